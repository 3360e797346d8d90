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

/** How often a step was taken, as a phone reports it. */
export type UseLine = { readonly programme: string; readonly step: UseStep; readonly n: number }

/**
 * The most of a report, and of the reports of one account on one day. So whoever wants to spoil the figures adds one visitor
 * and `countsADay` to a day with each WeChat account they have, and no key that is not there.
 */
export const mostUse = {
  lines: 40,
  once: 10,
  views: 50,
  scans: 5,
  reportsADay: 20,
  countsADay: 300,
} as const
