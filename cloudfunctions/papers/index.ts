import { papersContract } from '@shared/assistance/papers/contract'
import { serve } from '../_kit/serve'
import { paper, papers } from './papers'

/** The `papers` function: the written notices of assistance. It stands apart because it carries a font. */
export const main = serve(papersContract, { papers, paper })
