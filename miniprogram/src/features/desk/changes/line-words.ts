import type { ChangeRow } from '@shared/desk/offices/book-contract'
import type { Facts } from '@shared/casework/book'
import type { Shift } from '@shared/desk/offices/week'
import type { StaffRole } from '@shared/identity/actor'
import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { roleNames } from '../../../copy/account'
import { fullDate, momentOf } from '../../../copy/dates'
import { changesCopy as words, factNames } from '../../../copy/offices-changes'
import { fundsCopy } from '../../../copy/offices-funds'
import { shiftNames } from '../../../copy/offices-roster'

type FactName = keyof Facts
type OfficeOf = (unitId: string) => string

/** How a fact is said where it is not said as it stands. */
const said: Readonly<Partial<Record<FactName, (value: string, officeOf: OfficeOf) => string>>> = {
  role: (role) => roleNames[role as StaffRole],
  unitId: (unitId, officeOf) => officeOf(unitId),
  until: momentOf,
  day: (day) => fullDate(day as PlainDate),
  from: (day) => fullDate(day as PlainDate),
  lastDay: (day) => fullDate(day as PlainDate),
  shift: (shift) => shiftNames[shift as Shift],
  phoneGiven: () => words.given,
  fen: (fen) => fundsCopy.yuan(formatYuan(Number(fen))),
}

/** What a change was, a line a fact: what it is now, and what it was where that was something else. */
export function linesOf(
  { before, after }: Pick<ChangeRow, 'before' | 'after'>,
  officeOf: OfficeOf,
): string[] {
  const say = (name: FactName, value: string | undefined): string =>
    value ? (said[name]?.(value, officeOf) ?? value) : words.nothing
  return (Object.keys(factNames) as FactName[]).flatMap((name) => {
    const [was, is] = [before[name], after[name]]
    if (was === undefined && is === undefined) return []
    const alone = was === undefined || is === undefined || was === is
    return alone && !(name === 'phoneGiven')
      ? words.fact(factNames[name], say(name, is ?? was))
      : words.changed(factNames[name], say(name, was), say(name, is))
  })
}
