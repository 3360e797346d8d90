import type { Fen } from '../kernel/money'
import type { PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import type { SubsidyRule } from './meal-subsidy'
import type { PolicyKey } from './policy-key'

export type { PolicyKey } from './policy-key'

/**
 * What a figure measures. Amounts name the period they are for; `times` is a multiple of another figure, with `floor` no
 * less than that multiple. `kinds` names sorts of income, and those of which it is in doubt; or the programmes of a scheme.
 */
export type Quantity =
  | { readonly unit: 'fen'; readonly amount: Fen; readonly per: 'month' | 'year' | 'once' }
  | {
      readonly unit: 'times'
      readonly factor: number
      readonly of: PolicyKey
      readonly floor?: true
    }
  | { readonly unit: 'hours' | 'days' | 'workingDays'; readonly count: number }
  | { readonly unit: 'months' | 'years'; readonly length: number }
  /** How often. */
  | { readonly unit: 'occasions'; readonly times: number }
  | { readonly unit: 'ratio'; readonly percent: number }
  /** What one gets from `from` upwards (years of age, or 分 short of a standard), the steps in any order. */
  | { readonly unit: 'tiers'; readonly steps: readonly Step[]; readonly per: 'month' }
  | {
      readonly unit: 'kinds'
      readonly kinds: readonly string[]
      readonly doubtful: readonly string[]
    }
  /** What the city gives for a meal, by rule. */
  | { readonly unit: 'subsidy'; readonly rules: readonly SubsidyRule[] }
  /** The city has such a scheme; what it gives is no number. */
  | { readonly unit: 'scheme' }

export type Step = { readonly from: number; readonly fen: Fen }

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

/** Whether the city has set `key` by that day: how a city says that it has a rule at all. */
export const isSet = (figures: readonly Figure[], key: PolicyKey, on: PlainDate): boolean =>
  figureOn(figures, key, on).ok

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

/** An amount in 分 a year, exact, with every figure that took part. `floor`: the true amount may be higher. */
export type Yearly = {
  readonly fen: Fen
  readonly floor: boolean
  readonly figures: readonly Figure[]
}

/**
 * An amount as 分 a year. Lines are compared by the year, because 11,000 元 a year is no whole number of 分 a month.
 * `policy_unset` when the city has none, or one that is no amount by the month or the year.
 */
export function yearlyOn(
  figures: readonly Figure[],
  key: PolicyKey,
  on: PlainDate,
): Result<Yearly> {
  const figure = figureOn(figures, key, on)
  if (!figure.ok) return figure
  const { value } = figure.value
  if (value.unit === 'fen' && value.per !== 'once')
    return ok({
      fen: value.per === 'month' ? value.amount * MONTHS.year : value.amount,
      floor: false,
      figures: [figure.value],
    })
  if (value.unit !== 'times') return refuse(problem('policy_unset', { key }))
  const base = yearlyOn(figures, value.of, on)
  return base.ok
    ? ok({
        fen: timesRoundedDown(base.value.fen, value.factor),
        floor: value.floor === true || base.value.floor,
        figures: [figure.value, ...base.value.figures],
      })
    : base
}
