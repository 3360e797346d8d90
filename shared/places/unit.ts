import type { Division } from './division'

/** An office that can own a case. Its id says what it is: `township:441900121`, `county:450702`, `city:441900`. */
export type Unit = {
  readonly id: string
  readonly level: 'township' | 'county' | 'city'
  readonly division: string
  /** The doorplate: 虎门镇公共服务办公室. */
  readonly name: string
  /** The government that hears an appeal against this office (行政复议法 §24). */
  readonly appealTo: string
}

/** How a city names its offices; the divisions themselves say which there are. */
export type OfficeNames = {
  readonly township: (township: Division) => string
  readonly county: (county: Division) => string
  readonly city: string
}

export const unitIdOf = (division: Pick<Division, 'level' | 'code'>): string =>
  `${division.level}:${division.code}`

/**
 * The offices of a city: one a township, one a county, one for the city. A city without counties (东莞) has none of
 * the middle kind, and its townships answer to the city.
 */
export function unitsOf(divisions: readonly Division[], names: OfficeNames): readonly Unit[] {
  const byCode = new Map(divisions.map((division) => [division.code, division]))
  const government = (code: string, fallback: string): string => {
    const division = byCode.get(code)
    // A development zone has townships in the statistics and no government of its own: the one above it hears the appeal.
    if (division?.pseudo) return government(division.parent, fallback)
    return `${division?.name ?? fallback}人民政府`
  }
  return divisions
    .filter((division) => !division.pseudo)
    .map((division) => ({
      id: unitIdOf(division),
      level: division.level,
      division: division.code,
      name: division.level === 'city' ? names.city : names[division.level](division),
      appealTo:
        division.level === 'township'
          ? government(division.parent, division.name)
          : government(division.code, division.name),
    }))
}
