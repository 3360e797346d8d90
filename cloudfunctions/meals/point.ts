import type { City } from '@shared/cities/city'
import { problem, type Problem } from '@shared/kernel/problem'
import { isInChina } from '@shared/places/geo-point'
import type { Point } from '@shared/places/point'

/** Why a point is none of the city's; null where it may be. */
export function whyNotAt(at: Point, { pack, locate }: City): Problem | null {
  if (!isInChina(at)) return problem('invalid_input', { issues: [{ path: 'at', fault: 'point' }] })
  const { areas, seats } = pack
  const isBounded = areas !== undefined || seats.length > 0
  return isBounded && locate(at).kind === 'outside' ? problem('outside_city') : null
}
