import * as z from 'zod/mini'
import { caseEnvelope } from '../casework/case'
import { lifecycleNames, statuses } from './lifecycle'
import { pers } from './programme'
import { sectionIds } from './sections'
import { paperIds } from './sections/ending'
import { lanes } from './sections/needs'

/** How an opinion or a decision ends: `discontinue` is 终止办理 (《最低生活保障审核确认办法》第二十九条). */
export const outcomes = ['grant', 'refuse', 'discontinue'] as const

/** What may happen to help that is being given. */
export const changes = ['raise', 'reduce', 'end'] as const

const outcome = () => z.enum(outcomes)
const month = z.string()

/** What a form says where: the page, and the field of it, or all of the page. */
export const askSchema = () =>
  z.object({
    section: z.enum(sectionIds),
    field: z.optional(z.string()),
    reason: z.optional(z.string()),
  })

/**
 * An application for assistance as it is kept: the casework envelope, and what each step has left behind. A part that a
 * case has not come to is absent. What was seen and said in a visit, a check or a hearing is sealed with the answers.
 */
export const applicationSchema = () =>
  z.object({
    ...caseEnvelope(),
    domain: z.literal('assistance'),
    programme: z.string(),
    status: z.enum(statuses),
    lifecycle: z.enum(lifecycleNames),
    /** The way this case goes, by the rules of the day it was sent. */
    steps: z.object({
      visit: z.boolean(),
      check: z.boolean(),
      publicNotice: z.enum(['none', 'once', 'again']),
      federation: z.boolean(),
    }),
    /** The figure of the longest that its own clock may be made, where there is one. */
    longest: z.optional(z.string()),
    /** The day whose figures it is judged by. */
    policyOn: z.string(),
    /** The office whose counter took it in for somebody, where that is not the one that works on it. */
    takenInBy: z.optional(z.string()),
    /**
     * Unique, each of them: of an open case keyed hashes of programme and person, so that there is one at a time; of a closed
     * one its id.
     */
    openKeys: z.array(z.string()),
    /**
     * Keyed hashes of everybody in need or living with them whom the form names by number: finds the other cases of a
     * household. A case kept before there were any has none.
     */
    peopleKeys: z._default(z.array(z.string()), []),
    /** Who else follows the case as their own: the person a helper applied for. */
    parties: z.array(z.string()),
    /** Only 临时救助 has lanes. */
    lane: z.optional(z.enum(lanes)),
    township: z.string(),
    /** As it is called: see `villageName`. */
    village: z.optional(z.string()),
    household: z.number(),
    photoIds: z.array(z.string()),
    /** Somebody applied for the person (代办); their authority ends after this day. */
    onBehalfUntil: z.optional(z.string()),
    /** The grown-ups who have not signed yet, each with the secret of their link. */
    unsigned: z.array(z.object({ token: z.string(), masked: z.string() })),
    /** Staff have a relative in the matter (近亲属备案, 第十一条). */
    relative: z.optional(z.literal(true)),
    /** It is about somebody under 18: nothing of it is put up in public. */
    minor: z.optional(z.literal(true)),
    /** The offices above that watch an overdue case (督办). */
    watchedBy: z.optional(z.array(z.string())),
    /** Another city's office took it in and waits for the answer. */
    receivedFrom: z.optional(z.object({ region: z.string(), office: z.string() })),
    /** The hukou is in another city: taken in here, decided there. */
    decidedIn: z.optional(z.string()),
    handedOn: z.optional(z.object({ office: z.string(), at: z.string() })),
    /** The code on a wall that the form was opened by (码上办); it names a place and no person. */
    source: z.optional(z.string()),
    /** The case this one helps along: 临时救助 while 低保 or 特困 is pending. */
    linkedTo: z.optional(z.string()),
    /** The one supplement notice a case may have (一次性告知). */
    supplement: z.optional(
      z.object({
        asks: z.array(askSchema()),
        note: z.string(),
        until: z.nullable(z.string()),
        returnTo: z.enum(statuses),
        answeredAt: z.optional(z.string()),
      }),
    ),
    /** What was said of each paper. */
    judged: z.optional(
      z.partialRecord(
        z.enum(paperIds),
        z.object({ fine: z.boolean(), reason: z.string(), staffId: z.string() }),
      ),
    ),
    visits: z.optional(
      z.array(
        z.object({
          at: z.string(),
          unitId: z.string(),
          staffIds: z.array(z.string()),
          way: z.enum(['home', 'remote']),
        }),
      ),
    ),
    visitPhotoIds: z.optional(z.array(z.string())),
    check: z.optional(
      z.object({
        state: z.enum(['asked', 'clear', 'differs', 'explained', 'stands']),
        at: z.string(),
      }),
    ),
    /** 公示 as an object: what is shown follows from the case, and is gone after `until`. */
    publicNotice: z.optional(
      z.object({
        state: z.enum(['up', 'objected', 'done']),
        from: z.string(),
        until: z.string(),
        place: z.string(),
        /** When the visit after an objection has to be later than. */
        objectedAt: z.optional(z.string()),
      }),
    ),
    /** The township whose public page it stands on, while it does. */
    postedIn: z.optional(z.string()),
    advance: z.optional(z.object({ fen: z.number(), at: z.string(), staffId: z.string() })),
    proposal: z.optional(
      z.object({
        outcome: outcome(),
        fen: z.optional(z.number()),
        reason: z.string(),
        staffId: z.string(),
        returnTo: z.enum(statuses),
        /** The office whose opinion it is; the case may lie with the one above now. */
        unitId: z.string(),
        /** Of help that is being given, and how many months it fades out. */
        change: z.optional(z.enum(changes)),
        fadeOut: z.optional(z.number()),
      }),
    ),
    decision: z.optional(
      z.object({
        outcome: outcome(),
        fen: z.optional(z.number()),
        per: z.optional(z.enum(pers)),
        /** `YYYY-MM`, for what is paid every month: the month after the decision. */
        firstPayMonth: z.optional(month),
        change: z.optional(z.enum(changes)),
        reason: z.string(),
        at: z.string(),
        staffId: z.string(),
        /** Of a decision made in another city. */
        madeBy: z.optional(z.string()),
        appealTo: z.string(),
        appealDays: z.number(),
        appealUntil: z.string(),
      }),
    ),
    /** Decided, or changed, and not yet put up in the village. */
    toPublish: z.optional(z.literal(true)),
    /** The decision has been published in the village (《社会救助法》第四十五条), with this amount. */
    published: z.optional(
      z.object({ at: z.string(), place: z.string(), fen: z.optional(z.number()) }),
    ),
    /** What is given from month to month; months are `YYYY-MM` and inclusive. */
    benefit: z.optional(
      z.object({
        /** What is paid every month, 分, in order: each from its month on. Empty where no money is given. */
        amounts: z.array(z.object({ from: month, fen: z.number() })),
        from: month,
        until: z.optional(month),
        /** Not paid from this month on; when it goes on, what was held back is paid with the next. */
        heldFrom: z.optional(month),
        /** Held back and owed: paid with the month `in`. */
        backPay: z.optional(z.object({ months: z.number(), in: month })),
      }),
    ),
    appeal: z.optional(z.object({ receivedOn: z.string(), note: z.string(), staffId: z.string() })),
  })

export type Application = z.infer<ReturnType<typeof applicationSchema>>
export type Ask = z.infer<ReturnType<typeof askSchema>>
