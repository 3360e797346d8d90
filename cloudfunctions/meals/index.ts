import { mealsContract } from '@shared/meals/contract'
import { serve } from '../_kit/serve'
import { find } from './find'
import { site } from './site'

/** The `meals` function: where one can eat, and the other places people look for. */
export const main = serve(mealsContract, { find, site })
