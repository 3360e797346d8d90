import { returnsContract } from '@shared/assistance/returns/contract'
import { serve } from '../_kit/serve'
import { acts } from './act'
import { casesBehind } from './cases'
import { exportFile } from './export'
import { scores } from './scores'
import { draft } from './view'

/** The `returns` function: the quarterly return. It stands apart because it writes spreadsheets. */
export const main = serve(returnsContract, {
  draft,
  cases: casesBehind,
  ...acts,
  exportFile,
  scores,
})
