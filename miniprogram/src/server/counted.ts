import { mostUse } from '@shared/assistance/usage/most'
import type { UseStep } from '@shared/assistance/usage/steps'
import type { Input } from './call'

/** What this phone has counted and not reported yet. */
export type Counted = {
  readonly views: number
  /** By programme and step, `dibao/opened`. */
  readonly steps: Readonly<Record<string, number>>
  readonly scans: readonly string[]
  /** The steps of single forms that were counted, so that a page finished twice is finished once. */
  readonly marks: readonly string[]
}

export const NOTHING: Counted = { views: 0, steps: {}, scans: [], marks: [] }

const MOST_MARKS = 200

export const withView = (counted: Counted): Counted => ({
  ...counted,
  views: Math.min(counted.views + 1, mostUse.views),
})

export const withScan = (counted: Counted, code: string): Counted => ({
  ...counted,
  scans: [...counted.scans, code].slice(-mostUse.scans),
})

/** A step of a programme; of a form (`draft`) each is counted once. What would be more than a report takes is left out. */
export function withStep(
  counted: Counted,
  programme: string,
  step: UseStep,
  draft?: string,
): Counted {
  const { steps, marks } = counted
  const mark = draft === undefined ? [] : [`${draft}/${step}`]
  if (mark.some((one) => marks.includes(one))) return counted
  const key = `${programme}/${step}`
  const n = Math.min((steps[key] ?? 0) + 1, mostUse.once)
  const full = !(key in steps) && Object.keys(steps).length >= mostUse.lines
  return {
    ...counted,
    steps: full ? steps : { ...steps, [key]: n },
    marks: [...marks, ...mark].slice(-MOST_MARKS),
  }
}

/** How much there is to report. */
export const sizeOf = ({ views, steps, scans }: Counted): number =>
  views + scans.length + Object.values(steps).reduce((sum, n) => sum + n, 0)

/** What is left once it is on its way: which steps of which form were counted. */
export const afterReport = ({ marks }: Counted): Counted => ({ ...NOTHING, marks })

export type Report = Input<'figures', 'report'>

/** What the cloud is told of it. */
export const reportOf = (reportId: string, { views, steps, scans }: Counted): Report => ({
  ...{ reportId, views, scans: [...scans] },
  steps: Object.entries(steps).map(([key, n]) => {
    const [programme = '', step = ''] = key.split('/')
    return { programme, step: step as UseStep, n }
  }),
})
