import * as z from 'zod/mini'
import { offerView, staffName, summaryView, timelineEntry, unitView } from '../casework/views'
import { gridView } from '../casework/grid'
import { riskFlags } from '../casework/warning'
import { changes, outcomes } from './application'
import { statuses } from './lifecycle'
import { pers } from './programme'
import { checkRecord, difference, noteRecord, objectionRecord, visitRecord } from './records'
import { verdictSchema } from './screener/verdict'
import { sectionIds } from './sections'
import { paperIds } from './sections/ending'
import { lanes } from './sections/needs'

/** What screens are given of an application. */

export const applicationSummary = () =>
  z.object({
    ...summaryView(),
    status: z.enum(statuses),
    lane: z.optional(z.enum(lanes)),
  })

/** Which steps this case has to go through, and which it has. */
const stepsView = () =>
  z.object({
    visit: z.boolean(),
    check: z.boolean(),
    /** Whether an opinion to grant is put up in public first: then the place is asked for. */
    publicNotice: z.boolean(),
    federation: z.boolean(),
  })

const forStaff = () =>
  z.object({
    steps: stepsView(),
    visits: z.array(visitRecord()),
    checks: z.array(checkRecord()),
    objections: z.array(objectionRecord()),
    notes: z.array(noteRecord()),
    relative: z.nullable(z.string()),
    /** Where the code hangs that the form was opened by; null where it was opened by none. */
    source: z.nullable(z.object({ township: z.string(), village: z.optional(z.string()) })),
    /** What the form tells of the household that needs a second look. */
    flags: z.array(z.enum(riskFlags)),
    /** The reader's office has the case: it may ask for the other cases of the household. */
    holds: z.boolean(),
    judged: z.partialRecord(z.enum(paperIds), z.object({ fine: z.boolean(), reason: z.string() })),
    hearing: z.nullable(z.object({ at: z.string(), text: z.string() })),
    /** The pages as they were before the supplement was answered, masked. */
    before: z.nullable(z.record(z.string(), z.unknown())),
    /** What the rules of the programme say of the answers, and what they would give. */
    verdict: z.nullable(verdictSchema()),
    /** The most that may be proposed, 分; null where it is not set, absent where nothing is proposed. */
    cap: z.optional(z.nullable(z.number())),
    applicant: z.string(),
    household: z.number(),
    claimedBy: z.nullable(staffName()),
    /** No account follows the case: what the person is told goes by telephone or on paper, what they say comes to the counter. */
    atCounter: z.boolean(),
    /** What the city's figures give every month (null when they are not set); null where staff propose an amount. */
    fixed: z.nullable(z.object({ fen: z.nullable(z.number()), sources: z.array(z.string()) })),
    /** The township's reserve fund and the most it may give once (null when that is not set); null where there is no fund. */
    fund: z.nullable(z.object({ balance: z.number(), cap: z.nullable(z.number()) })),
    /** The opinion that waits to be decided on; one that was is in the trail. */
    proposal: z.nullable(
      z.object({
        outcome: z.enum(outcomes),
        fen: z.optional(z.number()),
        reason: z.string(),
        change: z.optional(z.enum(changes)),
        fadeOut: z.optional(z.number()),
      }),
    ),
    /** Where the case could be handed to. */
    units: z.array(unitView()),
  })

const supplementView = () =>
  z.object({
    asks: z.array(
      z.object({
        section: z.enum(sectionIds),
        field: z.optional(z.string()),
        reason: z.optional(z.string()),
      }),
    ),
    note: z.string(),
    until: z.nullable(z.string()),
    answered: z.boolean(),
  })

const decisionView = () =>
  z.object({
    outcome: z.enum(outcomes),
    fen: z.optional(z.number()),
    per: z.optional(z.enum(pers)),
    firstPayMonth: z.optional(z.string()),
    change: z.optional(z.enum(changes)),
    madeBy: z.optional(z.string()),
    reason: z.string(),
    at: z.string(),
    appealTo: z.string(),
    appealDays: z.number(),
    appealUntil: z.string(),
  })

/** A whole case on one page. `answers` are masked; `unlocked` are the resident's own, as typed, for the pages asked back. */
export const applicationView = () =>
  z.object({
    ...applicationSummary().shape,
    version: z.number(),
    answers: z.record(z.string(), z.unknown()),
    unlocked: z.nullable(z.record(z.string(), z.unknown())),
    supplement: z.nullable(supplementView()),
    advanced: z.nullable(z.object({ fen: z.number(), at: z.string() })),
    onBehalfUntil: z.nullable(z.string()),
    /** Who still has to sign by a link. The secret of the link is only for whoever sent the form. */
    unsigned: z.array(z.object({ masked: z.string(), token: z.optional(z.string()) })),
    /** What the means check found that differs from what was told, while the resident can say something to it. */
    differs: z.nullable(z.array(difference())),
    /** What is to change of the help being given, while the resident is heard. */
    proposedChange: z.nullable(
      z.object({
        change: z.enum(changes),
        fen: z.optional(z.number()),
        fadeOut: z.optional(z.number()),
        reason: z.string(),
      }),
    ),
    publicNotice: z.nullable(
      z.object({ state: z.enum(['up', 'objected', 'done']), place: z.string(), until: z.string() }),
    ),
    benefit: z.nullable(
      z.object({
        /** 分 a month, in order, each from its month on; empty where no money is given. */
        amounts: z.array(z.object({ from: z.string(), fen: z.number() })),
        from: z.string(),
        until: z.optional(z.string()),
        heldFrom: z.optional(z.string()),
        backPay: z.optional(z.object({ months: z.number(), in: z.string() })),
      }),
    ),
    decidedIn: z.nullable(z.string()),
    receivedFrom: z.nullable(z.object({ region: z.string(), office: z.string() })),
    linkedTo: z.nullable(z.string()),
    /** Who looks after the village, where the office has entered anybody. */
    grids: z.array(gridView()),
    /** 临时救助 may be asked for while this case is pending: once, by whose own it is. */
    helpOffered: z.boolean(),
    decision: z.nullable(decisionView()),
    timeline: z.array(timelineEntry()),
    offers: z.array(offerView()),
    staff: z.nullable(forStaff()),
  })

export type ApplicationView = z.infer<ReturnType<typeof applicationView>>
export type ApplicationSummary = z.infer<ReturnType<typeof applicationSummary>>

/** Another case of the same people. `open` is what whoever may see that case needs to open it; null for anybody else. */
export const relatedCase = () =>
  z.object({
    programme: z.string(),
    status: z.enum(statuses),
    unit: unitView(),
    open: z.nullable(z.object({ caseId: z.string(), no: z.string(), applicant: z.string() })),
  })

export type RelatedCase = z.infer<ReturnType<typeof relatedCase>>

/** One opinion that is up: enough to know who is meant, and no more (《最低生活保障审核确认办法》第二十四条). */
export const publicNoticeView = () =>
  z.object({
    caseId: z.string(),
    programme: z.string(),
    applicant: z.string(),
    household: z.number(),
    fen: z.optional(z.number()),
    per: z.optional(z.enum(pers)),
    place: z.string(),
    from: z.string(),
    until: z.string(),
  })
