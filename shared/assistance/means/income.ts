import type { Fen } from '../../kernel/money'
import type { Figure, PolicyKey } from '../../policy/figure'
import type { InForce } from '../../policy/in-force'

/** A household's income of one month as told, 分: the whole, and parts of it that the law treats apart. */
export type Income = {
  readonly income?: Fen | undefined
  readonly wages?: Fen | undefined
  readonly basicPension?: Fen | undefined
  readonly honours?: Fen | undefined
  readonly elderAllowance?: Fen | undefined
}

/** What counts lies between the two; they are the same unless something is in doubt. `unset` is the figure missing. */
export type Counted = {
  readonly least: Fen
  readonly most: Fen
  readonly figures: readonly Figure[]
  readonly unset?: PolicyKey
}

export type IncomeLaw = 'dibao' | 'tekun' | 'whole'

/** The part called `kind`, never more than the whole. */
const partOf = (told: Income, kind: string): Fen =>
  Math.min((told as Readonly<Record<string, Fen | undefined>>)[kind] ?? 0, told.income ?? 0)

const sumOf = (told: Income, kinds: readonly string[]): Fen =>
  kinds.reduce((sum, kind) => sum + partOf(told, kind), 0)

const share = (fen: Fen, percent: number): Fen => Math.floor((fen * percent) / 100)

const NOTHING: Counted = { least: 0, most: 0, figures: [] }

/** What may be taken off one figure's worth: a share of the wages, or an amount up to them. */
function worthOf({ value }: Figure, wages: Fen): Fen | undefined {
  if (value.unit === 'ratio') return share(wages, value.percent)
  return value.unit === 'fen' && value.per === 'month' ? Math.min(value.amount, wages) : undefined
}

/**
 * 就业成本扣减: necessary costs of working are taken off wages as the city says (《最低生活保障审核确认办法》第十三条).
 * A city that has not said how much leaves it in doubt, up to the customary most; without even that, up to all wages.
 */
export function workDeduction(policy: InForce, wages: Fen): Counted {
  if (wages === 0) return NOTHING
  const said = policy.figure('dibao.workDeduction')
  const worth = said.ok ? worthOf(said.value, wages) : undefined
  if (said.ok && worth !== undefined) return { least: worth, most: worth, figures: [said.value] }
  const customary = policy.figure('dibao.workDeductionMost')
  const most = customary.ok ? (worthOf(customary.value, wages) ?? wages) : wages
  return {
    least: 0,
    most,
    figures: customary.ok ? [customary.value] : [],
    unset: 'dibao.workDeduction',
  }
}

/**
 * The income that counts in a month, 分, or undefined when it was not told. 低保 leaves out 优待抚恤金 and the costs of
 * working (《最低生活保障审核确认办法》第十三条), 特困 also 基础养老金 and 高龄津贴 (《特困人员认定办法》第六条); `whole` leaves out
 * nothing. What the law leaves to the city stays in doubt.
 */
export function countedIncome(policy: InForce, told: Income, law: IncomeLaw): Counted | undefined {
  if (told.income === undefined) return undefined
  const { income } = told
  if (law === 'whole') return { least: income, most: income, figures: [] }
  const rule = policy.figure(`${law}.uncounted`)
  const value = rule.ok ? rule.value.value : undefined
  const { kinds, doubtful } = value?.unit === 'kinds' ? value : { kinds: [], doubtful: [] }
  const off = sumOf(told, kinds)
  const maybeOff = sumOf(told, doubtful)
  const work = law === 'dibao' ? workDeduction(policy, partOf(told, 'wages')) : NOTHING
  const touched = rule.ok && off + maybeOff > 0 ? [rule.value] : []
  return {
    least: Math.max(0, income - off - maybeOff - work.most),
    most: Math.max(0, income - off - work.least),
    figures: [...touched, ...work.figures],
    ...(work.unset && { unset: work.unset }),
  }
}

const MONTHS = 12

/** Whether an income of a month for so many people is below a line of a year a head. In whole 分, nothing is rounded. */
export const isBelow = (monthly: Fen, people: number, yearlyLine: Fen): boolean =>
  monthly * MONTHS < yearlyLine * people

/** 分 a head and month, rounded down, to be shown; lines are compared by `isBelow`. */
export const perHead = (monthly: Fen, people: number): Fen => Math.floor(monthly / people)
