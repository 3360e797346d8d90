import type { City } from '../cities/city'
import type { PlainDate } from '../kernel/plain-date'
import { townshipOn } from '../places/division'
import { unitIdOf, type Unit } from '../places/unit'
import type { Programme, RoutingBasis } from './programme'
import type { Answers } from './sections'

const townshipBy: Readonly<Record<RoutingBasis, (answers: Answers) => string | undefined>> = {
  // 《社会救助法》第三十七条: 临时救助 belongs to the township of the emergency, whatever the hukou.
  where_it_happened: ({ happening }) => happening?.township,
}

/** The office that must act. A township that is unknown goes to the city's own office, never nowhere. */
export function routeOf(programme: Programme, answers: Answers, city: City, on: PlainDate): Unit {
  const code = townshipBy[programme.routing](answers) ?? 'unknown'
  const township = townshipOn(city.pack.divisions, code, on)
  return (township.ok && city.units.get(unitIdOf(township.value))) || city.fallback
}
