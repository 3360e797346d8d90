import type { Application } from '../assistance/application'
import type { EventType } from '../assistance/events'
import { countedIncome, isBelow } from '../assistance/means/income'
import type { Programme } from '../assistance/programme'
import { riskFlagsOf } from '../assistance/risk-flags'
import type { Answers } from '../assistance/sections'
import type { StoredEvent } from '../casework/case'
import { openTurns } from '../casework/turn'
import type { SweepKind } from '../casework/warning'
import {
  addMonths,
  dateOf,
  endOf,
  monthOf,
  monthsBetween,
  type PlainDate,
} from '../kernel/plain-date'
import type { Figure, PolicyKey, Quantity } from '../policy/figure'
import { inForce } from '../policy/in-force'

/** Something that has happened to a case, with all a rule may look at: its answers, and the other cases of the household. */
export type Seen = {
  readonly event: Pick<StoredEvent, 'type' | 'data' | 'at'>
  readonly application: Application
  readonly answers: Answers
  readonly programme: Programme
  readonly others: readonly Application[]
  readonly figures: readonly Figure[]
}

/**
 * One rule: which events it looks at, the figure it cannot do without (unset, it does not run), how often it may speak of a
 * household (once a month, or once a year), since when it stands and on what.
 */
export type Rule = {
  readonly kind: SweepKind
  readonly on: readonly EventType[]
  readonly figure?: PolicyKey
  readonly every: 'month' | 'year'
  readonly from: PlainDate
  readonly source: string
  readonly grade: Figure['grade']
  readonly holds: (seen: Seen, value: Quantity | undefined) => boolean
}

const BASIC: readonly string[] = ['dibao', 'tekun']
const GIVEN: readonly string[] = ['inForce', 'suspended', 'hearing']
const RELIEF = 'temporary-relief'
const MONTHS_OF_A_YEAR = 12

/** Whether something is being given, paid or held back. */
export const isGiven = ({ status, benefit }: Application): boolean =>
  benefit !== undefined && GIVEN.includes(status)

/** What is decided of an application itself, and not of a change of what it gave. */
const isFirst = ({ data }: Seen['event'], outcomes: readonly string[]): boolean =>
  data['change'] === undefined && outcomes.includes(String(data['outcome']))

const isEnd = ({ event: { type, data } }: Seen): boolean =>
  type !== 'decided' || (data['change'] === 'end' && !data['fadeOut'])

/** Whether the household is being helped, or about to be. */
const isLookedAfter = ({ others }: Seen): boolean =>
  others.some((one) => isGiven(one) || openTurns.includes(one.turn))

const isFlagged = ({ answers }: Seen): boolean => riskFlagsOf(answers).length > 0

/** 临时救助 that was granted in the twelve months before, this one among them. */
function reliefsWithinAYear({ application, others, event }: Seen): number {
  const since = endOf(addMonths(dateOf(event.at), -MONTHS_OF_A_YEAR))
  return [application, ...others].filter(
    ({ programme, decision }) =>
      programme === RELIEF && decision?.outcome === 'grant' && decision.at > since,
  ).length
}

/** Whether 低保 or 特困 of the household came to its end no longer than so many months before. */
const endedWithin = ({ others, event }: Seen, months: number): boolean =>
  others.some(
    ({ programme, status, benefit }) =>
      BASIC.includes(programme) &&
      status === 'ended' &&
      benefit?.until !== undefined &&
      monthsBetween(benefit.until, monthOf(dateOf(event.at))) <= months,
  )

const PERCENT = 100

/** Whether what counts of the income a head lies over the 低保 line, and no further than so many percent. Not told: no. */
function isLittleAbove({ application, answers, programme, figures }: Seen, percent: number) {
  const on = application.policyOn as PlainDate
  const policy = inForce(figures, on)
  const line = policy.yearly('dibao.standard')
  const told = programme.eligibility?.from(answers, on) ?? {}
  const counted = countedIncome(policy, told, 'dibao')
  if (!line.ok || line.value.floor || !counted || told.people === undefined) return false
  const above = Math.floor((line.value.fen * (PERCENT + percent)) / PERCENT)
  return (
    !isBelow(counted.least, told.people, line.value.fen) &&
    isBelow(counted.least, told.people, above)
  )
}

const QINZHOU =
  '钦州市民政局 2022 年工作计划（重点关注有子女考取大学或重病重残人员、因突发事故导致基本生活出现严重困难的家庭）'
const FUYANG = '阜阳市民政局 2022 年工作计划（常态监测、快速预警、即时干预）'
const LAW = '《社会救助法》第三十九条（主动发现）'

/** Every rule of the nightly sweep. */
export const rules: readonly Rule[] = [
  {
    kind: 'refused',
    on: ['decided', 'declined', 'withdrawn', 'expired'],
    every: 'year',
    from: '2022-01-01',
    source: `${QINZHOU}、${LAW}`,
    grade: 'T',
    holds: (seen) =>
      isFlagged(seen) &&
      !isLookedAfter(seen) &&
      (seen.event.type !== 'decided' || isFirst(seen.event, ['refuse', 'discontinue'])),
  },
  {
    kind: 'ended',
    on: ['ended', 'died', 'decided'],
    every: 'year',
    from: '2022-01-01',
    source: `${QINZHOU}、${LAW}`,
    grade: 'T',
    holds: (seen) => isEnd(seen) && !isLookedAfter(seen),
  },
  {
    kind: 'repeated',
    on: ['decided'],
    figure: 'sweep.reliefTimes',
    every: 'year',
    from: '2022-01-01',
    source: `${FUYANG}、${LAW}`,
    grade: 'T',
    holds: (seen, value) =>
      seen.application.programme === RELIEF &&
      isFirst(seen.event, ['grant']) &&
      value?.unit === 'occasions' &&
      reliefsWithinAYear(seen) >= value.times &&
      !seen.others.some((one) => BASIC.includes(one.programme) && isGiven(one)),
  },
  {
    kind: 'askedAgain',
    on: ['submitted'],
    figure: 'sweep.endedMonths',
    every: 'year',
    from: '2022-01-01',
    source: `${FUYANG}、${LAW}`,
    grade: 'T',
    holds: (seen, value) =>
      seen.application.programme === RELIEF &&
      value?.unit === 'months' &&
      endedWithin(seen, value.length),
  },
  {
    kind: 'nearLine',
    on: ['decided'],
    figure: 'sweep.nearLine',
    every: 'year',
    from: '2022-01-01',
    source: `${FUYANG}、《社会救助法》第二十一条（低保边缘家庭）`,
    grade: 'T',
    holds: (seen, value) =>
      seen.application.programme === 'dibao' &&
      isFirst(seen.event, ['refuse']) &&
      value?.unit === 'ratio' &&
      isLittleAbove(seen, value.percent),
  },
  {
    kind: 'heldBack',
    on: ['suspended'],
    every: 'month',
    from: '2022-01-01',
    source: `各地通行做法（认证不得要求到场，可以上门办）、${LAW}`,
    grade: 'P',
    holds: () => true,
  },
]

/** The events that any rule looks at. */
export const watchedEvents: readonly EventType[] = [...new Set(rules.flatMap(({ on }) => on))]
