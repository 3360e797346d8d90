import type { Fen } from '../kernel/money'
import type { PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'

/** What a figure measures. Amounts name the period they are for; `times` is a multiple of another figure. */
export type Quantity =
  | { readonly unit: 'fen'; readonly amount: Fen; readonly per: 'month' | 'year' | 'once' }
  | {
      readonly unit: 'times'
      readonly factor: number
      readonly of: PolicyKey
      readonly floor?: true
    }
  | { readonly unit: 'hours' | 'days' | 'workingDays'; readonly count: number }

export type PolicyKey =
  | 'dibao.standard'
  | 'tekun.standard'
  | 'lowIncome.line'
  | 'orphan.institution'
  | 'orphan.family'
  | 'temporaryRelief.advance'
  | 'temporaryRelief.paperwork'
  | 'temporaryRelief.decision'
  | 'temporaryRelief.townshipCap'
  | 'supplement.window'
  | 'appeal.window'

/**
 * One dated, sourced figure of the law or of a city.
 *
 * `grade` is the evidence: T the text was read, P published local practice taken as the city's default until the city
 * confirms it, K from knowledge, unread. `to` is its last day; without `to` it stands until a newer one does.
 */
export type Figure = {
  readonly key: PolicyKey
  readonly value: Quantity
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly source: string
  readonly grade: 'T' | 'P' | 'K'
}

/** The figure `key` in force on a day; `policy_unset` when the city has none. Nothing stands in for it. */
export function figureOn(
  figures: readonly Figure[],
  key: PolicyKey,
  on: PlainDate,
): Result<Figure> {
  const inForce = figures
    .filter((figure) => figure.key === key && figure.from <= on && (!figure.to || on <= figure.to))
    .sort((a, b) => b.from.localeCompare(a.from))[0]
  return inForce ? ok(inForce) : refuse(problem('policy_unset', { key }))
}

const MONTHS = { month: 1, year: 12, once: 1 }

// Trap: 5,880,035 × 8.2 is 48,216,286.99… in floating point, one 分 short; in ten-thousandths it is exact.
const timesRoundedDown = (fen: Fen, factor: number): Fen =>
  Math.floor(Math.round(fen * factor * 10_000) / 10_000)

/** An amount in 分 a month (or once), multiples worked out, with every figure that took part. Rounded down to a 分. */
export function amountOn(
  figures: readonly Figure[],
  key: PolicyKey,
  on: PlainDate,
): Result<{ readonly fen: Fen; readonly figures: readonly Figure[] }> {
  const figure = figureOn(figures, key, on)
  if (!figure.ok) return figure
  const { value } = figure.value
  if (value.unit === 'fen')
    return ok({ fen: Math.floor(value.amount / MONTHS[value.per]), figures: [figure.value] })
  if (value.unit !== 'times') return refuse(problem('policy_unset', { key }))
  const base = amountOn(figures, value.of, on)
  return base.ok
    ? ok({
        fen: timesRoundedDown(base.value.fen, value.factor),
        figures: [figure.value, ...base.value.figures],
      })
    : base
}
