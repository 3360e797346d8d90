import { dateOf, type PlainDate } from '@shared/kernel/plain-date'

/** The day it is in China, as far as the phone knows. */
export const today = (): PlainDate => dateOf(new Date().toISOString())
