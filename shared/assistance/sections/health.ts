import * as z from 'zod/mini'
import { choice, optionalText } from '../../kernel/fields'
import { once } from '../../kernel/once'
import { selfCareItems } from '../means/self-care'

/** Pages about health, and who looks after somebody. */

export const grades = ['none', '1', '2', '3', '4'] as const
export const disabilityKinds = ['limb', 'sight', 'mind', 'other'] as const

/** Whether the person can work and look after themselves (《特困人员认定办法》第五条、第二十一条). */
export const health = once(() =>
  z.object({
    grade: choice(grades),
    kind: z.optional(choice(disabilityKinds)),
    ill: choice(['yes', 'no']),
    /** Which of the six things they cannot do alone. */
    cannot: z.array(choice(selfCareItems)).check(z.maxLength(selfCareItems.length)),
  }),
)

export const supporterStates = ['none', 'unable', 'able'] as const

/** Whether somebody must by law support them, and can (《特困人员认定办法》第八条). */
export const supporters = once(() =>
  z.object({
    state: choice(supporterStates),
    note: optionalText(300),
  }),
)

/** The disability certificate. 残联 verifies it; nobody is asked for a copy of what it can look up. */
export const disability = once(() =>
  z.object({
    grade: choice(['1', '2', '3', '4']),
    kind: choice(disabilityKinds),
    /** Needs lasting care. */
    care: choice(['yes', 'no']),
  }),
)
