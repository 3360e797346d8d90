import { figuresContract } from '@shared/assistance/figures/contract'
import { serve } from '../_kit/serve'
import { dashboard } from './dashboard'
import { dropSeen, report } from './report'
import { stand } from './stand'
import { tally } from './tally'
import { usage } from './usage'

/** The `figures` function: what is counted of assistance and of how the app is used, and how it stands. */
export const main = serve(figuresContract, { dashboard, report, usage }, { tally, stand, dropSeen })
