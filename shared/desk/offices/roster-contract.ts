import * as z from 'zod/mini'
import { staffRoles } from '../../identity/actor'
import type { Contract } from '../../kernel/contract'
import { choice, key, plainDate } from '../../kernel/fields'
import { admin, done } from './admin'
import { dial } from '../../kernel/dial'
import { shifts } from './week'

const dutyRow = () =>
  z.object({
    day: z.string(),
    shift: z.enum(shifts),
    staffId: z.nullable(z.string()),
    name: z.string(),
    phone: z.string(),
    /** They do not work here any more: nobody is on duty. */
    gone: z.boolean(),
  })

export type DutyRow = z.infer<ReturnType<typeof dutyRow>>

/** Who is on duty. */
export const rosterVerbs = {
  /** Who is on duty in the week of a day, two shifts a day: in one's own office, or for whoever administers it in another. */
  roster: {
    who: staffRoles,
    input: () => z.object({ unitId: z.optional(key()), day: plainDate() }),
    output: () => z.object({ duties: z.array(dutyRow()) }),
  },
  /** Puts somebody on duty; without `staffId` nobody. Problem `staff_unknown`. */
  setDuty: {
    who: admin,
    input: () =>
      z.object({
        unitId: key(),
        day: plainDate(),
        shift: choice(shifts),
        staffId: z.optional(key()),
        phone: dial(),
      }),
    output: done,
  },
  /** Fills what is empty in the week of a day like the week before; whoever has left is not copied. How many it was. */
  copyWeek: {
    who: admin,
    input: () => z.object({ unitId: key(), day: plainDate() }),
    output: () => z.object({ copied: z.number() }),
  },
} as const satisfies Contract
