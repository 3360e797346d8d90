import { addDays, dayOfWeek, type PlainDate } from '../../kernel/plain-date'

/** The two shifts of a day. */
export const shifts = ['day', 'night'] as const

export type Shift = (typeof shifts)[number]

const DAYS = [0, 1, 2, 3, 4, 5, 6]

/** The seven days of the week that `day` lies in, Monday first. */
export function weekOf(day: PlainDate): PlainDate[] {
  const monday = addDays(day, -((dayOfWeek(day) + 6) % 7))
  return DAYS.map((n) => addDays(monday, n))
}

/** The same day of the week before. */
export const weekBefore = (day: PlainDate): PlainDate => addDays(day, -7)

export const weekAfter = (day: PlainDate): PlainDate => addDays(day, 7)

/** Which line of a roster it is: one a unit, day and shift. */
export const dutyId = (unitId: string, day: string, shift: Shift): string =>
  `${unitId}/${day}/${shift}`
