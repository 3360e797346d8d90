import * as z from 'zod/mini'
import { villageName } from '../places/village'

/**
 * Who looks after a village, or a part of it (微网格), as the office has entered it: the collection `grids`. `grid` is empty
 * where the village has one for all of it. The phone is the one they are rung up at on duty.
 */
export const gridSchema = () =>
  z.object({
    _id: z.string(),
    unitId: z.string(),
    village: z.string(),
    /** See `villageName`: a case says the village shorter. */
    villageKey: z.string(),
    grid: z.string(),
    name: z.string(),
    phone: z.string(),
    removedAt: z.nullable(z.string()),
  })

export type Grid = z.infer<ReturnType<typeof gridSchema>>

/** One a township, village and grid. */
export const gridId = (unitId: string, village: string, grid: string): string =>
  `${unitId}/${villageName(village)}/${villageName(grid)}`

/** As it is shown, to staff and to whoever lives there. */
export const gridView = () => z.object({ grid: z.string(), name: z.string(), phone: z.string() })
