import * as z from 'zod/mini'
import { choice, idNumber, optionalPlainDate, optionalText, whole, yuan } from '../../kernel/fields'
import { once } from '../../kernel/once'

/** Pages about what a household has and spends. Whose a line is, is said by the identity number. */

const MOST_LINES = 40

export const incomeKinds = [
  'wages',
  'business',
  'rent',
  'pension',
  'basicPension',
  'honours',
  'elderAllowance',
  'support',
  'other',
] as const

/**
 * What comes in, a line each: nobody listed means nothing comes in. Two lines of one person and kind whose days overlap
 * are one counted twice (`income_overlap`).
 */
export const income = once(() =>
  z.object({
    lines: z
      .array(
        z.object({
          who: idNumber(),
          kind: choice(incomeKinds),
          monthly: yuan(),
          since: optionalPlainDate(),
          until: optionalPlainDate(),
        }),
      )
      .check(z.maxLength(MOST_LINES)),
  }),
)

/** What the whole household has (《最低生活保障审核确认办法》第十四条). */
export const property = once(() =>
  z.object({
    savings: yuan(),
    securities: yuan(),
    houses: whole(0, 20),
    cars: whole(0, 20),
    business: choice(['yes', 'no']),
    note: optionalText(200),
  }),
)

export const expenseKinds = ['living', 'medical', 'education', 'rehabilitation', 'other'] as const

/** What the household had to spend in the twelve months before (《刚性支出困难家庭认定办法》第五条), a sum a kind. */
export const expenses = once(() =>
  z.object({
    lines: z
      .array(z.object({ kind: choice(expenseKinds), yearly: yuan() }))
      .check(z.minLength(1, { error: () => 'required' }), z.maxLength(MOST_LINES)),
  }),
)

export const singleReasons = ['severe_disability', 'mind_disability', 'illness', 'other'] as const

/** For the whole household, or for one member alone (单人保, 《最低生活保障审核确认办法》第八条). */
export const unit = once(() =>
  z
    .object({
      apply: choice(['whole', 'single']),
      who: z.optional(idNumber()),
      reason: z.optional(choice(singleReasons)),
    })
    .check(
      z.refine(({ apply, who }) => apply === 'whole' || who !== undefined, {
        error: () => 'required',
        path: ['who'],
      }),
      z.refine(({ apply, reason }) => apply === 'whole' || reason !== undefined, {
        error: () => 'required',
        path: ['reason'],
      }),
    ),
)
