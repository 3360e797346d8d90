import { programmes } from '@shared/assistance/programmes/all'
import { stepsIn, type UseStep } from '@shared/assistance/usage/steps'
import type { ProgrammeUse } from '@shared/assistance/usage/usage-of'
import { stepWords, usageCopy } from '../../../copy/usage'

/** One bar of the funnel. */
export type FunnelStep = { readonly key: string; readonly name: string; readonly n: number }

/** Of several programmes only what all of them have. */
const SHARED: readonly UseStep[] = ['opened', 'started', 'checked', 'sent']

/** How far people came: of one programme through each page of its form, of all of them by the steps they share. */
export function funnelOf(all: readonly ProgrammeUse[], programme?: string): readonly FunnelStep[] {
  const found = programmes.get(programme ?? '')
  const rows = all.filter((row) => programme === undefined || row.programme === programme)
  const sum = (of: (row: ProgrammeUse) => number | undefined): number =>
    rows.reduce((n, row) => n + (of(row) ?? 0), 0)
  return [
    ...(found ? stepsIn(found) : SHARED).map((step) => ({
      ...{ key: step, name: stepWords(step) },
      n: sum(({ steps }) => steps[step]),
    })),
    { key: 'decided', name: usageCopy.decided, n: sum(({ decided }) => decided) },
  ]
}
