import { mealsContract } from '@shared/meals/contract'
import { serve } from '../_kit/serve'
import { correctSite, decideCorrection, listCorrections } from './corrections'
import { communityFile, importCommunities, previewCommunities } from './communities'
import { coverage, coverageFile } from './coverage'
import { find } from './find'
import {
  addSite,
  changeSite,
  closeSite,
  planSite,
  reopenSite,
  resumeSite,
  setMenu,
  shutSite,
  suspendSite,
  visitSite,
} from './keep'
import { keptSite, keptSites } from './kept'
import { site } from './site'
import { timers } from './timers'

/** The `meals` function: where one can eat, and the other places people look for. */
export const main = serve(
  mealsContract,
  {
    ...{ find, site },
    ...{ keptSites, keptSite, addSite, changeSite, planSite, shutSite, reopenSite, setMenu },
    ...{ visitSite, suspendSite, resumeSite, closeSite },
    ...{ coverage, coverageFile, communityFile, previewCommunities, importCommunities },
    ...{ correctSite, corrections: listCorrections, decideCorrection },
  },
  timers,
)
