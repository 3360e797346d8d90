import { riskFlagsOf } from '../assistance/risk-flags'
import type { EventType } from '../assistance/events'
import type { Person } from '../assistance/programme'
import type { WarningKind } from '../desk/leads/vocabulary'
import { dateOf, monthOf, type PlainDate } from '../kernel/plain-date'
import { figureOn, type Figure, type PolicyKey } from '../policy/figure'
import { rules, type Rule, type Seen } from './rules'

/** The figure a rule lacks on a day; null when it runs. */
export function lacks(
  { figure }: Pick<Rule, 'figure'>,
  figures: readonly Figure[],
  on: PlainDate,
): PolicyKey | null {
  return figure === undefined || figureOn(figures, figure, on).ok ? null : figure
}

function finds(rule: Rule, seen: Seen): boolean {
  const on = dateOf(seen.event.at)
  if (on < rule.from || !rule.on.includes(seen.event.type as EventType)) return false
  if (rule.figure === undefined) return rule.holds(seen, undefined)
  const figure = figureOn(seen.figures, rule.figure, on)
  return figure.ok && rule.holds(seen, figure.value.value)
}

/** What an event has somebody looked at again for, and for which period that is said once; null where for nothing. */
export function warningOf(
  seen: Seen,
): { readonly kinds: readonly WarningKind[]; readonly period: string } | null {
  const found = rules.filter((rule) => finds(rule, seen))
  const [first] = found
  if (!first) return null
  const month = monthOf(dateOf(seen.event.at))
  return {
    kinds: [...found.map(({ kind }) => kind), ...riskFlagsOf(seen.answers)],
    period: `${first.kind}-${first.every === 'month' ? month : month.slice(0, 4)}`,
  }
}

/** Whom to look at: who the case is about; after a death the first of those who lived with them, or nobody. */
export function whomOf({ event, answers, programme }: Seen): Person | undefined {
  return event.type === 'died' ? answers.household?.members[0] : programme.about(answers)
}

/** Where somebody of a form lives, as it says. */
export const addressIn = ({ applicant, child }: Seen['answers']): string =>
  applicant?.livesAt ?? child?.livesAt ?? ''
