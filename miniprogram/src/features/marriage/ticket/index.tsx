import { useState } from 'react'
import { View } from '@tarojs/components'
import type { BookingView, WholeBooking } from '@shared/marriage/contract'
import { turnAwayReasons } from '@shared/marriage/turn-away'
import type { OfferView } from '@shared/marriage/wait-contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay, weekday } from '../../../copy/dates'
import { divorceCopy } from '../../../copy/divorce'
import {
  beside,
  marriageCopy,
  serviceWords,
  statusWords,
  stepWords,
  turnAwayWords,
} from '../../../copy/marriage'
import { waitCopy } from '../../../copy/marriage-wait'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { go, useQuery } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Confirm } from '../../../ui/confirm'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { List, Row } from '../../../ui/list'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { ShareButton } from '../../../ui/share-button'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'
import { OfferCard } from '../offer-card'
import { BringList } from '../bring-list'
import './index.css'
import { Qr } from './qr'
import { Remind } from './remind'

const words = marriageCopy.ticket

function Tag({ status, people, divorce }: BookingView) {
  // For the certificate nobody is asked to say yes once more.
  if (status !== 'booked' || people.length === 1 || divorce !== null) {
    const { tag, tone } = statusWords[status]
    return <StatusTag text={tag} tone={tone} />
  }
  return people.every(({ confirmed }) => confirmed) ? (
    <StatusTag text={words.both} tone="ok" icon="check" />
  ) : (
    <StatusTag text={words.one} tone="warn" icon="clock" />
  )
}

/** Where, when, who, and what the counter scans. */
function Ticket(booking: BookingView) {
  const { registry, date, from, to, service, people, ticket, code, officiant } = booking
  const day = date as PlainDate
  return (
    <View className="ticket">
      <View className="ticket-top">
        <Doorplate office={registry} />
        <Tag {...booking} />
      </View>
      <View className="ticket-when">
        <View>
          {monthDay(day)} {weekday(day)}
        </View>
        <View>
          {from}–{to}
        </View>
      </View>
      <View className="small">
        {beside(serviceWords[service].title, people.map(({ masked }) => masked).join('、'))}
      </View>
      {officiant !== null && <View className="small">{words.officiant(officiant)}</View>}
      {ticket !== null && (
        <>
          <View className="ticket-tear" />
          <Qr text={ticket} label={words.qr(code)} />
          <View className="ticket-code">{code}</View>
          <View className="small ticket-show">{words.show}</View>
        </>
      )}
    </View>
  )
}

/** The second person has not said yes: how they can. */
function Invite({ id, invitation, actBy }: BookingView) {
  if (invitation === null) return null
  return (
    <>
      <Notice kind="warn">{actBy === null ? words.waitingOpen : words.waiting(actBy)}</Notice>
      <ShareButton
        copied={words.copied}
        shared={{
          title: words.inviteTitle,
          path: '/features/marriage/join/index',
          query: { id, invitation },
        }}
      >
        {words.invite}
      </ShareButton>
    </>
  )
}

/** Why, where it was said: one of our reasons by name, or the office's own words. */
function noteOf(note: string | undefined): string {
  if (note === undefined) return ''
  const reason = turnAwayReasons.find((one) => one === note)
  return `：${reason === undefined ? note : turnAwayWords[reason]}`
}

function Trail({ history }: BookingView) {
  return (
    <Section title={words.trail}>
      <List>
        {[...history].reverse().map(({ what, at, note }) => (
          <Row key={`${what}-${at}`}>
            <View>
              {stepWords[what as keyof typeof stepWords]}
              {noteOf(note)}
            </View>
            <View className="small">{words.when(at)}</View>
          </Row>
        ))}
      </List>
    </Section>
  )
}

/** What to bring, and where to. */
function Bring({ service, people, bring, address }: WholeBooking) {
  return (
    <>
      <BringList service={service} bring={bring} names={people.map(({ masked }) => masked)} />
      <List>
        <Row start={<Icon name="pin" />}>{address ?? words.address}</Row>
      </List>
    </>
  )
}

type ActsProps = { readonly booking: BookingView; readonly onDone: (said: string) => void }

/** What can still be done to it: another time, or none. */
function Acts({ booking, onDone }: ActsProps) {
  const { id, version, actions, cancelBy } = booking
  const [asking, setAsking] = useState(false)
  const { busy, problem, run } = useDoing()
  const cancel = async () => {
    setAsking(false)
    const done = await run(() => call('marriage', 'cancel', { id, version }))
    if (done) onDone(done.barredUntil === null ? words.gone : words.barred(done.barredUntil))
  }
  if (!actions.includes('cancel')) return null
  return (
    <>
      <Trouble problem={problem} />
      {cancelBy === null ? (
        <View className="small">{words.tooLate}</View>
      ) : (
        <>
          <ButtonRow>
            <Button
              kind="quiet"
              icon="move"
              onPress={() => go('/features/marriage/calendar/index', { move: id })}
            >
              {words.move}
            </Button>
            <Button kind="quiet" icon="x" busy={busy} onPress={() => setAsking(true)}>
              {words.cancel}
            </Button>
          </ButtonRow>
          <View className="small">{words.cancelBy(cancelBy)}</View>
        </>
      )}
      <Confirm
        open={asking}
        title={words.sure}
        keep={words.keep}
        act={words.yes}
        onKeep={() => setAsking(false)}
        onAct={() => void cancel()}
      >
        {words.sureText}
      </Confirm>
    </>
  )
}

type OfferedProps = ActsProps & { readonly offer: OfferView }

/** Another time for the one the office has closed. */
function Offered({ booking: { id, version }, offer, onDone }: OfferedProps) {
  const doing = useDoing()
  const answer = async (verb: 'takeOffer' | 'leaveOffer', said: string) => {
    if (await doing.run(() => call('marriage', verb, { id, version }))) onDone(said)
  }
  return (
    <OfferCard
      {...{ offer, doing }}
      onTake={() => void answer('takeOffer', waitCopy.offer.taken)}
      onLeave={() => void answer('leaveOffer', waitCopy.offer.left)}
    />
  )
}

/** The divorce it is the second visit of. */
function ToDivorce({ divorce }: BookingView) {
  if (divorce === null) return null
  const open = () => go('/features/marriage/divorce/index', { id: divorce })
  return (
    <Button kind="text" onPress={open}>
      {divorceCopy.see}
    </Button>
  )
}

/** 预约凭证. */
export default function TicketPage() {
  const { id = '' } = useQuery()
  const { answer, problem, again } = useAnswer('marriage', 'booking', { id })
  const [said, setSaid] = useState<string>()
  const done = async (what: string) => {
    await again()
    setSaid(what)
  }
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="stack below">
        <Trouble problem={problem} />
        {said !== undefined && <Notice kind="ok">{said}</Notice>}
        {!answer && !problem && <Skeleton />}
        {answer && (
          <>
            {answer.status === 'displaced' && <Notice kind="warn">{words.displaced}</Notice>}
            {answer.offer && (
              <Offered booking={answer} offer={answer.offer} onDone={(what) => void done(what)} />
            )}
            <Ticket {...answer} />
            <Invite {...answer} />
            <Bring {...answer} />
            {answer.ticket !== null && <Remind booking={answer} />}
            <Acts booking={answer} onDone={(what) => void done(what)} />
            <ToDivorce {...answer} />
          </>
        )}
      </View>
      {answer && <Trail {...answer} />}
    </Page>
  )
}
