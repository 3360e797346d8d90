import { useState } from 'react'
import { View } from '@tarojs/components'
import { officesContract } from '@shared/desk/offices/contract'
import type { DutyRow } from '@shared/desk/offices/roster-contract'
import { weekAfter, weekBefore, weekOf, type Shift } from '@shared/desk/offices/week'
import type { StaffRole } from '@shared/identity/actor'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { monthDay } from '../../../copy/dates'
import { rosterCopy as words } from '../../../copy/offices-roster'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Link } from '../../../ui/link'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { useDoing } from '../../../patterns/doing'
import { UnitField } from '../units'
import { DutySheet } from './duty-sheet'
import { Week } from './week'
import '../queue/index.css'

const today = (): PlainDate => dateOf(new Date().toISOString())

type Slot = { readonly day: PlainDate; readonly shift: Shift; readonly duty: DutyRow | undefined }

type WeekProps = {
  /** The office; one's own where there is nothing to choose. */
  readonly unitId: string | undefined
  /** Absent for those who only read. */
  readonly editing?: boolean
}

/** One office's week, and the way to the weeks around it. */
function UnitWeek({ unitId, editing = false }: WeekProps) {
  const [day, setDay] = useState(today)
  const [slot, setSlot] = useState<Slot>()
  const [done, setDone] = useState<string>()
  const asked = { day, ...(unitId !== undefined && { unitId }) }
  const { answer, problem, again } = useAnswer('offices', 'roster', asked)
  const copying = useDoing()
  const days = weekOf(day)
  const finish = async (said: string) => {
    setSlot(undefined)
    await again()
    setDone(said)
  }
  const copy = async (id: string) => {
    const made = await copying.run(() => call('offices', 'copyWeek', { unitId: id, day }))
    if (made) await finish(words.copied(made.copied))
  }
  const [first = day, last = day] = [days[0], days.at(-1)]
  return (
    <>
      <View className="strong">{words.week(monthDay(first), monthDay(last))}</View>
      <View className="desk-ways">
        <Link icon="left" onPress={() => setDay(weekBefore(day))}>
          {words.before}
        </Link>
        <Link icon="right" onPress={() => setDay(weekAfter(day))}>
          {words.after}
        </Link>
      </View>
      <Trouble problem={problem ?? copying.problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <Week days={days} duties={answer.duties} onChange={editing ? setSlot : undefined} />
      )}
      {editing && unitId !== undefined && (
        <>
          <View className="small">{words.copyText}</View>
          <Button kind="quiet" busy={copying.busy} onPress={() => void copy(unitId)}>
            {words.copy}
          </Button>
          {slot && (
            <DutySheet
              unitId={unitId}
              {...slot}
              onClose={() => setSlot(undefined)}
              onDone={() => void finish(words.saved)}
            />
          )}
        </>
      )}
      <Toast text={done} onGone={() => setDone(undefined)} />
    </>
  )
}

/** An admin chooses among the offices they answer for. */
function Rosters() {
  const { answer, problem } = useAnswer('offices', 'units', {})
  const [chosen, setChosen] = useState<string>()
  const unitId = chosen ?? answer?.units[0]?.id
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && unitId !== undefined && (
        <>
          <UnitField units={answer.units} value={unitId} onChange={setChosen} />
          <UnitWeek unitId={unitId} editing />
        </>
      )}
    </>
  )
}

const rosterOf = (role: StaffRole) =>
  role === 'admin' ? <Rosters /> : <UnitWeek unitId={undefined} />

/** 值班表. */
export default function RosterPage() {
  return (
    <DeskPage title={words.title} who={officesContract.roster.who}>
      {rosterOf}
    </DeskPage>
  )
}
