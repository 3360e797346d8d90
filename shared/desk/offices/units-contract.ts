import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { key, optionalText } from '../../kernel/fields'
import { admin, done } from './admin'
import { dial } from '../../kernel/dial'

/** An office as the administration knows it. */
const unitRow = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    level: z.enum(['township', 'county', 'city']),
    phone: z.string(),
    hours: z.string(),
    address: z.string(),
    closed: z.boolean(),
  })

export type UnitRow = z.infer<ReturnType<typeof unitRow>>

/** The offices. */
export const unitVerbs = {
  /** The caller's own office and those below, with what the city has entered of each. */
  units: {
    who: ['admin', 'auditor', 'city_officer'],
    input: () => z.object({}),
    output: () => z.object({ units: z.array(unitRow()) }),
  },
  saveContact: {
    who: admin,
    input: () =>
      z.object({
        unitId: key(),
        phone: dial(),
        hours: optionalText(60),
        address: optionalText(80),
      }),
    output: done,
  },
  /**
   * Closes an office or opens it again. Problems: `unit_in_use` while forms are still sent to it (the divisions say so);
   * `unit_has_cases` (`limit`: how many); `unit_has_staff` (`limit`).
   */
  setClosed: {
    who: admin,
    input: () => z.object({ unitId: key(), closed: z.boolean() }),
    output: done,
  },
} as const satisfies Contract
