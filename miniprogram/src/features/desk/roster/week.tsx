import { View } from '@tarojs/components'
import type { DutyRow } from '@shared/desk/offices/roster-contract'
import { shifts, type Shift } from '@shared/desk/offices/week'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay, weekday } from '../../../copy/dates'
import { rosterCopy as words, shiftNames } from '../../../copy/offices-roster'
import { DataTable, type Column } from '../../../ui/data-table'
import { Link } from '../../../ui/link'
import { StatusTag } from '../../../ui/status-tag'

type Change = (slot: {
  readonly day: PlainDate
  readonly shift: Shift
  readonly duty: DutyRow | undefined
}) => void

type Props = {
  readonly days: readonly PlainDate[]
  readonly duties: readonly DutyRow[]
  /** Absent for those who only read. */
  readonly onChange: Change | undefined
}

const whoOf = (duty: DutyRow | undefined): string => {
  if (!duty) return words.nobody
  return duty.gone ? words.gone(duty.name) : duty.name
}

/** Who is on duty at one time; nobody is said in a word, not in a blank. */
function Cell({ duty }: { readonly duty: DutyRow | undefined }) {
  if (!duty || duty.gone) return <StatusTag tone="warn" icon="alert" text={whoOf(duty)} />
  return (
    <View>
      <View className="strong">{duty.name}</View>
      {duty.phone !== '' && <View className="small">{duty.phone}</View>}
    </View>
  )
}

/** Seven days, two shifts each. */
export function Week({ days, duties, onChange }: Props) {
  const shiftColumn = (shift: Shift): Column<PlainDate> => ({
    key: shift,
    title: shiftNames[shift],
    share: 1.6,
    cell: (day) => {
      const duty = duties.find((one) => one.day === day && one.shift === shift)
      const label = words.setOne(monthDay(day), shiftNames[shift], whoOf(duty))
      return (
        <View className="row between">
          <Cell duty={duty} />
          {onChange && (
            <Link label={label} onPress={() => onChange({ day, shift, duty })}>
              {words.change}
            </Link>
          )}
        </View>
      )
    },
  })
  const columns: readonly Column<PlainDate>[] = [
    { key: 'day', title: words.day, cell: (day) => `${monthDay(day)} ${weekday(day)}` },
    ...shifts.map(shiftColumn),
  ]
  return <DataTable label={words.title} columns={columns} rows={days} rowKey={(day) => day} />
}
