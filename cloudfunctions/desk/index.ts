import { deskContract } from '@shared/desk/contract'
import { serve } from '../_kit/serve'
import { colleagues } from './colleagues'
import { counts, news } from './counts'
import { find } from './find'
import { queue } from './queue'

/** The `desk` function: what staff see of every domain's cases. */
export const main = serve(deskContract, { queue, counts, news, find, colleagues })
