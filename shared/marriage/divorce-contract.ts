import * as z from 'zod/mini'
import type { Contract } from '../kernel/contract'
import { choice, key, text } from '../kernel/fields'
import { divorceStatuses, divorceSteps } from './divorce-case'
import { statuses } from './lifecycle'
import { paperKinds } from './party'

/** What is shown of a divorce, to the two and to the office alike: names masked, and never which of the two did what. */
const divorceFace = () =>
  z.object({
    id: z.string(),
    people: z.array(z.string()),
    status: z.enum(divorceStatuses),
    receivedOn: z.string(),
    /** The days by law; null while they lie in a year (`waitsFor`) whose holidays are not published. */
    coolingUntil: z.nullable(z.string()),
    issueFrom: z.nullable(z.string()),
    issueUntil: z.nullable(z.string()),
    waitsFor: z.nullable(z.number()),
    /** Whether it can be taken back today. */
    mayWithdraw: z.boolean(),
  })

const divorceView = () =>
  z.extend(divorceFace(), {
    registryId: z.string(),
    registry: z.string(),
    address: z.nullable(z.string()),
    /** The days a time for the certificate can be booked for; null when there are none any more, or none is known yet. */
    days: z.nullable(z.object({ from: z.string(), until: z.string() })),
    /** When the first of those days is let out, while it is not. */
    opensAt: z.nullable(z.string()),
    /** The time for the certificate that stands. */
    visit: z.nullable(
      z.object({
        ...{ id: z.string(), date: z.string(), from: z.string(), to: z.string() },
        status: z.enum(statuses),
      }),
    ),
    history: z.array(z.object({ what: z.enum(divorceSteps), at: z.string() })),
  })

export type DivorceView = z.infer<ReturnType<typeof divorceView>>

const deskDivorce = () =>
  z.extend(divorceFace(), {
    /** Whether the certificate can be issued today. */
    mayIssue: z.boolean(),
  })

const registrars = ['registry_officer'] as const
const done = () => z.object({ id: z.string() })
const numbers = () => z.array(text(30)).check(z.minLength(1), z.maxLength(2))

/** What is done with a divorce between its two visits. Whom it does not concern learns nothing of it: `not_found`. */
export const divorceVerbs = {
  /** The divorces of this account, the last first. */
  divorces: {
    who: ['resident'],
    input: () => z.object({}),
    output: () => z.object({ divorces: z.array(divorceView()) }),
  },
  /**
   * Either of the two takes the application back, to the last day of the cooling-off (《民法典》第一千零七十七条). A time for the
   * certificate is given back in the same act and counts against nobody. Problems: `not_found`, `wrong_status`,
   * `withdraw_too_late`.
   */
  withdrawDivorce: { who: ['resident'], input: () => z.object({ id: key() }), output: done },
  /**
   * Holds a time for the certificate for ten minutes, as `hold` does; confirmed in the same way. Who they are is taken from the
   * divorce. Problems: those of a place, `same_office_only`, `before_issue_days`, `after_issue_days`, `calendar_uncovered`,
   * `wrong_status`.
   */
  holdIssue: {
    who: ['resident'],
    input: () => z.object({ requestId: key(), divorce: key(), day: key(), slot: key() }),
    output: () =>
      z.object({ id: z.string(), heldUntil: z.string(), proof: z.string(), code: z.string() }),
  },
  /** The divorce of somebody at the counter, by their paper, if this office received it. */
  findDivorce: {
    who: registrars,
    input: () => z.object({ paper: choice(paperKinds), number: text(30) }),
    output: deskDivorce,
  },
  /** As `withdrawDivorce`, for who comes to the counter: the number of one paper, or of both. Problem: `not_the_person`. */
  withdrawAtCounter: {
    who: registrars,
    input: () => z.object({ id: key(), numbers: numbers() }),
    output: done,
  },
  /** Issued to two who came without a booking, by the numbers of both papers. Problems: those of a day, `not_the_person`. */
  issueAtCounter: {
    who: registrars,
    input: () => z.object({ id: key(), numbers: numbers() }),
    output: done,
  },
} as const satisfies Contract
