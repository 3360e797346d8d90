import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { ApplicationSummary } from '@shared/assistance/views'
import { homeCopy, mattersCopy } from '../../copy/account'
import { statusWords } from '../../copy/assistance'
import { lampTitles } from '../../copy/case'
import { distance, monthDayOf } from '../../copy/dates'
import { nameOf } from '../../copy/programmes/all'
import type { Door, Service } from '../../copy/services'
import { go, restart } from '../../platform/navigate'
import { dial } from '../../platform/phone'
import { useSettings } from '../../platform/settings'
import { CaseDue } from '../../patterns/case-due'
import { openCase } from '../../patterns/open-case'
import { Trouble } from '../../patterns/trouble'
import { useCity, useHotline } from '../../server/city'
import { useAnswer } from '../../server/use-answer'
import { Button } from '../../ui/button'
import { ButtonRow } from '../../ui/button-row'
import { DoorCard, Doors } from '../../ui/door-card'
import { Doorplate } from '../../ui/doorplate'
import { Heading } from '../../ui/heading'
import { LampCard } from '../../ui/lamp-card'
import { Lane } from '../../ui/lane'
import { Link } from '../../ui/link'
import { List, Row } from '../../ui/list'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { StatusTag } from '../../ui/status-tag'
import { Switch } from '../../ui/switch'
import { useCountedView } from '../../patterns/use-counted-view'
import { NoticesRow } from '../../patterns/notices-row'
import { ScreenerRow } from '../../patterns/screener-row'
import { Coming } from './coming'
import { Search } from './search'
import './index.css'

/** The one thing it is the person's turn to do. */
function Lamp({ summary }: { readonly summary: ApplicationSummary }) {
  const { caseId, programme, status, dueAt, clock } = summary
  const now = new Date().toISOString()
  const words = dueAt ? `${distance(dueAt, now)}，${mattersCopy.by(monthDayOf(dueAt))}` : undefined
  return (
    <LampCard
      matter={nameOf(programme)}
      title={lampTitles[status] ?? statusWords[status].title}
      onPress={() => openCase(caseId)}
      {...(words && { dueText: words })}
      due={
        <View className="row home-due">
          <CaseDue dueAt={dueAt} clock={clock} now={now} />
          {dueAt && <Text className="small">{mattersCopy.by(monthDayOf(dueAt))}</Text>}
        </View>
      }
    />
  )
}

const MOST_SHOWN = 2

function Mine({ cases }: { readonly cases: readonly ApplicationSummary[] }) {
  if (cases.length === 0) return null
  const all = { text: homeCopy.all(cases.length), onPress: () => restart('/pages/matters/index') }
  return (
    <Section title={homeCopy.mine} action={all}>
      <List>
        {cases.slice(0, MOST_SHOWN).map(({ caseId, programme, status, unit }) => (
          <Row
            key={caseId}
            onPress={() => openCase(caseId)}
            label={`${nameOf(programme)}，${statusWords[status].title}`}
            end={<StatusTag text={statusWords[status].tag} tone="brand" />}
          >
            <View className="strong">{nameOf(programme)}</View>
            <View className="small">{unit.name}</View>
          </Row>
        ))}
      </List>
    </Section>
  )
}

/** The plate of the city and the way to large letters, on the first screen. */
function Bar() {
  const { elder, setElder } = useSettings()
  const city = useCity((state) => state.city)
  return (
    <View className="row grow">
      {city && <Doorplate office={city.shortName} />}
      {!elder && (
        <Link icon="aa" onPress={() => setElder(true)}>
          {homeCopy.elder}
        </Link>
      )}
    </View>
  )
}

function Head() {
  const { elder, setElder } = useSettings()
  return (
    <View className="home-head">
      {!elder && <Lane look="lit" />}
      <Heading level={1}>{elder ? homeCopy.askElder : homeCopy.ask}</Heading>
      {elder && <Switch label={homeCopy.elder} on={elder} onChange={setElder} />}
    </View>
  )
}

type Job = Door | 'aid' | 'wed' | 'meal'

function JobDoors({ open }: { readonly open: (door: Job) => void }) {
  return (
    <Doors>
      {(['aid', 'wed', 'meal', 'street'] as const).map((door) => {
        const { title, sub, elder } = homeCopy.doors[door]
        return (
          <DoorCard
            key={door}
            door={door}
            title={title}
            sub={sub}
            shortSub={elder}
            onPress={() => open(door)}
          />
        )
      })}
    </Doors>
  )
}

/** The four jobs, the thing that waits for this person, and help. */
export default function HomePage() {
  const { answer, problem } = useAnswer('assistance', 'mine', {})
  useCountedView()
  const hotline = useHotline()
  const [coming, setComing] = useState<Door>()
  const openDoor = (door: Job) => {
    if (door === 'aid') return go('/features/assistance/programmes/index')
    if (door === 'wed') return go('/features/marriage/start/index')
    if (door === 'meal') return go('/features/meals/find/index')
    setComing(door)
  }
  const openService = ({ opens }: Service) => {
    if ('page' in opens) return go(opens.page)
    if ('door' in opens) return setComing(opens.door)
    go('/features/assistance/guide/index', { programme: opens.programme })
  }
  const cases = answer?.cases ?? []
  const waiting = cases.filter(({ turn }) => turn === 'resident')
  const [first] = waiting
  return (
    <Page title={homeCopy.title} tab="home" waiting={waiting.length} bar={<Bar />}>
      <Head />
      <View className="stack">
        <Search onOpen={openService} />
        {problem && problem.code !== 'not_signed_in' && <Trouble problem={problem} />}
        {first && <Lamp summary={first} />}
        <JobDoors open={openDoor} />
        <ScreenerRow />
        <NoticesRow />
        <ButtonRow>
          <Button kind="quiet" icon="phone" onPress={() => dial(hotline)}>
            {homeCopy.call(hotline)}
          </Button>
        </ButtonRow>
      </View>
      <Mine cases={cases} />
      <Coming door={coming} hotline={hotline} onClose={() => setComing(undefined)} />
    </Page>
  )
}
