import * as z from 'zod/mini'
import { unitView } from '../casework/views'
import { choice, idNumber, key, phone, plainDate, text, townshipCode } from '../kernel/fields'
import type { Contract } from '../kernel/contract'
import { queueRoles, staffRoles } from '../identity/actor'
import { placeCodeId } from './codes/place-code'
import { caseContract, typedAnswers } from './case-contract'
import { lockerContract } from './locker-contract'
import { answersSchema } from './screener/questions'
import { verdictSchema } from './screener/verdict'
import { signedHand } from './sections/ending'
import { applicationSummary, applicationView, publicNoticeView, relatedCase } from './views'

/** What staff may ask to see in clear, one at a time. */
export const revealable = ['name', 'phone', 'idNumber', 'account'] as const

/** Where a phone puts a photo before it is looked at. */
export const uploadTicket = () =>
  z.object({
    cloudPath: z.string(),
    fileId: z.string(),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
  })

/** Every verb of the `assistance` function. */
export const assistanceContract = {
  ...caseContract,
  ...lockerContract,
  /** What a household may be able to apply for. Asked by anyone; nothing of it is kept. */
  screen: {
    who: ['anyone'],
    input: answersSchema,
    output: () => z.object({ verdicts: z.array(verdictSchema()) }),
  },
  submit: {
    who: ['resident'],
    input: () =>
      z.object({
        draftId: key(),
        programme: key(),
        answers: typedAnswers(),
        /** The day the form was begun; figures that have changed since are shown before it is sent. */
        startedOn: z.optional(plainDate()),
        /** The person has seen what changed. */
        seenChanges: z.optional(z.boolean()),
        /** The pending 低保 or 特困 case that a 临时救助 helps along. */
        linkedTo: z.optional(key()),
        /** The code on a wall that the form was opened by. */
        source: z.optional(placeCodeId()),
      }),
    output: () =>
      z.object({
        caseId: z.string(),
        no: z.string(),
        unit: unitView(),
        dueAt: z.nullable(z.string()),
      }),
  },
  startUpload: {
    who: ['resident', ...staffRoles],
    input: () => z.object({ draftId: key() }),
    output: uploadTicket,
  },
  finishUpload: {
    who: ['resident', ...staffRoles],
    input: () => z.object({ fileId: text(300) }),
    output: () => z.object({ photoId: z.string(), bytes: z.number() }),
  },
  photo: {
    who: ['resident', ...staffRoles],
    input: () => z.object({ caseId: key(), photoId: key() }),
    output: () => z.object({ url: z.string() }),
  },
  mine: {
    who: ['resident'],
    input: () => z.object({}),
    output: () => z.object({ cases: z.array(applicationSummary()) }),
  },
  read: {
    who: ['resident', ...staffRoles],
    input: () => z.object({ caseId: key() }),
    output: applicationView,
  },
  /**
   * The pages asked back, in clear and as they were typed, for the clerk who fills them in with somebody who has no account.
   * The look is noted.
   */
  askedPages: {
    who: ['township_clerk'],
    input: () => z.object({ caseId: key() }),
    output: () => z.object({ pages: z.record(z.string(), z.unknown()) }),
  },
  /**
   * The other cases of the person, or of anybody the form names as of the household, so that double help is noticed; at most
   * 20, the newest first. Of a case that the caller could not open anyway: what, how far and which office, and no more.
   */
  related: {
    who: queueRoles,
    input: () => z.object({ caseId: key() }),
    output: () => z.object({ cases: z.array(relatedCase()) }),
  },
  /** One thing in clear, for whoever must ring the person up or pay them. Each look is noted. */
  reveal: {
    who: queueRoles,
    input: () => z.object({ caseId: key(), what: choice(revealable) }),
    output: () => z.object({ text: z.string() }),
  },
  /** 公示: what stands on the public page of a township today. Nothing but masked names, people and amounts. */
  publicNotices: {
    who: ['anyone'],
    input: () => z.object({ township: townshipCode() }),
    output: () => z.object({ notices: z.array(publicNoticeView()) }),
  },
  /** Objects to what is up, once a person. Who it is stays with the office. */
  object: {
    who: ['resident'],
    input: () => z.object({ caseId: key(), text: text(500), phone: phone() }),
    output: () => z.object({ done: z.literal(true) }),
  },
  /** What somebody who opens a link is asked to sign. */
  toSign: {
    who: ['anyone'],
    input: () => z.object({ caseId: key(), token: key() }),
    output: () => z.object({ programme: z.string(), applicant: z.string(), member: z.string() }),
  },
  /** Signs for oneself by a link; the identity number says that it is the person. */
  sign: {
    who: ['resident'],
    input: () =>
      z.object({
        caseId: key(),
        token: key(),
        idNumber: idNumber(),
        textVersion: key(),
        hand: signedHand(),
      }),
    output: () => z.object({ done: z.literal(true) }),
  },
  /**
   * Gives the open cases that somebody holds in an office where they do not take cases on any more to a colleague there, or back
   * to the queue. Broken off half way it is asked again; `left` says that there are more than one call moves. Problems:
   * `unit_unknown`, `not_allowed` for another's office, `staff_unknown` (`field`: who), `still_working`.
   */
  handOver: {
    who: ['admin'],
    input: () => z.object({ unitId: key(), staffId: key(), to: z.optional(key()) }),
    output: () => z.object({ moved: z.number(), left: z.number() }),
  },
  /** A form taken in at a counter, for somebody who came in, or sent over by another city (跨省通办). */
  takeIn: {
    who: ['township_clerk'],
    input: () =>
      z.object({
        requestId: key(),
        programme: key(),
        answers: typedAnswers(),
        receivedFrom: z.optional(z.object({ region: text(60), office: text(60) })),
      }),
    output: () => z.object({ caseId: z.string(), no: z.string(), unit: unitView() }),
  },
} as const satisfies Contract

export type AssistanceContract = typeof assistanceContract
