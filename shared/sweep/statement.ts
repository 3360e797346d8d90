import type { Application } from '../assistance/application'
import { fenIn } from '../assistance/benefit'
import { dateOf, monthOf, type Instant } from '../kernel/plain-date'
import type { StatementLine } from './contract'
import { isGiven } from './rules'

/** Whether something is given in a month (`YYYY-MM`): it has begun, and is not over. */
export const isGivenIn = (application: Application, month: string): boolean => {
  const { benefit } = application
  if (!isGiven(application) || !benefit) return false
  return benefit.from <= month && (benefit.until === undefined || month <= benefit.until)
}

function lasting(application: Application, month: string): StatementLine[] {
  const { programme, applicantMasked: masked, benefit } = application
  if (!benefit || !isGivenIn(application, month)) return []
  const { from, until, heldFrom } = benefit
  return [
    {
      ...{ programme, masked, per: 'month', from },
      fen: fenIn(benefit, month) ?? null,
      ...(until !== undefined && { until }),
      ...(heldFrom !== undefined && { heldFrom }),
    },
  ]
}

/** What was given once, in the year of the month. */
function once(application: Application, year: string): StatementLine[] {
  const { programme, applicantMasked: masked, decision, benefit } = application
  if (benefit || decision?.outcome !== 'grant' || decision.madeBy !== undefined) return []
  const from = monthOf(dateOf(decision.at))
  if (!from.startsWith(year)) return []
  return [{ programme, masked, per: 'once', fen: decision.fen ?? null, from }]
}

/** What a household is given: from month to month now, and once in this year. */
export function statementOf(
  applications: readonly Application[],
  now: Instant,
): { readonly lines: StatementLine[]; readonly monthly: number } {
  const month = monthOf(dateOf(now))
  const lines = [
    ...applications.flatMap((one) => lasting(one, month)),
    ...applications.flatMap((one) => once(one, month.slice(0, 4))),
  ]
  const paid = lines.filter(
    ({ per, heldFrom }) => per === 'month' && !(heldFrom !== undefined && heldFrom <= month),
  )
  return { lines, monthly: paid.reduce((sum, { fen }) => sum + (fen ?? 0), 0) }
}
