import * as z from 'zod/mini'
import { offerView, staffName, summaryView, timelineEntry, unitView } from '../casework/views'
import { choice, fen, key, optionalText, text, version } from '../kernel/fields'
import type { Contract } from '../kernel/contract'
import { staffRoles } from '../identity/actor'
import { clerks, deciders } from './access'
import { pers } from './programme'
import { statuses } from './lifecycle'
import { answersSchema } from './screener/questions'
import { verdictSchema } from './screener/verdict'
import { lanes, sectionIds } from './sections'

/** What staff may ask to see in clear, one at a time. */
export const revealable = ['name', 'phone', 'idNumber', 'account'] as const

const outcomes = ['grant', 'refuse'] as const

/** Which case, and the version the caller was looking at: an older one is `stale_version`. */
const which = { caseId: key(), version: version() } as const

/** Answers by page. Each page is checked by its own schema once the programme is known. */
const typedAnswers = z.partialRecord(choice(sectionIds), z.unknown())

const reason = () => text(500)

const moved = z.object({ caseId: z.string(), version: z.number(), status: z.enum(statuses) })

const applicationSummary = z.object({
  ...summaryView,
  status: z.enum(statuses),
  lane: z.optional(z.enum(lanes)),
})

const forStaff = z.object({
  applicant: z.string(),
  household: z.number(),
  claimedBy: z.nullable(staffName),
  /** What the city's figures give every month (null when they are not set); null where staff propose an amount. */
  fixed: z.nullable(z.object({ fen: z.nullable(z.number()), sources: z.array(z.string()) })),
  /** The township's reserve fund and the most it may give once (null when that is not set); null where there is no fund. */
  fund: z.nullable(z.object({ balance: z.number(), cap: z.nullable(z.number()) })),
  proposal: z.nullable(
    z.object({ outcome: z.enum(outcomes), fen: z.optional(z.number()), reason: z.string() }),
  ),
  /** Where the case could be handed to. */
  units: z.array(unitView),
})

const supplementView = z.object({
  sections: z.array(z.enum(sectionIds)),
  note: z.string(),
  until: z.nullable(z.string()),
  answered: z.boolean(),
})

const decisionView = z.object({
  outcome: z.enum(outcomes),
  fen: z.optional(z.number()),
  per: z.optional(z.enum(pers)),
  firstPayMonth: z.optional(z.string()),
  reason: z.string(),
  at: z.string(),
  appealTo: z.string(),
  appealDays: z.number(),
  appealUntil: z.string(),
})

/** A whole case on one page. `answers` are masked; `unlocked` are the resident's own, as typed, for the pages asked back. */
export const applicationView = z.object({
  ...applicationSummary.shape,
  version: z.number(),
  answers: z.record(z.string(), z.unknown()),
  unlocked: z.nullable(z.record(z.string(), z.unknown())),
  supplement: z.nullable(supplementView),
  advanced: z.nullable(z.object({ fen: z.number(), at: z.string() })),
  decision: z.nullable(decisionView),
  timeline: z.array(timelineEntry),
  offers: z.array(offerView),
  staff: z.nullable(forStaff),
})

export type ApplicationView = z.infer<typeof applicationView>
export type ApplicationSummary = z.infer<typeof applicationSummary>

/** Where a phone puts a photo before it is looked at. */
export const uploadTicket = z.object({
  cloudPath: z.string(),
  fileId: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
})

/** Every verb of the `assistance` function. */
export const assistanceContract = {
  /** What a household may be able to apply for. Asked by anyone; nothing of it is kept. */
  screen: {
    who: ['anyone'],
    input: answersSchema,
    output: z.object({ verdicts: z.array(verdictSchema) }),
  },
  submit: {
    who: ['resident'],
    input: z.object({ draftId: key(), programme: key(), answers: typedAnswers }),
    output: z.object({
      caseId: z.string(),
      no: z.string(),
      unit: unitView,
      dueAt: z.nullable(z.string()),
    }),
  },
  startUpload: { who: ['resident'], input: z.object({ draftId: key() }), output: uploadTicket },
  finishUpload: {
    who: ['resident'],
    input: z.object({ fileId: text(300) }),
    output: z.object({ photoId: z.string(), bytes: z.number() }),
  },
  photo: {
    who: ['resident', ...staffRoles],
    input: z.object({ caseId: key(), photoId: key() }),
    output: z.object({ url: z.string() }),
  },
  mine: {
    who: ['resident'],
    input: z.object({}),
    output: z.object({ cases: z.array(applicationSummary) }),
  },
  read: {
    who: ['resident', ...staffRoles],
    input: z.object({ caseId: key() }),
    output: applicationView,
  },
  /** One thing in clear, for whoever must ring the person up or pay them. Each look is noted. */
  reveal: {
    who: staffRoles,
    input: z.object({ caseId: key(), what: choice(revealable) }),
    output: z.object({ text: z.string() }),
  },
  claim: { who: clerks, input: z.object(which), output: moved },
  release: { who: clerks, input: z.object(which), output: moved },
  accept: {
    who: ['township_clerk'],
    input: z.object({ ...which, lane: z.optional(choice(lanes)), laneReason: optionalText(500) }),
    output: moved,
  },
  askSupplement: {
    who: ['township_clerk'],
    input: z.object({
      ...which,
      sections: z.array(choice(sectionIds)).check(z.minLength(1, { error: () => 'required' })),
      note: text(300),
    }),
    output: moved,
  },
  answerSupplement: {
    who: ['resident'],
    input: z.object({ ...which, answers: typedAnswers }),
    output: moved,
  },
  reroute: {
    who: clerks,
    input: z.object({ ...which, unitId: key(), reason: reason() }),
    output: moved,
  },
  advance: {
    who: ['township_clerk'],
    input: z.object({ ...which, fen: fen(), reason: reason() }),
    output: moved,
  },
  propose: {
    who: ['township_clerk'],
    input: z.object({
      ...which,
      outcome: choice(outcomes),
      fen: z.optional(fen()),
      reason: reason(),
    }),
    output: moved,
  },
  sendBack: {
    who: deciders,
    input: z.object({ ...which, reason: reason() }),
    output: moved,
  },
  approve: { who: deciders, input: z.object(which), output: moved },
  withdraw: { who: ['resident'], input: z.object(which), output: moved },
} as const satisfies Contract

export type AssistanceContract = typeof assistanceContract
