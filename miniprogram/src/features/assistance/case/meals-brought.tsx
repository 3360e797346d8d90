import { mealService } from '@shared/assistance/programmes/meal-service'
import type { ApplicationView } from '@shared/assistance/views'
import { mineCopy } from '../../../copy/deliveries'
import { go } from '../../../platform/navigate'
import { Button } from '../../../ui/button'

/** The way to the meals of today and tomorrow, while any are brought. */
export function MealsBrought({ view: { programme, status } }: { readonly view: ApplicationView }) {
  if (programme !== mealService.id || (status !== 'inForce' && status !== 'hearing')) return null
  return (
    <Button kind="quiet" icon="meal" onPress={() => go('/features/meals/mine/index')}>
      {mineCopy.link}
    </Button>
  )
}
