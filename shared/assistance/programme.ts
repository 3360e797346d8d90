import type { ClockName, Limits } from '../casework/clock'
import type { PlainDate } from '../kernel/plain-date'
import type { PolicyKey } from '../policy/figure'
import type { LifecycleName } from './lifecycle'
import type { ScreenerAnswers } from './screener/questions'
import type { Screened } from './screener/verdict'
import type { Answers, SectionId } from './sections'
import type { PaperId } from './sections/ending'
import type { Lane } from './sections/needs'

/** A paper the resident shows, and the law that lets us ask for it. What 核对 can find out is never asked for (§62). */
export type DocumentRule = {
  readonly id: 'identity' | PaperId
  readonly basis: string
  /** Whether a photo must be there before the form can be sent. */
  readonly required: (answers: Answers) => boolean
}

/** Which township must act: that of the emergency, of the hukou (or, with a 居住证, of the home), or of the home. */
export type RoutingBasis = 'where_it_happened' | 'hukou' | 'child_hukou' | 'home'

/** Somebody an application names. */
export type Person = { readonly name: string; readonly idNumber: string }

/** How often an amount is paid. */
export const pers = ['once', 'month'] as const

export type Per = (typeof pers)[number]

/** The figures an amount is the sum of; each that is not set makes the amount unknown. */
type FiguresOf = (answers: Answers) => readonly PolicyKey[]

/**
 * What is given:
 * - `proposed`: staff propose a sum up to `cap`, times the people of the household where `heads`; above it the case goes to
 *   the office above (`goesUp`), or there is no such amount; `toppedUp` is 低保: no more than what is short of the cap, and
 *   more on top for some (分类施保);
 * - `fixed`: what the city's figures add up to, the same for everybody in that situation;
 * - `tiered`: by age, out of the city's tiers;
 * - `kind`: goods, a service or a recognition: no money.
 */
export type Benefit =
  | {
      readonly kind: 'proposed'
      readonly per: Per
      readonly cap: PolicyKey
      readonly heads?: true
      readonly toppedUp?: true
      readonly goesUp?: true
    }
  | { readonly kind: 'fixed'; readonly per: Per; readonly standards: FiguresOf }
  | { readonly kind: 'tiered'; readonly per: 'month'; readonly tiers: PolicyKey }
  | { readonly kind: 'kind'; readonly what: 'goods' | 'service' | 'recognition' }

/**
 * What must be done before somebody can be granted anything. It is written onto the case when it is sent: a case goes the
 * way of the day it started.
 */
export type Steps = {
  /** A visit by at least two people (《社会救助法》第四十三条). */
  readonly visit: boolean
  /** The means check (家庭经济状况核对). */
  readonly check: boolean
  /** 公示 of the township's opinion: never, once, or again after every objection. */
  readonly publicNotice: 'none' | 'once' | 'again'
  /** 残联 verifies the grade. */
  readonly federation: boolean
}

/** Steps by what the form says: of a child nothing is put up in public. */
export type StepsOf = (answers: Answers, on: PlainDate) => Steps

/** What keeps a benefit that is being given in order. Each names the figure of its length. */
export type InForce = {
  /** How often it is looked at again. */
  readonly review?: (answers: Answers) => PolicyKey
  /** How often the person shows that they are there (高龄津贴 every year), or it is suspended. */
  readonly certification?: PolicyKey
  /** How long it stands, in months; then it ends and is applied for anew. */
  readonly validity?: PolicyKey
  /** The most months it may go on after somebody found work (渐退). */
  readonly fadeOut?: PolicyKey
}

/** How the form's answers read to the pre-screener: its rules are the programme's eligibility. */
export type Eligibility = {
  readonly screen: Screened
  readonly from: (answers: Answers, on: PlainDate) => ScreenerAnswers
}

/**
 * One kind of assistance, whole: adding a programme is adding one of these, and its words.
 * Sources of its rules stand beside them.
 */
export type Programme = {
  readonly id: string
  /** Two letters at the head of the case number. */
  readonly prefix: string
  /** The pages of the form, in order. */
  readonly sections: readonly SectionId[]
  readonly documents: readonly DocumentRule[]
  readonly eligibility?: Eligibility
  /** Whom the help is for: the masked name in the queue, and whose open application a second one would double. */
  readonly about: (answers: Answers) => Person | undefined
  /** Who filled the form in and is rung up. */
  readonly contact: (answers: Answers) => (Person & { readonly phone: string }) | undefined
  readonly routing: RoutingBasis
  readonly lifecycle: LifecycleName
  readonly steps: StepsOf
  /** Who decides what the township's clerk proposes: the township's approver, or the office above. */
  readonly decides: 'township' | 'above'
  /** The clock that sending the form starts. */
  readonly firstClock: (lane: Lane | undefined) => ClockName
  /** The clocks that the guide promises, in the order they run; of lanes one each. */
  readonly promised: readonly ClockName[]
  /** Which figure of the city each clock runs by. */
  readonly limits: Limits
  /** The figure of the longest the first clock may be made, once and with a reason. */
  readonly extension?: PolicyKey
  readonly benefit: Benefit
  readonly inForce?: InForce
  /** The law the whole rests on, for the guide and for notices. */
  readonly basis: readonly string[]
}
