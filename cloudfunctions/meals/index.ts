import { mealsContract } from '@shared/meals/contract'
import { serve } from '../_kit/serve'
import { correctSite, decideCorrection, listCorrections } from './corrections'
import { communityFile, importCommunities, previewCommunities } from './communities'
import { coverage, coverageFile } from './coverage'
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
import { acceptDeliveries, dayOfDeliveries, delivered, delivering, failDelivery } from './carry'
import { find } from './find'
import { missedDeliveries, placeDelivery } from './missed'
import { myDeliveries, skipDelivery } from './own'
import { site } from './site'
import { timers } from './timers'

/** The `meals` function: where one can eat, the other places people look for, and meals that are brought. */
export const main = serve(
  mealsContract,
  {
    ...{ find, site },
    ...{ keptSites, keptSite, addSite, changeSite, planSite, shutSite, reopenSite, setMenu },
    ...{ visitSite, suspendSite, resumeSite, closeSite },
    ...{ coverage, coverageFile, communityFile, previewCommunities, importCommunities },
    ...{ correctSite, corrections: listCorrections, decideCorrection },
    ...{ deliveries: dayOfDeliveries, acceptDeliveries, delivering, delivered, failDelivery },
    ...{ myDeliveries, skipDelivery, missedDeliveries, placeDelivery },
  },
  timers,
)
