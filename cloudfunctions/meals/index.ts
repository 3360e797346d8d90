import { mealsContract } from '@shared/meals/contract'
import { serve } from '../_kit/serve'
import { acceptDeliveries, dayOfDeliveries, delivered, delivering, failDelivery } from './carry'
import { find } from './find'
import { missedDeliveries, placeDelivery } from './missed'
import { myDeliveries, skipDelivery } from './own'
import { site } from './site'

/** The `meals` function: where one can eat, the other places people look for, and meals that are brought. */
export const main = serve(mealsContract, {
  ...{ find, site },
  ...{ deliveries: dayOfDeliveries, acceptDeliveries, delivering, delivered, failDelivery },
  ...{ myDeliveries, skipDelivery },
  ...{ missedDeliveries, placeDelivery },
})
