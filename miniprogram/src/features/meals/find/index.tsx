import { useState } from 'react'
import { View } from '@tarojs/components'
import { siteWishes, type SiteWish } from '@shared/meals/find-contract'
import { siteGroups, type SiteGroup } from '@shared/meals/kind'
import { minuteOf } from '@shared/meals/schedule'
import { groupWords, mealsCopy as words, wishWords } from '../../../copy/meals'
import { Trouble } from '../../../patterns/trouble'
import { go, useQuery } from '../../../platform/navigate'
import { speak } from '../../../platform/speak'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { SearchBox } from '../../../ui/search-box'
import { Skeleton } from '../../../ui/skeleton'
import { PlaceCard } from '../place-card'
import { useSettled } from '../use-settled'
import { keepWhere, lastWhere, type Where } from '../where'
import './index.css'
import { useEaterWords } from '../use-eater'
import { cardId, NearMap } from './near-map'
import { useFound, type Found } from './use-found'
import { AskGround, AskWhere, WhereLine } from './where-bar'

/** For whom prices are said, and the way to say it; nothing where no place in sight has a price. */
function PriceLine({ found }: { readonly found: Found }) {
  const eater = useEaterWords()
  if (!found.sites.some(({ prices }) => prices.length > 0)) return null
  const { price } = words
  return (
    <View className="row between find-price">
      <View className="small">
        {found.subsidy === null ? price.unset : eater === undefined ? '' : price.of(eater)}
      </View>
      {found.subsidy !== null && (
        <Link onPress={() => go('/features/meals/eater/index')}>
          {eater === undefined ? price.ask : price.change}
        </Link>
      )}
    </View>
  )
}

type ResultsProps = {
  readonly group: SiteGroup
  readonly where: Where
  readonly text: string
  readonly onWhere: (where: Where) => void
}

/** What there is: open ones first, the nearest first. */
function Results({ group, where, text, onWhere }: ResultsProps) {
  const [wishes, setWishes] = useState<SiteWish[]>([])
  const { first, sites, hasMore, more, keptAt, problem } = useFound({ group, where, text, wishes })
  // The cloud's clock while there is one: a phone's may be wrong, and then lunch would be.
  const now = keptAt === undefined && first ? first.now : new Date().toISOString()
  const none = where.landmass !== undefined ? words.noneOnGround : words.none
  return (
    <View className="stack">
      <Choice<SiteWish>
        multiple
        label={words.wishes}
        value={wishes}
        onChange={setWishes}
        options={siteWishes
          .filter((wish) => where.at !== undefined || wish === 'open' || wish === 'stepFree')
          .map((value) => ({ value, label: wishWords[value] }))}
      />
      <Trouble problem={problem} />
      {!first && !problem && <Skeleton />}
      {keptAt !== undefined && <Notice kind="warn">{words.offline(keptAt)}</Notice>}
      {first?.askGround && (
        <AskGround
          grounds={first.askGround}
          onChoose={(landmass) => onWhere({ ...where, landmass })}
        />
      )}
      {sites.length > 0 && <NearMap sites={sites} me={where.at} minute={minuteOf(now)} />}
      {first && <PriceLine found={first} />}
      {first && !first.askGround && sites.length === 0 && (
        <Notice kind="info">{wishes.length > 0 ? words.noneFits : none}</Notice>
      )}
      <View className="stack" {...speak({ role: 'list' })}>
        {sites.map((site, i) => (
          <PlaceCard
            key={site.id}
            id={cardId(i + 1)}
            site={site}
            n={i + 1}
            minute={minuteOf(now)}
            subsidy={first?.subsidy ?? null}
            onPress={() => go('/features/meals/place/index', { id: site.id })}
          />
        ))}
      </View>
      {hasMore && (
        <Button kind="quiet" onPress={() => void more()}>
          {words.more}
        </Button>
      )}
    </View>
  )
}

const isGroup = (typed: string | undefined): typed is SiteGroup =>
  (siteGroups as readonly (string | undefined)[]).includes(typed)

/** 长者饭堂: where one can eat now, how far it is, what it costs; and the other places people look for. */
export default function FindPage() {
  const { group: asked, township } = useQuery()
  const [group, setGroup] = useState<SiteGroup>(isGroup(asked) ? asked : 'meals')
  const [where, setWhere] = useState<Where | undefined>(() =>
    township === undefined ? lastWhere() : { township },
  )
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const choose = (next: Where) => {
    keepWhere(next)
    setWhere(next)
  }
  return (
    <Page title={group === 'meals' ? words.title : words.other}>
      <Heading level={1}>{group === 'meals' ? words.title : words.other}</Heading>
      <View className="stack below">
        <Choice
          label={words.group}
          value={group}
          onChange={setGroup}
          options={siteGroups.map((value) => ({ value, label: groupWords[value] }))}
        />
        <SearchBox label={words.search} value={text} onChange={setText} />
        {where ? (
          <WhereLine where={where} onChange={() => setWhere(undefined)} />
        ) : (
          <AskWhere onChange={choose} />
        )}
        {(where !== undefined || sought !== '') && (
          <Results key={group} group={group} where={where ?? {}} text={sought} onWhere={choose} />
        )}
      </View>
    </Page>
  )
}
