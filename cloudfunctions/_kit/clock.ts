import type { Instant } from '@shared/kernel/plain-date'

/** The one place that asks what time it is. Everything after gets it as a parameter. */
export const now = (): Instant => new Date().toISOString()
