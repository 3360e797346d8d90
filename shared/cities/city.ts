import { nationalYears } from '../calendar/national'
import { workingCalendar, type WorkingCalendar } from '../calendar/working-days'
import { officesOver } from '../places/below'
import { locator, type Located } from '../places/locate'
import type { Point } from '../places/point'
import { unitIdOf, unitsOf, type Unit } from '../places/unit'
import type { Figure } from '../policy/figure'
import { nationalFigures } from '../policy/national'
import type { CityPack } from './city-pack'

/** A pack made ready to decide with: its offices, its working days, its figures together with the national ones. */
export type City = {
  readonly pack: CityPack
  readonly units: ReadonlyMap<string, Unit>
  /** Where a case goes when no township can be found: the city's own office. */
  readonly fallback: Unit
  readonly calendar: WorkingCalendar
  readonly figures: readonly Figure[]
  readonly locate: (point: Point) => Located
  /** The ids of the offices that answer for a township, its own first. */
  readonly officesOver: (township: string) => readonly string[]
}

/**
 * Prepares a pack, with the figures the city has entered by itself (`own`): of two from the same day, its own holds. A pack
 * without its own top division is a mistake in the data and throws.
 */
export function cityOf(pack: CityPack, own: readonly Figure[] = []): City {
  const units = new Map(unitsOf(pack.divisions, pack.offices).map((unit) => [unit.id, unit]))
  const fallback = units.get(unitIdOf({ level: 'city', code: pack.code }))
  if (!fallback) throw new Error(`city pack ${pack.id} has no division ${pack.code}`)
  return {
    pack,
    units,
    fallback,
    calendar: workingCalendar(nationalYears, pack.regionalHolidays),
    figures: [...own, ...nationalFigures, ...pack.figures],
    locate: locator(pack.areas, pack.seats),
    officesOver: (township) => officesOver(pack.divisions, fallback.id, township),
  }
}
