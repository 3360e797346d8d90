import * as z from 'zod/mini'
import { choice, fen, key, optionalText, plainDate, text, version } from '../kernel/fields'
import type { Contract } from '../kernel/contract'
import { queueRoles } from '../identity/actor'
import { clerks, deciders } from './access'
import { changes, outcomes } from './application'
import { statuses } from './lifecycle'
import { noteKinds } from './records'
import { sectionIds } from './sections'
import { paperIds, signedHand } from './sections/ending'
import { lanes } from './sections/needs'

/** Which case, and the version the caller was looking at: an older one is `stale_version`. */
const which = () => ({ caseId: key(), version: version() })

/** Answers by page. Each page is checked by its own schema once the programme is known. */
export const typedAnswers = () => z.partialRecord(choice(sectionIds), z.unknown())

/** The person themselves; of whoever has no account, a clerk notes it at the counter. */
const fromResident = ['resident', 'township_clerk'] as const

const reason = () => text(500)

const moved = () => z.object({ caseId: z.string(), version: z.number(), status: z.enum(statuses) })

const asked = z.object({
  section: choice(sectionIds),
  field: z.optional(key()),
  reason: z.optional(optionalText(200)),
})

/** Photos that staff or a resident add to a case outside its form. */
const photoIds = () => z._default(z.array(key()).check(z.maxLength(9)), [])

/** What each verb of the lifecycle takes; all of them answer the case's new version and status. */
export const caseContract = {
  claim: { who: clerks, input: () => z.object(which()), output: moved },
  release: {
    who: ['township_clerk', ...deciders],
    input: () => z.object(which()),
    output: moved,
  },
  assign: {
    who: deciders,
    /** `staffId` of a colleague who takes cases on. */
    input: () => z.object({ ...which(), to: key() }),
    output: moved,
  },
  accept: {
    who: ['township_clerk'],
    input: () =>
      z.object({ ...which(), lane: z.optional(choice(lanes)), laneReason: optionalText(500) }),
    output: moved,
  },
  decline: {
    who: ['township_clerk'],
    input: () => z.object({ ...which(), reason: reason() }),
    output: moved,
  },
  askSupplement: {
    who: ['township_clerk'],
    input: () =>
      z.object({
        ...which(),
        asks: z.array(asked).check(z.minLength(1, { error: () => 'required' }), z.maxLength(40)),
        note: text(300),
      }),
    output: moved,
  },
  answerSupplement: {
    who: fromResident,
    input: () => z.object({ ...which(), answers: typedAnswers() }),
    output: moved,
  },
  reroute: {
    who: clerks,
    input: () => z.object({ ...which(), unitId: key(), reason: reason() }),
    output: moved,
  },
  extend: { who: deciders, input: () => z.object({ ...which(), reason: reason() }), output: moved },
  judgePaper: {
    who: ['township_clerk'],
    input: () =>
      z.object({
        ...which(),
        paper: choice(paperIds),
        fine: z.boolean(),
        reason: optionalText(200),
      }),
    output: moved,
  },
  flagRelative: {
    who: ['township_clerk'],
    input: () => z.object({ ...which(), who: text(60) }),
    output: moved,
  },
  visit: {
    who: ['township_clerk', ...deciders],
    input: () =>
      z.object({
        ...which(),
        on: plainDate(),
        way: choice(['home', 'remote']),
        remoteReason: z.optional(text(200)),
        place: text(100),
        /** `staffId` of the second who went. */
        colleague: key(),
        finding: text(1000),
        photoIds: photoIds(),
        family: signedHand(),
        visitors: z.array(signedHand()).check(z.maxLength(4)),
      }),
    output: moved,
  },
  askCheck: { who: ['township_clerk'], input: () => z.object(which()), output: moved },
  answerCheck: {
    who: fromResident,
    input: () => z.object({ ...which(), text: text(500), photoIds: photoIds() }),
    output: moved,
  },
  advance: {
    who: ['township_clerk'],
    input: () => z.object({ ...which(), fen: fen(), reason: reason() }),
    output: moved,
  },
  propose: {
    who: ['township_clerk'],
    input: () =>
      z.object({
        ...which(),
        outcome: choice(outcomes),
        fen: z.optional(fen()),
        reason: reason(),
        /** The village whose notice board it goes up on. */
        place: z.optional(text(60)),
      }),
    output: moved,
  },
  verifyGrade: {
    who: ['federation_officer'],
    input: () => z.object({ ...which(), fine: z.boolean(), reason: reason() }),
    output: moved,
  },
  sendBack: {
    who: deciders,
    input: () => z.object({ ...which(), reason: reason() }),
    output: moved,
  },
  approve: { who: deciders, input: () => z.object(which()), output: moved },
  handOn: {
    who: ['township_clerk'],
    input: () => z.object({ ...which(), office: text(60) }),
    output: moved,
  },
  enterResult: {
    who: ['township_clerk'],
    input: () =>
      z.object({
        ...which(),
        outcome: choice(['grant', 'refuse']),
        fen: z.optional(fen()),
        reason: reason(),
        madeBy: text(60),
        appealTo: text(60),
      }),
    output: moved,
  },
  feedBack: {
    who: ['township_clerk'],
    input: () => z.object({ ...which(), note: text(200) }),
    output: moved,
  },
  publish: {
    who: ['township_clerk'],
    input: () => z.object({ ...which(), place: text(60) }),
    output: moved,
  },
  review: {
    who: ['township_clerk'],
    input: () => z.object({ ...which(), note: text(300) }),
    output: moved,
  },
  change: {
    who: ['township_clerk'],
    input: () =>
      z.object({
        ...which(),
        change: choice(changes),
        fen: z.optional(fen()),
        fadeOut: z.optional(z.number().check(z.int(), z.gte(1), z.lte(36))),
        reason: reason(),
      }),
    output: moved,
  },
  answerHearing: {
    who: fromResident,
    input: () => z.object({ ...which(), text: text(500) }),
    output: moved,
  },
  /** The person shows that they are there, or a clerk who has seen them does. */
  certify: { who: fromResident, input: () => z.object(which()), output: moved },
  reportDeath: {
    who: ['township_clerk'],
    input: () => z.object({ ...which(), on: plainDate() }),
    output: moved,
  },
  recordAppeal: {
    who: ['township_clerk', ...deciders],
    input: () => z.object({ ...which(), receivedOn: plainDate(), note: text(300) }),
    output: moved,
  },
  /** A note of staff for staff, or what a conference (个案会商) came to: that one has a day and who took part. */
  note: {
    who: queueRoles,
    input: () =>
      z.object({
        ...which(),
        kind: choice(noteKinds),
        text: text(1000),
        people: z.optional(text(200)),
        on: z.optional(plainDate()),
      }),
    output: moved,
  },
  withdraw: { who: fromResident, input: () => z.object(which()), output: moved },
} as const satisfies Contract
