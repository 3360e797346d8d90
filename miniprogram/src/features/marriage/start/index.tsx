import { View } from '@tarojs/components'
import type { BookingView } from '@shared/marriage/contract'
import type { DivorceView } from '@shared/marriage/divorce-contract'
import type { Service } from '@shared/marriage/service'
import type { WaitView } from '@shared/marriage/wait-contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay, weekday } from '../../../copy/dates'
import { divorceCopy, divorceTag } from '../../../copy/divorce'
import { beside, marriageCopy as words, serviceWords, statusWords } from '../../../copy/marriage'
import { waitCopy } from '../../../copy/marriage-wait'
import { Trouble } from '../../../patterns/trouble'
import { go } from '../../../platform/navigate'
import { useAnswer } from '../../../server/use-answer'
import { Heading } from '../../../ui/heading'
import { List, Row } from '../../../ui/list'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'
import { Bars } from './bars'

/** What can always be booked; 领离婚证 begins at its application. */
const offered = [
  'marriage',
  'divorceApply',
  'reissueMarriage',
  'reissueDivorce',
  'counselling',
] as const

/** What can be booked where some registry has it: a hall for ceremonies, a session of 集中补领. */
const offeredSomewhere = [
  ['batchReissue', 'batch'],
  ['ceremony', 'hall'],
] as const

function useOffered(): readonly Service[] {
  const { answer } = useAnswer('marriage', 'registries', {})
  const there = answer?.registries.flatMap(({ pools }) => pools) ?? []
  const somewhere = offeredSomewhere.filter(([, pool]) => there.includes(pool))
  return [...offered, ...somewhere.map(([service]) => service)]
}

function DivorceRow({ divorce }: { readonly divorce: DivorceView }) {
  const { tag, tone } = divorceTag(divorce)
  const sub = divorceCopy.sub(divorce)
  return (
    <Row
      onPress={() => go('/features/marriage/divorce/index', { id: divorce.id })}
      label={divorceCopy.heard(tag, sub)}
      end={<StatusTag text={tag} tone={tone} />}
    >
      <View className="strong">{divorceCopy.title}</View>
      <View className="small">{beside(sub, divorce.registry)}</View>
    </Row>
  )
}

type OwnProps = {
  readonly bookings: readonly BookingView[]
  readonly divorces: readonly DivorceView[]
}

function Own({ bookings, divorces }: OwnProps) {
  if (bookings.length + divorces.length === 0) return null
  return (
    <Section title={words.mine}>
      <List>
        {divorces.map((divorce) => (
          <DivorceRow key={divorce.id} divorce={divorce} />
        ))}
        {bookings.map(({ id, service, date, from, registry, status }) => {
          const when = `${monthDay(date as PlainDate)} ${weekday(date as PlainDate)} ${from}`
          const { tag, tone } = statusWords[status]
          return (
            <Row
              key={id}
              onPress={() => go('/features/marriage/ticket/index', { id })}
              label={`${serviceWords[service].title}，${when}，${registry}，${tag}`}
              end={<StatusTag text={tag} tone={tone} />}
            >
              <View className="strong">{when}</View>
              <View className="small">{beside(serviceWords[service].title, registry)}</View>
            </Row>
          )
        })}
      </List>
    </Section>
  )
}

/** The lines one stands in; what is over is not shown. */
function Lines({ waits }: { readonly waits: readonly WaitView[] }) {
  const open = waits.filter(({ status }) => status !== 'taken' && status !== 'ended')
  if (open.length === 0) return null
  return (
    <Section title={waitCopy.wait.row}>
      <List>
        {open.map(({ id, date, service, status }) => {
          const { tag, tone } = waitCopy.wait.tags[status]
          const when = waitCopy.wait.of(date, serviceWords[service].title)
          return (
            <Row
              key={id}
              onPress={() => go('/features/marriage/wait/index', { id })}
              label={`${when}，${tag}`}
              end={<StatusTag text={tag} tone={tone} />}
            >
              <View className="strong">{when}</View>
            </Row>
          )
        })}
      </List>
    </Section>
  )
}

/** 婚姻登记: what one has booked, and what can be booked. */
export default function MarriagePage() {
  const { answer, problem } = useAnswer('marriage', 'mine', {})
  const { answer: lines } = useAnswer('marriage', 'waits', {})
  const services = useOffered()
  const { answer: own } = useAnswer('marriage', 'divorces', {})
  const signedIn = problem?.code !== 'not_signed_in'
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="small">{words.lead}</View>
      <View className="stack below">
        {signedIn && <Trouble problem={problem} />}
        {!answer && !problem && <Skeleton />}
      </View>
      {signedIn && <Bars />}
      <Own bookings={answer?.bookings ?? []} divorces={own?.divorces ?? []} />
      <Lines waits={lines?.waits ?? []} />
      <Section title={words.what}>
        <List>
          {services.map((service) => (
            <Row
              key={service}
              onPress={() => go('/features/marriage/couple/index', { service })}
              label={`${serviceWords[service].title}，${serviceWords[service].sub}`}
            >
              <View className="strong">{serviceWords[service].title}</View>
              <View className="small">{serviceWords[service].sub}</View>
            </Row>
          ))}
        </List>
      </Section>
      <View className="below">
        <Notice kind="info">{words.unbooked}</Notice>
      </View>
    </Page>
  )
}
