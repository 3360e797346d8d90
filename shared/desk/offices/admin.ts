import * as z from 'zod/mini'

/** Who administers offices and people. */
export const admin = ['admin'] as const

/** What they are answered where there is nothing to say. */
export const done = () => z.object({ done: z.literal(true) })
