import type { City } from '../cities/city'
import type { PlainDate } from '../kernel/plain-date'
import { townshipOn } from '../places/division'
import { unitIdOf, type Unit } from '../places/unit'
import { villageName } from '../places/village'
import { figureOn, type PolicyKey } from '../policy/figure'
import type { Programme, RoutingBasis } from './programme'
import type { Answers, SectionAnswers } from './sections'

type Hukou = SectionAnswers<'hukou'>

/** Where the hukou is; of one outside the city, where the person lives: that township takes the form in. */
const townshipOf = ({ township, livesIn }: Hukou): string | undefined =>
  township === 'elsewhere' ? livesIn : township

const townshipBy: Readonly<Record<RoutingBasis, (answers: Answers) => string | undefined>> = {
  // 《社会救助法》第三十七条: 临时救助 belongs to the township of the emergency, whatever the hukou.
  where_it_happened: ({ happening }) => happening?.township,
  // 《社会救助法》第三十七条: the rest belongs to the township of the hukou.
  hukou: ({ hukou }) => hukou && townshipOf(hukou),
  // 民发〔2019〕62 号: the hukou of the child, not of who brings it up.
  child_hukou: ({ child }) => child?.township,
  // What is done at the door, day by day, belongs to the township of the home.
  home: ({ meals }) => meals?.township,
}

/** The code of the township that must act, as the form says; `unknown` where nobody knew. */
export const townshipIn = ({ routing }: Programme, answers: Answers): string =>
  townshipBy[routing](answers) ?? 'unknown'

/** The village the form names on the page that says the township, as it is called; nothing where it names none. */
export const villageIn = (
  { routing }: Programme,
  { happening, hukou, child, meals }: Answers,
): string | undefined => {
  const pages = { where_it_happened: happening, hukou, child_hukou: child, home: meals } as const
  const written = pages[routing]?.village
  return written ? villageName(written) : undefined
}

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

/** Whether the city has set the scheme `key` for the programme: for all of them, or for those that it names. */
function isSetFor({ id }: Programme, key: PolicyKey, city: City, on: PlainDate): boolean {
  const figure = figureOn(city.figures, key, on)
  if (!figure.ok) return false
  const { value } = figure.value
  return value.unit !== 'kinds' || value.kinds.includes(id)
}

/**
 * Where else it is decided, as the person wrote the region; undefined where it is decided here. A hukou elsewhere is taken
 * in where the person lives and handed on (跨省通办); with a 居住证 it is decided here, where the city allows it
 * (《社会救助法》第三十七条: 有条件的地方).
 */
export function decidedElsewhere(
  programme: Programme,
  { hukou }: Answers,
  city: City,
  on: PlainDate,
): string | undefined {
  if (programme.routing !== 'hukou' || hukou?.township !== 'elsewhere') return undefined
  const stays = hukou.permit === 'yes' && isSetFor(programme, 'residencePermit.accepted', city, on)
  return stays ? undefined : hukou.region
}

/**
 * Whose decision it is: the township's own, or that of the office above unless it has been delegated to the townships
 * (《社会救助法》第四十四条: 省级政府可以规定由乡镇街道直接确认).
 */
export const decidesIn = (programme: Programme, city: City, on: PlainDate): 'township' | 'above' =>
  programme.decides === 'township' || isSetFor(programme, 'authority.delegated', city, on)
    ? 'township'
    : 'above'
