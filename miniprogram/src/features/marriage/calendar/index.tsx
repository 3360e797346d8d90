import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MonthDay, RegistryView, SlotView } from '@shared/marriage/contract'
import { services, type Service } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { marriageCopy, serviceWords } from '../../../copy/marriage'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { redirect, useQuery } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { loadCouple, whoComes } from '../couple-draft'
import { HoldDock } from './hold-dock'
import './index.css'
import { IssueBounds } from './issue-bounds'
import { MonthBar, monthsWithin, type Bounds } from './month-bar'
import { MonthGrid } from './month-grid'
import { Times, type OnChoose } from './times'
import { forCouple, forDivorce, useHold, type AskPlace } from './use-hold'

const words = marriageCopy.calendar
const EVERYWHERE = 'all'

/** What is special about the days of a month, in words: when they are let out. */
function Openings({ days }: { readonly days: readonly MonthDay[] }) {
  const special = days.filter((day) => day.special !== undefined)
  const [next] = days.filter(({ state, special: name }) => state === 'notOpen' && !name)
  return (
    <>
      {special.map(({ date, special: name = '', opensAt }) => (
        <View key={date} className="small">
          {words.special(date, name, opensAt)}
        </View>
      ))}
      {next?.opensAt !== undefined && (
        <View className="small">{words.opensAt(next.date, next.opensAt)}</View>
      )}
    </>
  )
}

type WhereProps = {
  readonly registries: readonly RegistryView[]
  readonly value: string
  readonly onChange: (id: string) => void
}

function Where({ registries, value, onChange }: WhereProps) {
  const options = [
    { value: EVERYWHERE, label: words.everywhere },
    ...registries.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return <SelectField label={words.where} options={options} value={value} onChange={onChange} />
}

type ChooseProps = {
  readonly service: Service
  readonly bounds?: Bounds | undefined
  readonly held: SlotView | undefined
  readonly onChoose: OnChoose
  /** Whether the couple may say who hands out the certificates. */
  readonly withOfficiant?: boolean
  readonly onDate: (date: PlainDate) => void
  readonly nameOf: (id: string) => string
  readonly registries: readonly RegistryView[]
}

/** Where, which day, which time. */
function Choose(props: ChooseProps) {
  const { service, bounds, held, onChoose, onDate, nameOf, registries, withOfficiant } = props
  const [where, setWhere] = useState(bounds?.registryId ?? EVERYWHERE)
  const months = monthsWithin(bounds)
  const [month, setMonth] = useState(() => [months.first, months.last].sort()[0] ?? months.first)
  const [date, setDate] = useState<PlainDate>()
  const known = bounds ? [] : whoComes(loadCouple(service))
  const whose = [...new Set(known.map(({ origin }) => origin))]
  const wanted = { service, whose, ...(where !== EVERYWHERE && { registries: [where] }) }
  const { answer, problem } = useAnswer('marriage', 'month', { ...wanted, month })
  const days = answer?.days.filter(
    (day) => !bounds || (bounds.from <= day.date && day.date <= bounds.until),
  )
  const choose = (day: PlainDate) => {
    setDate(day)
    onDate(day)
  }
  return (
    <>
      {!bounds && <Where registries={registries} value={where} onChange={setWhere} />}
      <MonthBar
        {...{ month, months }}
        onTurn={(to) => {
          setMonth(to)
          setDate(undefined)
        }}
      />
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {days && <MonthGrid month={month} days={days} chosen={date} onChoose={choose} />}
      {days?.length === 0 && <Notice kind="info">{words.noDays}</Notice>}
      {days && <Openings days={days} />}
      {date === undefined ? (
        <View className="small">{words.choose}</View>
      ) : (
        <Times
          key={date}
          {...{ wanted, date, held, onChoose, nameOf, withOfficiant }}
          isPooled={!bounds}
          onWhere={setWhere}
        />
      )}
    </>
  )
}

function useRegistries() {
  const { answer } = useAnswer('marriage', 'registries', {})
  const registries = answer?.registries ?? []
  const nameOf = (id: string) => registries.find((one) => one.id === id)?.name ?? ''
  return { registries, nameOf }
}

type BookingProps = {
  readonly service: Service
  readonly ask: AskPlace
  /** The divorce whose certificate it is for. */
  readonly divorce: string | null
}

/** Books a time: a tap holds it, the dock confirms it. */
function Booking({ service, ask, divorce }: BookingProps) {
  const { registries, nameOf } = useRegistries()
  const [date, setDate] = useState<PlainDate>()
  const { busy, problem, held, hold, confirm, letGo } = useHold(ask)
  const choose = async (...chosen: Parameters<OnChoose>) => {
    if (held) await letGo()
    await hold(...chosen)
  }
  const finish = async () => {
    const id = await confirm()
    if (id !== undefined) redirect('/features/marriage/ticket/index', { id })
  }
  const dock = held && date && (
    <HoldDock
      held={held}
      date={held.slot.day.slice(-10) as PlainDate}
      registry={nameOf(held.slot.registryId)}
      busy={busy}
      onConfirm={() => void finish()}
    />
  )
  return (
    <Page title={words.title} dock={dock}>
      <Heading level={1}>{words.title}</Heading>
      <View className="small">{serviceWords[service].title}</View>
      <View className="stack below">
        <Trouble problem={problem} />
        <IssueBounds divorce={divorce}>
          {(bounds) => (
            <Choose
              {...{ service, registries, nameOf, bounds }}
              held={held?.slot}
              onDate={setDate}
              onChoose={(...chosen) => void choose(...chosen)}
              withOfficiant
            />
          )}
        </IssueBounds>
      </View>
    </Page>
  )
}

/** Another time for a booking there is: the new one first. */
function Moving({ id }: { readonly id: string }) {
  const { registries, nameOf } = useRegistries()
  const { answer, problem } = useAnswer('marriage', 'booking', { id })
  const [slot, setSlot] = useState<SlotView>()
  const { busy, problem: refused, run } = useDoing()
  const move = async () => {
    if (!slot || !answer) return
    const to = { id, version: answer.version, day: slot.day, slot: slot.slot }
    if (await run(() => call('marriage', 'move', to)))
      redirect('/features/marriage/ticket/index', { id })
  }
  const when = slot && `${words.dayTitle(slot.day.slice(-10))} ${slot.from}`
  const dock = when && (
    <Button busy={busy} onPress={() => void move()}>
      {words.moveHere(when)}
    </Button>
  )
  return (
    <Page title={words.title} dock={dock}>
      <Heading level={1}>{words.title}</Heading>
      <View className="small">{words.moving}</View>
      <View className="stack below">
        <Trouble problem={problem ?? refused} />
        {answer && (
          <IssueBounds divorce={answer.divorce}>
            {(bounds) => (
              <Choose
                {...{ registries, nameOf, bounds }}
                service={answer.service}
                held={slot}
                onDate={() => setSlot(undefined)}
                onChoose={setSlot}
              />
            )}
          </IssueBounds>
        )}
      </View>
    </Page>
  )
}

/** 选时间: for a new booking, or another time for one there is. */
export default function CalendarPage() {
  const { service: named, move, divorce } = useQuery()
  const service = services.find((one) => one === named) ?? 'marriage'
  if (move !== undefined) return <Moving id={move} />
  return divorce === undefined ? (
    <Booking service={service} ask={forCouple(service)} divorce={null} />
  ) : (
    <Booking service="divorceIssue" ask={forDivorce(divorce)} divorce={divorce} />
  )
}
