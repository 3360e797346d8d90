import { sweepContract } from '@shared/sweep/contract'
import { serve } from '../_kit/serve'
import { sweep } from './look'
import { listRules } from './rules'
import { drawStatements, statement } from './statements'

/** The `sweep` function, where cases and people to look after meet: leads by rules, and 幸福清单 out of what is given. */
export const main = serve(sweepContract, { rules: listRules, drawStatements, statement }, { sweep })
