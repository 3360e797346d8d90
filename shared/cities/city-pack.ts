import type { RegionalHolidays } from '../calendar/working-days'
import type { MarriageOffice } from '../marriage/office'
import type { PackSite } from '../meals/pack-site'
import type { Division } from '../places/division'
import type { Landmass } from '../places/landmass'
import type { Areas, Seat } from '../places/locate'
import type { OfficeNames } from '../places/unit'
import type { Figure } from '../policy/figure'

/** Everything that makes one city differ from another. A new city is one more of these. */
export type CityPack = {
  readonly id: string
  /** The division at the top of the pack; its office is the fallback queue for what no township can be found for. */
  readonly code: string
  readonly name: string
  /** As a doorplate says it: 东莞. */
  readonly shortName: string
  readonly hotline: string
  readonly divisions: readonly Division[]
  readonly offices: OfficeNames
  readonly seats: readonly Seat[]
  readonly areas?: Areas
  /** The grounds of a city of islands. */
  readonly landmasses?: readonly Landmass[]
  readonly regionalHolidays: readonly RegionalHolidays[]
  readonly figures: readonly Figure[]
  readonly marriage: MarriageOffice
  /** Places its papers name, before anybody has been there. */
  readonly sites?: readonly PackSite[]
}
