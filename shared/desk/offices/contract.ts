import type { Contract } from '../../kernel/contract'
import { areaVerbs } from './areas-contract'
import { bookVerbs } from './book-contract'
import { divisionVerbs } from './divisions-contract'
import { fundVerbs } from './funds-contract'
import { gridVerbs } from './grids-contract'
import { rosterVerbs } from './roster-contract'
import { staffVerbs } from './staff-contract'
import { unitVerbs } from './units-contract'

/**
 * Every verb of the `offices` function: who works where, how the city is divided, who is on duty, what the reserve funds have, and
 * who changed what.
 * Whatever names a unit is refused with `unit_unknown` where there is none, and `not_allowed` where it is not the caller's own
 * or one below it.
 */
export const officesContract = {
  ...unitVerbs,
  ...divisionVerbs,
  ...areaVerbs,
  ...staffVerbs,
  ...rosterVerbs,
  ...gridVerbs,
  ...fundVerbs,
  ...bookVerbs,
} as const satisfies Contract

export type OfficesContract = typeof officesContract
