import type { SiteKind } from './kind'

/** A place a city's papers name. What they do not say (a point, a phone, hours) is not there: somebody has to go and look. */
export type PackSite = {
  /** Within the city, for good: by it the place is entered once. */
  readonly id: string
  readonly name: string
  readonly kind: SiteKind
  readonly township: string
  /** As far as the paper says it. */
  readonly address: string
  readonly source: string
}
