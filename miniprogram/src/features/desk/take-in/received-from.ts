import type { ReceivedFrom } from '../../../drafts/draft'

/** What was answered to 从外地转来的吗; nothing is chosen at first. */
export type Origin = {
  readonly from?: 'local' | 'elsewhere'
  readonly region: string
  readonly office: string
}

/** What keeps a form from being begun: not said where it is from, or not whole. */
export type Missing = 'from' | 'region' | 'office'

const written = (text: string) => text.trim() !== ''

/** What is still to be said of where a form is from. */
export function missingOf({ from, region, office }: Origin): readonly Missing[] {
  if (from === undefined) return ['from']
  if (from === 'local') return []
  return [
    ...(written(region) ? [] : ['region' as const]),
    ...(written(office) ? [] : ['office' as const]),
  ]
}

/** Who sent the form over; undefined of somebody who came in. */
export const receivedFromOf = ({ from, region, office }: Origin): ReceivedFrom | undefined =>
  from === 'elsewhere' ? { region: region.trim(), office: office.trim() } : undefined
