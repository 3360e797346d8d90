import type { AccountContract, Township } from '@shared/account/contract'
import type { City } from '@shared/cities/city'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { outlineOf } from '@shared/places/area-edition'
import { goneBy, townshipsOn, type Division } from '@shared/places/division'
import { unitIdOf } from '@shared/places/unit'
import { amountOn, figureOn, type Figure } from '@shared/policy/figure'
import type { Verb } from '../_kit/serve'

const townshipOf =
  (city: City) =>
  (division: Division): Township => ({
    code: division.code,
    name: division.name,
    office: city.units.get(unitIdOf(division))?.name ?? city.fallback.name,
  })

const countiesOf = ({ units }: City) =>
  [...units.values()]
    .filter(({ level }) => level === 'county')
    .map(({ division: code, name: office }) => ({ code, office }))

/** The figures in force on a day, one a key, amounts worked out. */
function figuresOn(city: City, on: PlainDate) {
  const inForce = [...new Set(city.figures.map(({ key }) => key))].flatMap((key) => {
    const figure = figureOn(city.figures, key, on)
    return figure.ok ? [figure.value] : []
  })
  return inForce.map((figure) => ({ ...described(figure), ...amountIfKnown(city, figure, on) }))
}

const described = ({ key, value, from, source, grade }: Figure) => ({
  key,
  unit: value.unit,
  from,
  source,
  grade,
  ...('count' in value ? { count: value.count } : {}),
  ...('length' in value ? { length: value.length } : {}),
  ...('steps' in value ? { steps: [...value.steps] } : {}),
})

function amountIfKnown(city: City, { key }: Figure, on: PlainDate) {
  const amount = amountOn(city.figures, key, on)
  return amount.ok ? { fen: amount.value.fen } : {}
}

/** What anyone may know of the city: its townships, its hotline, its figures with their sources. */
export const city: Verb<AccountContract, 'city'> = ({ city: current, now }) => {
  const today = dateOf(now)
  const { id, name, shortName, hotline, divisions } = current.pack
  const facts = {
    ...{ id, name, shortName, hotline },
    townships: townshipsOn(divisions, today).map(townshipOf(current)),
    counties: countiesOf(current),
    gone: goneBy(divisions, today).map(townshipOf(current)),
    fallbackOffice: current.fallback.name,
    figures: figuresOn(current, today),
  }
  return Promise.resolve(ok(facts))
}

/** Which townships a point may lie in. Nothing of it is kept or logged. */
export const locate: Verb<AccountContract, 'locate'> = ({ input, city: current, now }) => {
  const { kind, codes } = current.locate(input)
  const today = townshipsOn(current.pack.divisions, dateOf(now))
  const townships = codes.flatMap((code) => today.filter((division) => division.code === code))
  return Promise.resolve(ok({ kind, townships: townships.map(townshipOf(current)) }))
}

/** See the contract. */
export const outlines: Verb<AccountContract, 'outlines'> = ({ city: { pack } }) => {
  const nameOf = (code: string) => pack.divisions.find((one) => one.code === code)?.name ?? code
  const areas = (pack.areas?.features ?? []).map(({ properties: { code }, geometry }) => {
    const { type, coordinates } = geometry
    const polygons = type === 'Polygon' ? [coordinates] : coordinates
    return { code, name: nameOf(code), rings: outlineOf({ polygons }) }
  })
  return Promise.resolve(ok({ areas }))
}
