import type { Contract } from '../../kernel/contract'
import { careVerbs } from './care-contract'
import { checkVerbs } from './check-contract'
import { fileVerbs } from './file-contract'
import { rateVerbs } from './rates-contract'

/** Every verb of the `leads` function: 主动发现, 月探访, 幸福清单. */
export const leadsContract = {
  ...fileVerbs,
  ...checkVerbs,
  ...careVerbs,
  ...rateVerbs,
} as const satisfies Contract

export type LeadsContract = typeof leadsContract
