import * as z from 'zod/mini'
import { optionalText } from './fields'
import type { FieldFault } from './problem'

/** A phone of an office or of whoever is on duty, as it was typed: digits, spaces, hyphens. Empty where there is none. */
export const dial = () =>
  z.pipe(
    optionalText(20),
    z
      .string()
      .check(z.refine((value) => /^[\d\s-]*$/.test(value), { error: (): FieldFault => 'dial' })),
  )
