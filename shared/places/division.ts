import type { PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'

/**
 * An administrative division. `code` is six digits for a city or county, nine for a township (NBS 2023).
 * `pseudo` marks statistical units such as 松山湖 that are no township and take no cases.
 * A division that was merged or renamed keeps its row: `validTo` is its last day, `replacedBy` its successor.
 */
export type Division = {
  readonly code: string
  readonly name: string
  readonly level: 'city' | 'county' | 'township'
  readonly parent: string
  readonly pseudo?: true
  readonly validFrom?: PlainDate
  readonly validTo?: PlainDate
  readonly replacedBy?: string
}

const standsOn = (division: Division, on: PlainDate): boolean =>
  (division.validFrom === undefined || division.validFrom <= on) &&
  (division.validTo === undefined || on <= division.validTo)

/** The townships that take cases on a day, in the order of their codes. */
export const townshipsOn = (divisions: readonly Division[], on: PlainDate): readonly Division[] =>
  divisions.filter(
    (division) => division.level === 'township' && !division.pseudo && standsOn(division, on),
  )

/** The township `code` on a day, or `township_unknown`, or `township_replaced` with its successor. */
export function townshipOn(
  divisions: readonly Division[],
  code: string,
  on: PlainDate,
): Result<Division> {
  const found = divisions.find((division) => division.code === code)
  if (!found || found.level !== 'township' || found.pseudo)
    return refuse(problem('township_unknown'))
  if (standsOn(found, on)) return ok(found)
  return refuse(
    found.replacedBy
      ? problem('township_replaced', { replacedBy: found.replacedBy })
      : problem('township_unknown'),
  )
}

/**
 * The township that answers today for what came to `code`: itself while it stands, else whoever has taken it over since;
 * undefined where nobody has.
 */
export function heirOn(
  divisions: readonly Division[],
  code: string,
  on: PlainDate,
): Division | undefined {
  const found = townshipOn(divisions, code, on)
  if (found.ok) return found.value
  const { replacedBy } = found.problem
  return replacedBy === undefined ? undefined : heirOn(divisions, replacedBy, on)
}

/** The townships that stood once and do not any more. */
export const goneBy = (divisions: readonly Division[], on: PlainDate): readonly Division[] =>
  divisions.filter(
    ({ level, validTo }) => level === 'township' && validTo !== undefined && validTo < on,
  )
