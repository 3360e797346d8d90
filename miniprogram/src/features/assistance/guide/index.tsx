import { useEffect } from 'react'
import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import type { Programme } from '@shared/assistance/programme'
import { guideCopy } from '../../../copy/form'
import { givesCopy } from '../../../copy/programmes/guide'
import { go, useQuery } from '../../../platform/navigate'
import { dial } from '../../../platform/phone'
import { useCountedView } from '../../../patterns/use-counted-view'
import { countStep } from '../../../server/use-counts'
import { useCity, useHotline } from '../../../server/city'
import { useMe } from '../../../server/me'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { Link } from '../../../ui/link'
import { List, Row } from '../../../ui/list'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { begunOf } from '../../../drafts/begun'
import { useDrafts } from '../../../drafts/draft'
import { beginForm, begunBy } from '../arrived'
import { GoneDraft } from '../gone-draft'
import { knownOf, type Known } from '../known'
import { figuresGiven } from './amounts'
import { Facts } from './facts'
import './index.css'

/** A list of plain sentences, numbered when their order matters. */
function Sentences({
  items,
  numbered = false,
}: {
  readonly items: readonly string[]
  readonly numbered?: boolean
}) {
  return (
    <Card>
      {items.map((item, index) => (
        <View key={item} className="guide-line">
          <Text className="guide-mark">{numbered ? `${index + 1}` : '·'}</Text>
          <Text className="grow">{item}</Text>
        </View>
      ))}
    </Card>
  )
}

function Papers({ programme: { documents }, words }: Known) {
  return (
    <Section title={guideCopy.bring} note={guideCopy.count(documents.length)}>
      {documents.length === 0 && <Sentences items={[givesCopy.noPapers]} />}
      {documents.length > 0 && (
        <List>
          {documents.map(({ id, basis }) => (
            <Row key={id} start={<Icon name={id === 'identity' ? 'me' : 'doc'} />}>
              <View className="strong">{words.documents[id]?.name}</View>
              <View className="small">{words.documents[id]?.hint}</View>
              <View className="cap">{basis}</View>
            </Row>
          ))}
        </List>
      )}
      <View className="guide-spared">
        <View className="row strong">
          <Icon name="shield" size={20} />
          <Text>{guideCopy.notAsked}</Text>
        </View>
        <View className="guide-spared-items">
          {words.notAsked.map((item) => (
            <Text key={item} className="guide-spared-item">
              {item}
            </Text>
          ))}
        </View>
        <View className="small">{words.notAskedWhy}</View>
      </View>
    </Section>
  )
}

/** Where the figures and the whole rest. */
function Sources({ programme }: { readonly programme: Programme }) {
  const figures = useCity(({ city }) => city?.figures) ?? []
  const { limits, promised, inForce } = programme
  const keys = [
    ...promised.map((clock) => limits[clock]),
    ...figuresGiven(programme),
    ...[inForce?.validity, inForce?.certification],
  ]
  const sources = figures
    .filter(({ key }) => keys.some((wanted) => wanted === key))
    .map(({ source }) => source)
  return (
    <Section title={guideCopy.basis}>
      <Sentences items={[...programme.basis, ...new Set(sources)]} />
    </Section>
  )
}

/** Begins a form, or goes on with the one that was begun; the consent to this purpose comes first. */
function useBegin(programme: Programme) {
  const by = begunBy(useQuery())
  const consents = useMe(({ me }) => me?.consents) ?? []
  const begun = useDrafts(({ drafts }) => begunOf(drafts.values(), programme.id))
  const begin = () => {
    if (consents.length === 0)
      return go('/features/assistance/consent/index', {
        programme: programme.id,
        ...by,
      })
    go('/features/assistance/tasks/index', { draft: (begun ?? beginForm(programme.id, by)).id })
  }
  return { begin, begun: begun !== undefined }
}

/** What a programme is, what to bring and why, how long it takes, who decides. Reads without consent and without network. */
export default function GuidePage() {
  const known = knownOf(useQuery()['programme'])
  return known ? <Guide {...known} /> : <GoneDraft />
}

function Guide({ programme, words }: Known) {
  const hotline = useHotline()
  const fallback = useCity(({ city }) => city?.fallbackOffice)
  const { begin, begun } = useBegin(programme)
  useCountedView()
  useEffect(() => countStep(programme.id, 'opened'), [programme.id])
  useShareAppMessage(() => ({
    title: `${words.name}：${words.lead}`,
    path: `/features/assistance/guide/index?programme=${programme.id}`,
  }))
  const dock = (
    <ButtonRow>
      <Button kind="quiet" icon="phone" onPress={() => dial(hotline)}>
        {guideCopy.call}
      </Button>
      <Button onPress={begin}>{begun ? guideCopy.goOn : guideCopy.start}</Button>
    </ButtonRow>
  )
  return (
    <Page title={guideCopy.title} dock={dock}>
      <Heading level={1}>{words.name}</Heading>
      <View className="guide-lead">{words.lead}</View>
      <Facts programme={programme} words={words} />
      <Section title={guideCopy.who}>
        <Sentences items={words.who} />
        <View className="near">
          <Link onPress={() => go('/features/assistance/screener/index')}>
            {guideCopy.screener}
          </Link>
        </View>
      </Section>
      <Papers programme={programme} words={words} />
      <Section title={guideCopy.steps}>
        <Sentences items={words.steps} numbered />
      </Section>
      <Section title={guideCopy.handler}>
        <Card>
          <View className="stack">
            <View>{words.handler}</View>
            {fallback && <Doorplate office={fallback} look="line" />}
          </View>
        </Card>
      </Section>
      <Sources programme={programme} />
      <View className="guide-fraud row small">
        <Icon name="shield" size={18} />
        <Text>{guideCopy.fraud}</Text>
      </View>
    </Page>
  )
}
