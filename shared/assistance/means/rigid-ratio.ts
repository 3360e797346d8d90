import type { Fen } from '../../kernel/money'

const MONTHS = 12

/**
 * Whether what a household had to spend in the twelve months before (医疗、教育、康复等, 分) is more than `percent` of its
 * income in them. Exactly the percentage is not more. 《刚性支出困难家庭认定办法》第四条、第五条
 */
export const spentMoreThan = (spent: Fen, monthlyIncome: Fen, percent: number): boolean =>
  spent * 100 > monthlyIncome * MONTHS * percent

/** The percentage itself, rounded down, to be shown; undefined without income. */
export const spentPercent = (spent: Fen, monthlyIncome: Fen): number | undefined =>
  monthlyIncome === 0 ? undefined : Math.floor((spent * 100) / (monthlyIncome * MONTHS))
