import type { DeliveryState } from '@shared/meals/delivery'
import { stateNames } from '../../copy/deliveries'
import type { IconName } from '../../ui/icon-paths'
import { StatusTag, type TagTone } from '../../ui/status-tag'

const looks: Readonly<Record<DeliveryState, readonly [TagTone, IconName]>> = {
  unplaced: ['warn', 'alert'],
  ordered: ['lamp', 'clock'],
  skipped: ['hollow', 'x'],
  cancelled: ['hollow', 'x'],
  accepted: ['info', 'check'],
  delivering: ['lamp', 'bike'],
  delivered: ['ok', 'check'],
  failed: ['bad', 'alert'],
}

/** How a meal stands. */
export function StateTag({ state }: { readonly state: DeliveryState }) {
  const [tone, icon] = looks[state]
  return <StatusTag text={stateNames[state]} tone={tone} icon={icon} />
}
