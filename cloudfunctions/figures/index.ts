import { serve } from '../_kit/serve'
import { tally } from './tally'

/** The `figures` function: what is counted of assistance, and how it stands. */
export const main = serve({}, {}, { tally })
