import whichPolygon, { type AreaCollection } from 'which-polygon'
import { metresBetween, type Point } from './point'

/** The centre of a township, approximate. Good for asking "is it this one?", never for deciding. */
export type Seat = { readonly code: string; readonly at: Point }

/** Official outlines of townships: GeoJSON polygons in GCJ-02 with the township's nine-digit code. */
export type Areas = AreaCollection<{ code: string }>

/**
 * Where a point may lie. It is always offered to the person and never taken silently:
 * - `inside` an official area, one township;
 * - `near` the two nearest seats, where the city has no areas or none holds the point;
 * - `outside` when the nearest seat is farther than `FARTHEST_SEAT` or there are no seats.
 */
export type Located =
  | { readonly kind: 'inside'; readonly codes: readonly [string] }
  | { readonly kind: 'near'; readonly codes: readonly string[] }
  | { readonly kind: 'outside'; readonly codes: readonly [] }

/** No township centre of our cities lies farther than this from its own edge, in metres. */
const FARTHEST_SEAT = 25_000

/** Prepares a city's areas and seats once; the answer looks points up. */
export function locator(
  areas: Areas | undefined,
  seats: readonly Seat[],
): (point: Point) => Located {
  const areaAt = areas ? whichPolygon(areas) : () => null
  return (point) => {
    const area = areaAt([point.longitude, point.latitude])
    if (area) return { kind: 'inside', codes: [area.code] }
    const near = seats
      .map((seat) => ({ code: seat.code, metres: metresBetween(point, seat.at) }))
      .filter(({ metres }) => metres <= FARTHEST_SEAT)
      .sort((a, b) => a.metres - b.metres)
      .slice(0, 2)
      .map(({ code }) => code)
    return near.length > 0 ? { kind: 'near', codes: near } : { kind: 'outside', codes: [] }
  }
}
