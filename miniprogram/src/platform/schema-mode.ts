import { config } from 'zod/v4/core'

/** A mini-program may not make functions from text, which zod would otherwise try. Import this before any schema. */
config({ jitless: true })
