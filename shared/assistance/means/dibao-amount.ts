import type { Fen } from '../../kernel/money'
import type { Step } from '../../policy/figure'

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
