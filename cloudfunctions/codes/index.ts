import { codesContract } from '@shared/assistance/codes/contract'
import { serve } from '../_kit/serve'
import { list, make } from './made'
import { open } from './open'
import { picture } from './picture'

/** The `codes` function: the codes on walls that open a form (码上办). */
export const main = serve(codesContract, { list, make, picture, open })
