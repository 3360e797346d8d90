import { sweepContract } from '@shared/sweep/contract'
import { serve } from '../_kit/serve'
import { sweep } from './look'
import { lookIn } from './look-in'
import { orderMeals } from './order-meals'
import { listRules } from './rules'
import { drawStatements, statement } from './statements'

/** The `sweep` function, where cases and people to look after meet: leads by rules, 幸福清单 out of what is given, and meals. */
export const main = serve(
  sweepContract,
  { rules: listRules, drawStatements, statement },
  { sweep, orderMeals, lookIn },
)
