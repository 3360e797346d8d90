import type { Point } from '@shared/places/point'
import { load, save } from '../../platform/storage'

/** Where somebody looks from: a point (their own, or that of a place they named), or a township. It stays on the phone. */
export type Where = {
  readonly at?: Point
  /** The place whose point it is; nothing for one's own. */
  readonly name?: string
  readonly township?: string
  readonly landmass?: string
}

const KEY = 'meals.where'

/** Where one looked from the last time. One's own point is asked for anew: people walk. */
export const lastWhere = (): Where | undefined => load<Where>(KEY)

export const keepWhere = (where: Where): boolean => save(KEY, where)

/** What the cloud is asked with. */
export const asked = ({ at, township, landmass }: Where) => ({
  ...(at && { at }),
  ...(township !== undefined && { township }),
  ...(landmass !== undefined && { landmass }),
})
