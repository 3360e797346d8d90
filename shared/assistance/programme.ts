import type { ClockName, Limits } from '../casework/clock'
import type { PolicyKey } from '../policy/figure'
import type { Answers, Lane, SectionId } from './sections'

/** A paper the resident shows, and the law that lets us ask for it. What 核对 can find out is never asked for (§62). */
export type DocumentRule = {
  readonly id: 'identity' | 'proof'
  readonly basis: string
  /** Whether a photo must be there before the form can be sent. */
  readonly required: (answers: Answers) => boolean
}

/** Which township must act. */
export type RoutingBasis = 'where_it_happened'

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
  readonly routing: RoutingBasis
  /** The clock each lane starts when the form is sent. */
  readonly firstClock: Readonly<Record<Lane, ClockName>>
  /** Which figure of the city each clock runs by. */
  readonly limits: Limits
  /** The most a township may give by itself. */
  readonly townshipCap: PolicyKey
  /** The law the whole rests on, for the guide and for notices. */
  readonly basis: readonly string[]
}
