import { addDays, dayOfWeek, lastDayOf, type PlainDate } from '@shared/kernel/plain-date'

/** Monday is the first day of a week. */
const columnOf = (date: PlainDate): number => (dayOfWeek(date) + 6) % 7

/** The weeks of a month `YYYY-MM`, from Monday; undefined before its first day and after its last. */
export function weeksOf(month: string): readonly (readonly (PlainDate | undefined)[])[] {
  const first = `${month}-01` as PlainDate
  const days: (PlainDate | undefined)[] = Array.from({ length: columnOf(first) }, () => undefined)
  for (let day = first; day <= lastDayOf(month); day = addDays(day, 1)) days.push(day)
  while (days.length % 7 !== 0) days.push(undefined)
  return Array.from({ length: days.length / 7 }, (_, n) => days.slice(n * 7, n * 7 + 7))
}
