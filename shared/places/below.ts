import type { Division } from './division'
import { unitIdOf } from './unit'

/**
 * The codes of the townships an office looks after: a township's own, those of a county, all of a city. Those that have been
 * merged are among them, because cases keep their code.
 */
export function townshipsBelow(divisions: readonly Division[], unitId: string): string[] {
  const byCode = new Map(divisions.map((division) => [division.code, division]))
  const isBelow = (division: Division): boolean => {
    const parent = byCode.get(division.parent)
    return unitIdOf(division) === unitId || (parent !== undefined && isBelow(parent))
  }
  return divisions
    .filter((division) => division.level === 'township' && isBelow(division))
    .map(({ code }) => code)
}

/**
 * The offices that answer for a township: its own first, its county's where there is one, the city's. Of a township nobody
 * knows it is `top` alone, the city's.
 */
export function officesOver(
  divisions: readonly Division[],
  top: string,
  township: string,
): readonly string[] {
  const division = divisions.find(({ code }) => code === township)
  if (!division) return [top]
  const above = division.level === 'city' ? [] : officesOver(divisions, top, division.parent)
  return division.pseudo ? above : [unitIdOf(division), ...above]
}
