import { useState } from 'react'
import { View } from '@tarojs/components'
import { addDays, type PlainDate } from '@shared/kernel/plain-date'
import { deliveryLifecycle, type Parcel } from '@shared/meals/delivery'
import { deliveryVerbs } from '@shared/meals/delivery-contract'
import { mealNames } from '../../../copy/choices'
import { carryCopy as words } from '../../../copy/deliveries'
import { deskCopy } from '../../../copy/desk'
import { useDoing, type Doing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { dial } from '../../../platform/phone'
import { call, type Answer } from '../../../server/call'
import { useMe } from '../../../server/me'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { StateTag } from '../state-tag'
import { FailSheet } from './fail-sheet'

type Day = 'today' | 'tomorrow'
type Row = Answer<'meals', 'deliveries'>['rows'][number]

const days = (['today', 'tomorrow'] as const).map((value) => ({ value, label: words[value] }))

/** Where it goes, and whom to ring up. */
function Where({ parcel }: { readonly parcel: Parcel }) {
  const { name, phone, address, note, contact } = parcel
  return (
    <>
      <View className="strong">{address}</View>
      {note !== '' && <Notice kind="info">{note}</Notice>}
      <Link icon="phone" label={words.callSpoken(name)} onPress={() => dial(phone)}>
        {words.call}
      </Link>
      {contact && (
        <Link
          icon="phone"
          label={words.callSpoken(contact.name)}
          onPress={() => dial(contact.phone)}
        >
          {words.emergency(contact.name)}
        </Link>
      )}
    </>
  )
}

type Acts = {
  readonly busy: boolean
  readonly onStep: (row: Row, verb: 'delivering' | 'delivered') => void
  readonly onFail: (row: Row) => void
}

const nameOf = ({ parcel, masked }: Row): string => parcel?.name ?? masked

/** What is next, one press: to set out, or that it is there; beside it, that it is not. */
function Steps({ row, busy, onStep, onFail }: Acts & { readonly row: Row }) {
  const name = nameOf(row)
  const mayFail = deliveryLifecycle.fail.from.includes(row.state)
  return (
    <ButtonRow>
      {mayFail && (
        <Button kind="quiet" label={words.failSpoken(name)} onPress={() => onFail(row)}>
          {words.fail}
        </Button>
      )}
      {row.state === 'accepted' && (
        <Button
          busy={busy}
          label={words.setOutSpoken(name)}
          onPress={() => onStep(row, 'delivering')}
        >
          {words.setOut}
        </Button>
      )}
      {row.state === 'delivering' && (
        <Button
          busy={busy}
          label={words.deliverSpoken(name)}
          onPress={() => onStep(row, 'delivered')}
        >
          {words.deliver}
        </Button>
      )}
    </ButtonRow>
  )
}

function MealCard({ row, ...acts }: Acts & { readonly row: Row }) {
  return (
    <Card title={`${nameOf(row)}，${mealNames[row.meal]}`}>
      <View className="stack">
        <StateTag state={row.state} />
        {row.parcel && <Where parcel={row.parcel} />}
        {row.parcel && <Steps {...{ row, ...acts }} />}
      </View>
    </Card>
  )
}

type AllProps = {
  readonly rows: readonly Row[]
  readonly doing: Doing
  readonly onDone: () => void
}

/** Takes on everything that was ordered. */
function AcceptAll({ rows, doing: { busy, run }, onDone }: AllProps) {
  const ids = rows.filter(({ state }) => state === 'ordered').map(({ id }) => id)
  if (ids.length === 0) return null
  const accept = async () => {
    if (await run(() => call('meals', 'acceptDeliveries', { ids }))) onDone()
  }
  return (
    <Button icon="check" busy={busy} onPress={() => void accept()}>
      {words.acceptAll(ids.length)}
    </Button>
  )
}

function Meals() {
  const [day, setDay] = useState<Day>('today')
  const [failingId, setFailing] = useState<string>()
  const [said, setSaid] = useState<string>()
  const doing = useDoing()
  // The day is the server's: the first answer says which today is.
  const [today, setToday] = useState<PlainDate>()
  const on = day === 'tomorrow' && today ? { on: addDays(today, 1) } : {}
  const { answer, problem, again } = useAnswer('meals', 'deliveries', on)
  // Trap: as it stands now, not as it stood when the sheet was opened: its version may have moved on since.
  const failing = answer?.rows.find(({ id }) => id === failingId)
  const choose = (next: Day) => {
    if (answer) setToday(answer.today as PlainDate)
    setDay(next)
  }
  const done = (text: string) => {
    setFailing(undefined)
    setSaid(text)
    void again()
  }
  const step: Acts['onStep'] = (row, verb) => {
    const { id, version } = row
    void doing
      .run(() => call('meals', verb, { id, version }))
      .then((kept) => {
        if (kept) done(words.done)
        else void again()
      })
  }
  return (
    <>
      <Choice label={words.days} options={days} value={day} onChange={choose} />
      <Trouble problem={problem ?? doing.problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <View className="small">{words.count(answer.rows.length, answer.site)}</View>}
      {answer?.rows.length === 0 && <Empty title={words.none} text={words.noneText} />}
      {answer && day === 'tomorrow' && answer.rows.length > 0 && (
        <Notice kind="info">{words.tomorrowText}</Notice>
      )}
      {answer && <AcceptAll rows={answer.rows} doing={doing} onDone={() => done(words.accepted)} />}
      {answer?.rows.map((row) => (
        <MealCard
          key={row.id}
          row={row}
          busy={doing.busy}
          onStep={step}
          onFail={({ id }) => setFailing(id)}
        />
      ))}
      {failing && (
        <FailSheet
          meal={{ id: failing.id, version: failing.version, name: nameOf(failing) }}
          onClose={() => setFailing(undefined)}
          onRefused={() => void again()}
          onDone={() => done(words.failed)}
        />
      )}
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </>
  )
}

/** 今天送餐: what whoever runs a place brings, and to whom; one press a step. */
export default function DeliveriesPage() {
  const staff = useMe((state) => state.me?.staff)
  const may = staff != null && deliveryVerbs.deliveries.who.some((role) => role === staff.role)
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="stack below">
        {staff === undefined && <Skeleton />}
        {staff !== undefined && !may && <Notice kind="warn">{deskCopy.notYours}</Notice>}
        {may && <Meals />}
      </View>
    </Page>
  )
}
