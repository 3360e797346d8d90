import { accept, decline } from '@shared/assistance/decide/accept'
import { advance } from '@shared/assistance/decide/advance'
import { recordAppeal } from '@shared/assistance/decide/appeal'
import { approve } from '@shared/assistance/decide/approve'
import { assign, claim, release } from '@shared/assistance/decide/claim'
import type { Decide, Decision, Situation, StaffDecide } from '@shared/assistance/decide/decision'
import { enterResult, feedBack, handOn } from '@shared/assistance/decide/elsewhere'
import { extend } from '@shared/assistance/decide/extend'
import {
  answerHearing,
  certify,
  change,
  publish,
  reportDeath,
  review,
} from '@shared/assistance/decide/in-force'
import {
  answerCheck,
  askCheck,
  checked,
  flagRelative,
  judgePaper,
  visit,
} from '@shared/assistance/decide/look-into'
import { note } from '@shared/assistance/decide/note'
import { propose, sendBack, verifyGrade } from '@shared/assistance/decide/propose'
import { object } from '@shared/assistance/decide/public-notice'
import { reroute } from '@shared/assistance/decide/reroute'
import { answerSupplement, askSupplement } from '@shared/assistance/decide/supplement'
import { lapse, takeDown, unanswered } from '@shared/assistance/decide/time'
import { withdraw } from '@shared/assistance/decide/withdraw'
import type { Change, Outcome } from '@shared/assistance/events'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import type { Lane } from '@shared/assistance/sections/needs'
import type { Actor, StaffMember } from '@shared/identity/actor'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { refuse, type Result } from '@shared/kernel/result'
import { aClerk } from './people'

/** What happens to a case that nobody of the table does: the check's result arrives, a neighbour objects, days pass. */
export const outside = ['checkArrives', 'somebodyObjects', 'timePasses'] as const

export type Outside = (typeof outside)[number]

/** What is tried; each verb takes of it what it needs. */
export type Step = {
  readonly verb: CaseVerb | Outside
  readonly fen: number
  readonly lane: Lane
  readonly outcome: Outcome
  readonly change: Change
  readonly unitId: string
  readonly photos: number
  /** Whether things are as they should be: the check agrees, the grade is right. */
  readonly fine: boolean
}

const reason = '示例理由'
const hand = { typedName: '示例' }

const ofStaff =
  <I>(decide: StaffDecide<I>, input: (step: Step, situation: Situation) => I) =>
  (situation: Situation, step: Step): Result<Decision> => {
    const { actor } = situation
    if (actor.kind !== 'staff') throw new Error(`the guard let a ${actor.kind} ${step.verb}`)
    return decide({ ...situation, actor }, input(step, situation))
  }

const ofAnyone =
  <I>(decide: Decide<I>, input: (step: Step) => I) =>
  (situation: Situation, step: Step): Result<Decision> =>
    decide(situation, input(step))

/** The clerk next to whoever answers for a township; the city's office has nobody else. */
const givenTo = (actor: Actor) => {
  if (actor.kind !== 'staff' || actor.role === 'city_officer') return actor as StaffMember
  const { unitId } = actor
  return aClerk({ unitId, staffId: 'colleague', openid: 'openid-colleague', name: '示例同事' })
}

const nothing = () => ({})

const byTime = (situation: Situation): Result<Decision> => {
  const done = unanswered(situation) ?? takeDown(situation) ?? lapse(situation)
  return done ? { ok: true, value: done } : refuse(problem('wrong_status'))
}

/** Every verb, done with what the step says. */
export const performs: Readonly<
  Record<CaseVerb | Outside, (situation: Situation, step: Step) => Result<Decision>>
> = {
  claim: ofStaff(claim, nothing),
  release: ofStaff(release, nothing),
  assign: ofStaff(assign, (_, { actor }) => ({ to: givenTo(actor) })),
  accept: ofStaff(accept, ({ lane }) => ({ lane, laneReason: reason })),
  decline: ofStaff(decline, () => ({ reason })),
  askSupplement: ofStaff(askSupplement, () => ({
    asks: [{ section: 'documents' as const }],
    note: reason,
  })),
  answerSupplement: ofAnyone(answerSupplement, ({ photos }) => ({
    answers: { documents: { proof: Array.from({ length: photos }, (_, i) => `photo-${i}`) } },
  })),
  reroute: ofStaff(reroute, ({ unitId }) => ({ unitId, reason })),
  extend: ofStaff(extend, () => ({ reason })),
  judgePaper: ofStaff(judgePaper, ({ fine }) => ({ paper: 'proof' as const, fine, reason })),
  flagRelative: ofStaff(flagRelative, () => ({ who: '示例亲属' })),
  visit: ofStaff(visit, (_, { now }) => ({
    ...{ on: dateOf(now), way: 'home' as const, place: '示例村', finding: reason, photoIds: [] },
    ...{ family: hand, visitors: [hand, hand] },
    colleague: { staffId: 'second', name: '示例同事' },
  })),
  askCheck: ofStaff(askCheck, nothing),
  answerCheck: ofAnyone(answerCheck, () => ({ text: reason, photoIds: [] })),
  advance: ofStaff(advance, ({ fen }) => ({ fen, reason })),
  propose: ofStaff(propose, ({ outcome, fen }) => ({ outcome, fen, reason, place: '示例村' })),
  verifyGrade: ofStaff(verifyGrade, ({ fine }) => ({ fine, reason })),
  sendBack: ofStaff(sendBack, () => ({ reason })),
  approve: ofStaff(approve, nothing),
  handOn: ofStaff(handOn, () => ({ office: '示例区民政局' })),
  enterResult: ofStaff(enterResult, ({ outcome, fen }) => ({
    outcome: outcome === 'grant' ? ('grant' as const) : ('refuse' as const),
    ...{ fen, reason, madeBy: '示例区民政局', appealTo: '示例区人民政府' },
  })),
  feedBack: ofStaff(feedBack, () => ({ note: reason })),
  publish: ofStaff(publish, () => ({ place: '示例村' })),
  review: ofStaff(review, () => ({ note: reason })),
  change: ofStaff(change, ({ change: what, fen }) => ({ change: what, fen, reason })),
  answerHearing: ofAnyone(answerHearing, () => ({ text: reason })),
  certify: ofAnyone(certify, nothing),
  reportDeath: ofStaff(reportDeath, (_, { now }) => ({ on: dateOf(now) })),
  recordAppeal: ofStaff(recordAppeal, (_, { now }) => ({ receivedOn: dateOf(now), note: reason })),
  note: ofStaff(note, () => ({ kind: 'note' as const, text: reason })),
  withdraw: ofAnyone(withdraw, nothing),
  checkArrives: (situation, { fine }) =>
    checked(situation, fine ? [] : [{ idNumber: '示例', what: 'savings', told: 0, found: 1 }]),
  somebodyObjects: (situation, { fen }) =>
    object(situation, { by: `neighbour-${fen}`, text: reason, phone: '13800000000' }),
  timePasses: byTime,
}
