import { parseIdNumber } from '../identity/id-number'
import { addMonths, type PlainDate } from '../kernel/plain-date'
import { MONTHS_AHEAD } from '../policy/age'
import { figureOn, type Figure } from '../policy/figure'

const MONTHS_A_YEAR = 12

/** When to tell somebody (`on`) that they reach an age (`birthday`) from which the city gives an allowance. */
export type AgeReminder = {
  readonly age: number
  readonly birthday: PlainDate
  readonly on: PlainDate
}

/**
 * The next tier of 高龄津贴 that somebody has still to reach after `since`, told two months ahead so that they can apply in
 * time. Nothing where the city has set no tiers, or all of them are reached.
 */
export function nextAgeReminder(
  figures: readonly Figure[],
  idNumber: string,
  since: PlainDate,
): AgeReminder | undefined {
  const parsed = parseIdNumber(idNumber)
  const figure = figureOn(figures, 'elder.allowance', since)
  if (typeof parsed === 'string' || !figure.ok || figure.value.value.unit !== 'tiers')
    return undefined
  return figure.value.value.steps
    .map(({ from: age }) => {
      const birthday = addMonths(parsed.born, age * MONTHS_A_YEAR)
      return { age, birthday, on: addMonths(birthday, -MONTHS_AHEAD) }
    })
    .filter(({ birthday }) => birthday > since)
    .sort((one, other) => one.age - other.age)[0]
}

/** What is told on a day, and when next. */
type Told = { readonly told?: AgeReminder; readonly next?: AgeReminder }

/**
 * Of somebody whose day has come: the step they are told of today, and the one after. Of a birthday that is past there is
 * nothing to remind of, though the timer may not have run for long.
 */
export function ageReminderDue(
  figures: readonly Figure[],
  idNumber: string,
  today: PlainDate,
): Told {
  const first = nextAgeReminder(figures, idNumber, today)
  if (!first || first.on > today) return first ? { next: first } : {}
  const next = nextAgeReminder(figures, idNumber, first.birthday)
  return { told: first, ...(next && { next }) }
}
