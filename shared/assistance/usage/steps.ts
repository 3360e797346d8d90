import type { Programme } from '../programme'
import { sectionIds } from '../sections'

/**
 * The steps of somebody who applies by phone, in order: opened the guide, began the form, finished each of its pages, read
 * everything once more, sent it. That it was decided is counted of the cases and told by nobody.
 */
export const useSteps = ['opened', 'started', ...sectionIds, 'checked', 'sent'] as const

export type UseStep = (typeof useSteps)[number]

/** The steps there are in a programme: a page that it does not have cannot be finished. */
export const stepsIn = ({ sections }: Pick<Programme, 'sections'>): readonly UseStep[] => [
  'opened',
  'started',
  ...sections,
  'checked',
  'sent',
]
