import type { PenaltyRule } from './penalty'
import type { Registry } from './registry'
import type { SpecialDate } from './special-date'
import type { BookingTerms } from './terms'

/** What a city's pack says about booking at its registries. */
export type MarriageOffice = {
  readonly registries: readonly Registry[]
  readonly terms: readonly BookingTerms[]
  readonly penalties: readonly PenaltyRule[]
  readonly specialDates: readonly SpecialDate[]
}
