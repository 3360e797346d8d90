import * as z from 'zod/mini'

export const meals = ['breakfast', 'lunch', 'dinner'] as const

export type Meal = (typeof meals)[number]

/** What a city may ask about somebody before it gives more for a meal. */
export const mealIdentities = [
  'dibao',
  'tekun',
  'lowIncome',
  'disabled',
  'livingAlone',
  'bereaved',
  'honoured',
] as const

export type MealIdentity = (typeof mealIdentities)[number]

const fen = () => z.int().check(z.gte(1), z.lte(100_000))

/**
 * One rule of a city's meal subsidy: for whom (`ageFrom` years; `hukou` of the city, of some of its townships, or any; one of
 * `identities`, where there are any), which meals, and how much a meal, a day, a month. In 分.
 */
export const subsidyRule = () =>
  z.strictObject({
    ageFrom: z.int().check(z.gte(0), z.lte(120)),
    hukou: z.union([z.enum(['any', 'city']), z.array(z.string()).check(z.minLength(1))]),
    identities: z.exactOptional(z.array(z.enum(mealIdentities)).check(z.minLength(1))),
    meals: z.exactOptional(z.array(z.enum(meals)).check(z.minLength(1))),
    perMeal: fen(),
    aDay: z.exactOptional(fen()),
    aMonth: z.exactOptional(fen()),
  })

export type SubsidyRule = z.infer<ReturnType<typeof subsidyRule>>
