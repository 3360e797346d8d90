import { View } from '@tarojs/components'
import { stateOf } from '@shared/meals/card'
import type { WholeSite } from '@shared/meals/find-contract'
import { groupOf } from '@shared/meals/kind'
import { minuteOf } from '@shared/meals/schedule'
import { kindWords, mealsCopy } from '../../../copy/meals'
import { correctionsCopy } from '../../../copy/site-corrections'
import { Trouble } from '../../../patterns/trouble'
import { showWay } from '../../../platform/directions'
import { go, useQuery } from '../../../platform/navigate'
import { dial } from '../../../platform/phone'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { ShareButton } from '../../../ui/share-button'
import { Skeleton } from '../../../ui/skeleton'
import type { Subsidy } from '../price'
import { keepWhere } from '../where'
import { factsOf } from './facts'
import { Prices } from './prices'

const { place: words, ...all } = mealsCopy

/** Whether one can go now, and what should be known before. */
function Standing({ site, now }: { readonly site: WholeSite; readonly now: string }) {
  if (site.shut) return <Notice kind="warn">{all.shutWords(site.shut)}</Notice>
  return (
    <View className="stack">
      <View className="strong">{all.stateWords(stateOf(site, minuteOf(now)), site)}</View>
      {site.unsure && <Notice kind="warn">{all.unsure}</Notice>}
      {site.stale !== null && <Notice kind="warn">{all.stale(site.stale)}</Notice>}
    </View>
  )
}

function Acts({ site }: { readonly site: WholeSite }) {
  const { at, phone, name, address, id } = site
  const near = () => {
    if (!at) return
    keepWhere({ at, name, township: site.township })
    go('/features/meals/find/index')
  }
  return (
    <View className="stack">
      <ButtonRow>
        {phone !== '' && (
          <Button kind="quiet" icon="phone" onPress={() => dial(phone)}>
            {all.call}
          </Button>
        )}
        {at && (
          <Button icon="walk" onPress={() => showWay(at, name, address)}>
            {all.lead}
          </Button>
        )}
      </ButtonRow>
      <ButtonRow>
        <ShareButton
          shared={{ title: words.shared(name), path: '/features/meals/place/index', query: { id } }}
          copied={words.copied}
        >
          {words.share}
        </ShareButton>
        {at && (
          <Button kind="quiet" icon="pin" onPress={near}>
            {all.where.here}
          </Button>
        )}
      </ButtonRow>
    </View>
  )
}

/** Who eats there every day, or cannot come, registers once. */
function Register({ site }: { readonly site: WholeSite }) {
  const { id, name, township, kind } = site
  if (groupOf(kind) !== 'meals') return null
  const open = () =>
    go('/features/assistance/guide/index', {
      ...{ programme: 'meal-service', site: id, siteName: name, township },
    })
  return (
    <ButtonRow>
      <Button kind="quiet" icon="doc" onPress={open}>
        {words.register}
      </Button>
    </ButtonRow>
  )
}

function Week({ week }: Pick<WholeSite, 'week'>) {
  return (
    <Section title={words.week}>
      <Card>
        <DefinitionList
          items={week.map(({ date, stretches }, n) => ({
            label: words.dayName(date, n),
            value: stretches.length > 0 ? words.stretches(stretches) : words.closedDay,
          }))}
        />
      </Card>
    </Section>
  )
}

function Menus({ menus }: Pick<WholeSite, 'menus'>) {
  if (menus.length === 0) return null
  return (
    <Section title={words.menu}>
      <Card>
        <DefinitionList
          items={menus.map(({ on, meal, dishes }) => ({
            label: words.menuOf(on, meal),
            value: dishes,
          }))}
        />
      </Card>
    </Section>
  )
}

type WholeProps = {
  readonly site: WholeSite
  readonly subsidy: Subsidy | null
  readonly now: string
}

function Whole({ site, subsidy, now }: WholeProps) {
  return (
    <>
      <Heading level={1}>{site.name}</Heading>
      <View className="small">{kindWords[site.kind]}</View>
      <View className="stack below">
        <Standing site={site} now={now} />
        <Acts site={site} />
      </View>
      <Prices site={site} subsidy={subsidy} />
      <View className="below">
        <Register site={site} />
      </View>
      <Menus menus={site.menus} />
      <Week week={site.week} />
      <Section title={words.facts}>
        <Card>
          <DefinitionList items={factsOf(site)} />
        </Card>
      </Section>
      <Link icon="pen" onPress={() => go('/features/meals/correct/index', { id: site.id })}>
        {correctionsCopy.report.title}
      </Link>
    </>
  )
}

/** One place: whether one can go now, what one pays, its week, and all that is known of it. */
export default function PlacePage() {
  const { id = '' } = useQuery()
  const { answer, problem } = useAnswer('meals', 'site', { id })
  return (
    <Page title={answer?.site.name ?? all.title}>
      {problem?.code === 'not_found' ? (
        <Notice kind="info">{words.gone}</Notice>
      ) : (
        <Trouble problem={problem} />
      )}
      {!answer && !problem && <Skeleton />}
      {answer && <Whole {...answer} />}
    </Page>
  )
}
