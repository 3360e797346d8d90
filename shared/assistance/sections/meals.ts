import * as z from 'zod/mini'
import { choice, optionalPhone, optionalText } from '../../kernel/fields'
import { once } from '../../kernel/once'
import type { FieldFault } from '../../kernel/problem'
import { meals as mealsOfADay } from '../../policy/meal-subsidy'
import { township, village } from './people'

export const mealWays = ['delivered', 'canteen'] as const

export type MealWay = (typeof mealWays)[number]

/** The days of a week as they are typed: 1 is Monday. */
export const mealDays = ['1', '2', '3', '4', '5', '6', '7'] as const

const some = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z
    .array(choice(choices))
    .check(z.minLength(1, { error: () => 'required' }), z.maxLength(choices.length))

type Emergency = {
  readonly how: MealWay
  readonly contactName: string
  readonly contactPhone?: string | undefined
}

/** Whoever has meals brought names somebody to ring up when nobody opens. */
const reachable = z.check<Emergency>(({ value, issues }) => {
  if (value.how !== 'delivered') return
  const missing = (field: string) =>
    issues.push({
      ...{ code: 'custom', message: 'required' satisfies FieldFault },
      ...{ path: [field], input: value },
    })
  if (value.contactName === '') missing('contactName')
  if (value.contactPhone === undefined) missing('contactPhone')
})

/** 老年助餐: eating there or having it brought, where, which meals and days. The township of this page is the one that acts. */
export const meals = once(() =>
  z
    .object({
      how: choice(mealWays),
      /** Where the person lives, whatever the hukou: there somebody looks in on them. */
      township: township(),
      village: village(),
      /** The place that is to cook, by id and name; without one the township finds it. */
      site: optionalText(64),
      siteName: optionalText(40),
      meals: some(mealsOfADay),
      days: some(mealDays),
      /** Where it is brought to, if not to where the person lives. */
      address: optionalText(100),
      /** What whoever brings it should know: bad eyes, knock loudly. */
      note: optionalText(200),
      contactName: optionalText(30),
      contactPhone: optionalPhone(),
    })
    .check(reachable),
)
