import { figuresContract } from '@shared/assistance/figures/contract'
import { serve } from '../_kit/serve'
import { dashboard } from './dashboard'
import { stand } from './stand'
import { tally } from './tally'

/** The `figures` function: what is counted of assistance, and how it stands. */
export const main = serve(figuresContract, { dashboard }, { tally, stand })
