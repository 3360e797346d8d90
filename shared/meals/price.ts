import type { Fen } from '../kernel/money'
import type { Meal, MealIdentity, SubsidyRule } from '../policy/meal-subsidy'

/** What somebody says of themselves to see a price. It stays on the phone. `hukou`: a township of the city, or elsewhere. */
export type Eater = {
  readonly age: number
  readonly hukou: string | null
  readonly identities: readonly MealIdentity[]
}

/** What the city has given somebody already, in 分. */
export type Had = { readonly today: Fen; readonly thisMonth: Fen }

const NOTHING: Had = { today: 0, thisMonth: 0 }

function fits({ hukou, identities, ...rule }: SubsidyRule, meal: Meal, eater: Eater): boolean {
  const isFrom =
    hukou === 'any' || (eater.hukou !== null && (hukou === 'city' || hukou.includes(eater.hukou)))
  return (
    isFrom &&
    eater.age >= rule.ageFrom &&
    (rule.meals === undefined || rule.meals.includes(meal)) &&
    (identities === undefined || identities.some((one) => eater.identities.includes(one)))
  )
}

/** What a rule gives for one meal: no more than the meal costs, and than is left of the day and the month. */
const givenBy = ({ perMeal, aDay, aMonth }: SubsidyRule, price: Fen, had: Had): Fen =>
  Math.max(
    0,
    Math.min(
      ...[price, perMeal],
      ...(aDay === undefined ? [] : [aDay - had.today]),
      ...(aMonth === undefined ? [] : [aMonth - had.thisMonth]),
    ),
  )

/** What somebody pays, what the city gives, and by which rule; no rule where none is for them. */
export type Payment = {
  readonly pays: Fen
  readonly given: Fen
  readonly rule: SubsidyRule | null
}

type Given = { readonly rule: SubsidyRule | null; readonly given: Fen }

/** Of two that give as much for this meal, the one that would give more for a dearer one is the one that is theirs. */
const isMore = (one: Given, other: Given): boolean =>
  other.rule === null ||
  one.given > other.given ||
  (one.given === other.given && (one.rule?.perMeal ?? 0) > other.rule.perMeal)

/** What a meal costs somebody here today: its price less the most that one rule of the city gives. Rules are not added up. */
export function payment(
  { price, meal }: { readonly price: Fen; readonly meal: Meal },
  rules: readonly SubsidyRule[],
  eater: Eater,
  had: Had = NOTHING,
): Payment {
  const best = rules
    .filter((rule) => fits(rule, meal, eater))
    .map((rule) => ({ rule, given: givenBy(rule, price, had) }))
    .reduce<Given>((most, one) => (isMore(one, most) ? one : most), { rule: null, given: 0 })
  return { pays: price - best.given, given: best.given, rule: best.rule }
}
