import type { Computer } from '@shared/identity/session'

/** The browser and system this is. */
export const thisComputer = (): Computer => ({ browser: 'other', system: 'phone' })
