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
    .reduce<{ rule: SubsidyRule | null; given: Fen }>(
      (most, one) => (most.rule && most.given >= one.given ? most : one),
      { rule: null, given: 0 },
    )
  return { pays: price - best.given, given: best.given, rule: best.rule }
}
