import type { City } from '../cities/city'
import type { PlainDate } from '../kernel/plain-date'
import { townshipOn } from '../places/division'
import { unitIdOf, type Unit } from '../places/unit'
import type { Programme, RoutingBasis } from './programme'
import type { Answers } from './sections'

const townshipBy: Readonly<Record<RoutingBasis, (answers: Answers) => string | undefined>> = {
  // 《社会救助法》第三十七条: 临时救助 belongs to the township of the emergency, whatever the hukou.
  where_it_happened: ({ happening }) => happening?.township,
  // 《社会救助法》第三十七条; 民发〔2019〕62 号 for children.
  hukou: ({ child }) => child?.township,
}

/** The code of the township that must act, as the form says; `unknown` where nobody knew. */
export const townshipIn = ({ routing }: Programme, answers: Answers): string =>
  townshipBy[routing](answers) ?? 'unknown'

/** The office that must act. A township that is unknown goes to the city's own office, never nowhere. */
export function routeOf(programme: Programme, answers: Answers, city: City, on: PlainDate): Unit {
  const township = townshipOn(city.pack.divisions, townshipIn(programme, answers), on)
  return (township.ok && city.units.get(unitIdOf(township.value))) || city.fallback
}

/** The office above a township: its county's, or the city's where there is no county. */
export function officeAbove(city: City, unitId: string): Unit {
  const division = city.pack.divisions.find(({ code }) => unitId === `township:${code}`)
  return city.units.get(`county:${division?.parent ?? ''}`) ?? city.fallback
}
