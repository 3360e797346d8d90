import { addDays, dateOf, daysBetween, type Instant, type PlainDate } from '../kernel/plain-date'

/** What counts against somebody: not coming, and cancelling. */
export const strikeKinds = ['noShow', 'cancelled'] as const

export type StrikeKind = (typeof strikeKinds)[number]

export type Strike = { readonly kind: StrikeKind; readonly on: PlainDate }

/** So many of each within so many days, the day itself included. */
type Condition = {
  readonly within: number
  readonly noShow?: number
  readonly cancelled?: number
}

/** When somebody may not book by phone for a while. They can still come without a booking. */
export type PenaltyRule = {
  readonly from: PlainDate
  readonly any: readonly Condition[]
  readonly barDays: number
  /** How many natural days before the day of the booking it may be cancelled at all. */
  readonly cancelDays: number
  readonly source: string
  readonly grade: 'T' | 'P' | 'K'
}

/**
 * Practice published for 广东 (佛山、汕头): 2 no-shows, 5 cancellations, or 1 and 2 within 180 days, or 3 cancellations within 30
 * days; then 180 days. Cancelling ends two natural days before.
 */
export const guangdongPenalty: PenaltyRule = {
  from: '2022-01-01',
  any: [
    { within: 180, noShow: 2 },
    { within: 180, cancelled: 5 },
    { within: 180, noShow: 1, cancelled: 2 },
    { within: 30, cancelled: 3 },
  ],
  barDays: 180,
  cancelDays: 2,
  source: '广东省婚姻登记网上预约须知（佛山、汕头等地公布的做法），待本市签认',
  grade: 'P',
}

/** Practice published for 中山: 2 no-shows within 30 days, then 15 days. Cancelling ends one natural day before. */
export const zhongshanPenalty: PenaltyRule = {
  from: '2022-01-01',
  any: [{ within: 30, noShow: 2 }],
  barDays: 15,
  cancelDays: 1,
  source: '中山市婚姻登记网上预约须知（公布的做法），待本市签认',
  grade: 'P',
}

/** The rule in force on a day; undefined where the city has none, and then nothing counts. */
export const penaltyOn = (rules: readonly PenaltyRule[], on: PlainDate): PenaltyRule | undefined =>
  rules.filter(({ from }) => from <= on).sort((a, b) => b.from.localeCompare(a.from))[0]

const counted = (strikes: readonly Strike[], kind: StrikeKind, since: number, on: PlainDate) =>
  strikes.filter((one) => one.kind === kind && daysBetween(one.on, on) < since).length

/** The last day somebody may not book, counted from the strike that filled the measure; null where it is not full. */
export function barredUntil(
  rule: PenaltyRule,
  strikes: readonly Strike[],
  on: PlainDate,
): PlainDate | null {
  const isFull = rule.any.some(
    ({ within, noShow = 0, cancelled = 0 }) =>
      counted(strikes, 'noShow', within, on) >= noShow &&
      counted(strikes, 'cancelled', within, on) >= cancelled,
  )
  return isFull ? addDays(on, rule.barDays) : null
}

/** The longest any of a city's conditions looks back, in days. */
export const looksBack = ({ any }: PenaltyRule): number =>
  Math.max(...any.map(({ within }) => within))

/** The last day a booking may be cancelled: so many natural days before its own. */
export const lastCancelDay = (rule: PenaltyRule | undefined, date: PlainDate): PlainDate =>
  addDays(date, -(rule?.cancelDays ?? 0))

/** Whether a booking may still be cancelled. */
export const mayCancel = (rule: PenaltyRule | undefined, date: PlainDate, now: Instant): boolean =>
  dateOf(now) <= lastCancelDay(rule, date)
