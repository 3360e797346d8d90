import type { PlainDate } from '../kernel/plain-date'

/** How far ahead one may book, and at what time of day a new day is let out. */
export type Horizon = {
  readonly ahead: { readonly days: number } | { readonly months: number }
  readonly at: string
}

/** How booking works in a city, from a day on. None of it is law: a city confirms or replaces it. */
export type BookingTerms = {
  readonly from: PlainDate
  readonly horizon: Horizon
  /** How long the second person has to say yes after the first; undefined: until the appointment. */
  readonly joinHours?: number
  /** How long after its end a time is still waited for before it counts as missed. */
  readonly graceMinutes: number
  /** How long a place is kept for whoever it is offered to. */
  readonly offerMinutes: number
  readonly source: string
  readonly grade: 'P' | 'K'
}

/** The terms in force on a day; undefined where a city has none, and then nothing can be booked by phone. */
export const termsOn = (terms: readonly BookingTerms[], on: PlainDate): BookingTerms | undefined =>
  terms.filter(({ from }) => from <= on).sort((a, b) => b.from.localeCompare(a.from))[0]

/** Practice of 广东: 15 days ahead, let out at 8:30. How long people are waited for is our own default. */
export const customaryTerms: BookingTerms = {
  from: '2022-01-01',
  horizon: { ahead: { days: 15 }, at: '08:30' },
  joinHours: 24,
  graceMinutes: 30,
  offerMinutes: 120,
  source: '广东各地婚姻登记网上预约须知（提前 15 日、8:30 放号）；其余为通行默认，待本市签认',
  grade: 'P',
}
