import type { ClockName, Limits } from '../casework/clock'
import type { PolicyKey } from '../policy/figure'
import type { LifecycleName } from './lifecycle'
import type { Answers, Lane, SectionId } from './sections'

/** A paper the resident shows, and the law that lets us ask for it. What 核对 can find out is never asked for (§62). */
export type DocumentRule = {
  readonly id: 'identity' | 'proof'
  readonly basis: string
  /** Whether a photo must be there before the form can be sent. */
  readonly required: (answers: Answers) => boolean
}

/** Which township must act: that of the emergency, or that of the hukou. */
export type RoutingBasis = 'where_it_happened' | 'hukou'

/** Somebody an application names. */
export type Person = { readonly name: string; readonly idNumber: string }

/** How often an amount is paid. */
export const pers = ['once', 'month'] as const

export type Per = (typeof pers)[number]

/** What is given: an amount that staff propose within a cap, or one that the city's figures fix. */
export type Benefit =
  | {
      readonly kind: 'proposed'
      readonly per: 'once'
      /** The most a township may give by itself. */
      readonly cap: PolicyKey
    }
  | {
      readonly kind: 'fixed'
      readonly per: 'month'
      /** What the city gives everybody a month. */
      readonly standard: PolicyKey
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
  /** Whom the help is for: the masked name in the queue, and whose open application a second one would double. */
  readonly about: (answers: Answers) => Person | undefined
  /** Who filled the form in and is rung up. */
  readonly contact: (answers: Answers) => (Person & { readonly phone: string }) | undefined
  readonly routing: RoutingBasis
  readonly lifecycle: LifecycleName
  /** Who decides what the township's clerk proposes: the township's approver, or the office above. */
  readonly decides: 'township' | 'above'
  /** The clock that sending the form starts. */
  readonly firstClock: (lane: Lane | undefined) => ClockName
  /** The clocks that the guide promises, in the order they run; of lanes one each. */
  readonly promised: readonly ClockName[]
  /** Which figure of the city each clock runs by. */
  readonly limits: Limits
  readonly benefit: Benefit
  /** The law the whole rests on, for the guide and for notices. */
  readonly basis: readonly string[]
}
