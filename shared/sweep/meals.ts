import type { Application } from '../assistance/application'
import type { Programme } from '../assistance/programme'
import type { Answers } from '../assistance/sections'
import { monthOf, type PlainDate } from '../kernel/plain-date'
import type { Parcel } from '../meals/delivery'
import { weekdayOf } from '../meals/schedule'
import type { Meal } from '../policy/meal-subsidy'

/** The statuses of a registration by which meals are brought. While it is held back none are. */
export const broughtWhile = [
  'inForce',
  'hearing',
] as const satisfies readonly Application['status'][]

/** Whether meals are brought by a registration on a day. They begin on the day after it was granted. */
export const isBroughtOn = ({ status, benefit }: Application, on: PlainDate): boolean =>
  broughtWhile.some((one) => one === status) &&
  (benefit?.until === undefined || monthOf(on) <= benefit.until)

/** The meals that a form wants brought on a day. */
export function mealsOn({ meals }: Answers, on: PlainDate): readonly Meal[] {
  if (meals?.how !== 'delivered') return []
  return meals.days.includes(String(weekdayOf(on)) as (typeof meals.days)[number])
    ? meals.meals
    : []
}

/** What whoever brings it has to know; null where the form says nobody. */
export function parcelIn({ about }: Programme, answers: Answers): Parcel | null {
  const { meals, applicant } = answers
  const person = about(answers)
  if (!meals || !applicant || !person) return null
  const { contactName: name, contactPhone: phone } = meals
  return {
    ...{ name: person.name, phone: applicant.phone },
    ...{ address: meals.address || applicant.livesAt, note: meals.note },
    ...(name !== '' && phone !== undefined && { contact: { name, phone } }),
  }
}
