import * as z from 'zod/mini'
import { gridView } from '../../casework/grid'
import type { Contract } from '../../kernel/contract'
import { key, optionalText, text } from '../../kernel/fields'
import { dial } from '../../kernel/dial'

/** Who looks after a village, or a part of it. */
const gridRow = () => z.object({ gridId: z.string(), village: z.string(), ...gridView().shape })

export type GridRow = z.infer<ReturnType<typeof gridRow>>

/** 微网格: who looks after the villages of a township. Problem `unit_unknown` of an office that is none. */
export const gridVerbs = {
  /** Everybody who stands there. */
  grids: {
    who: ['admin'],
    input: () => z.object({ unitId: key() }),
    output: () => z.object({ grids: z.array(gridRow()) }),
  },
  /** Enters who looks after a village, or a part of it (`grid`); whoever stood there before stands there no more. */
  saveGrid: {
    who: ['admin'],
    input: () =>
      z.object({
        unitId: key(),
        village: text(20),
        grid: optionalText(20),
        name: text(30),
        phone: dial(),
      }),
    output: () => z.object({ done: z.literal(true) }),
  },
  /** Takes one off. Problem `not_found`. */
  removeGrid: {
    who: ['admin'],
    input: () => z.object({ unitId: key(), gridId: text(100) }),
    output: () => z.object({ done: z.literal(true) }),
  },
} as const satisfies Contract
