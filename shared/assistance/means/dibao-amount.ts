import type { Fen } from '../../kernel/money'
import { problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import type { Figure, Step } from '../../policy/figure'
import type { InForce } from '../../policy/in-force'

const MONTHS = 12

/**
 * 补差: what a household is short of the standard in a month, 分, rounded down. 《社会救助法》第十八条,
 * 《最低生活保障审核确认办法》第二十三条
 */
export const shortOf = (yearlyStandard: Fen, people: number, monthly: Fen): Fen =>
  Math.max(0, Math.floor((yearlyStandard * people - monthly * MONTHS) / MONTHS))

/** The highest step reached at `at`, or nothing below the lowest. */
export const stepAt = (steps: readonly Step[], at: number): Step | undefined =>
  steps.filter(({ from }) => from <= at).sort((a, b) => b.from - a.from)[0]

/** 分档: each person gets the tier that the household's shortness a head falls into. 《社会救助法》第十八条 */
export const tierAmount = (steps: readonly Step[], short: Fen, people: number): Fen =>
  (stepAt(steps, Math.floor(short / people))?.fen ?? 0) * people

type Sum = { readonly fen: Fen; readonly figures: readonly Figure[] }

/** 补差, or 分档 where the city has tiers: what `people` with that income a month get, 分, before anything on top. */
export function baseAmount(
  policy: InForce,
  yearlyStandard: Fen,
  people: number,
  monthly: Fen,
): Sum {
  const short = shortOf(yearlyStandard, people, monthly)
  const tiers = policy.figure('dibao.tiers')
  if (!tiers.ok || tiers.value.value.unit !== 'tiers') return { fen: short, figures: [] }
  return { fen: tierAmount(tiers.value.value.steps, short, people), figures: [tiers.value] }
}

/**
 * 分类施保: what one person gets on top, 分 a month, as a share of the standard. 《社会救助法》第二十条. Problem `policy_unset` where
 * the city has not said.
 */
export function extraOfOne(policy: InForce): Result<Sum> {
  const extra = policy.figure('dibao.extra')
  if (!extra.ok) return extra
  const standard = policy.amount('dibao.standard')
  if (!standard.ok) return standard
  const { value } = extra.value
  if (value.unit !== 'ratio') return refuse(problem('policy_unset', { key: 'dibao.extra' }))
  return ok({
    fen: Math.floor((standard.value.fen * value.percent) / 100),
    figures: [extra.value],
  })
}
