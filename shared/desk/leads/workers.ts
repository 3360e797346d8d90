import * as z from 'zod/mini'

/** Who works in the villages. */
export const workers = ['village_worker', 'township_clerk'] as const

/** Where something stands now. */
export const kept = () => z.object({ version: z.number() })
