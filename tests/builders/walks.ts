import { obstacle } from '@shared/assistance/access'
import type { Application } from '@shared/assistance/application'
import { accept } from '@shared/assistance/decide/accept'
import { advance } from '@shared/assistance/decide/advance'
import { claim, release } from '@shared/assistance/decide/claim'
import { approve, propose, sendBack, withdraw } from '@shared/assistance/decide/decide'
import type { Decision, Situation } from '@shared/assistance/decide/decision'
import { reroute } from '@shared/assistance/decide/reroute'
import { submitted } from '@shared/assistance/decide/submit'
import { answerSupplement, askSupplement } from '@shared/assistance/decide/supplement'
import type { Outcome } from '@shared/assistance/events'
import { caseVerbs, type CaseVerb } from '@shared/assistance/lifecycle'
import type { Programme } from '@shared/assistance/programme'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import { lanes, type Answers, type Lane } from '@shared/assistance/sections'
import type { City } from '@shared/cities/city'
import type { Actor } from '@shared/identity/actor'
import { addHours, type Instant } from '@shared/kernel/plain-date'
import { refuse, type Result } from '@shared/kernel/result'
import fc from 'fast-check'
import { keptFor } from './answers'
import { keys, MONDAY } from './applications'
import { aCity } from './cities'
import {
  aClerk,
  aCountyOfficer,
  anApprover,
  anOfficer,
  aResident,
  CHANGAN,
  HUMEN,
  LINGSHAN,
  XIANGYANG,
} from './people'

/** What is tried, some hours after what was tried before. */
type Step = {
  readonly actor: Actor
  readonly verb: CaseVerb
  readonly hours: number
  readonly fen: number
  readonly lane: Lane
  readonly outcome: Outcome
  readonly unitId: string
  readonly photos: number
}

/** A step that is tried as it stands, or turned to one of those that are open to somebody now: else walks stay short. */
type Attempt = Step & { readonly turnTo: number | null }

/** A programme in a city: the case as it was sent, the offices, and few people with much to do. */
export type World = {
  readonly programme: Programme
  readonly city: City
  readonly answers: Answers
  readonly sent: Application
  readonly units: readonly string[]
  readonly people: readonly Actor[]
}

/** 东莞: the most a township gives by itself, in 分. */
export const CAP = 1_200_000

const aWorld = (
  programme: Programme,
  city: City,
  changes: Parameters<typeof keptFor>[1],
  rest: Pick<World, 'units' | 'people'>,
): World => {
  const answers = keptFor(programme, changes)
  const { application: sent } = submitted(programme, answers, city, MONDAY, keys)
  return { programme, city, answers, sent, ...rest }
}

/** Both towns of 东莞 and the city. Among them a clerk who becomes approver, and an approver whose own case it is. */
const ofDongguan = {
  units: [
    `township:${HUMEN}`,
    `township:${HUMEN}`,
    `township:${CHANGAN}`,
    ...['city:441900', 'township:441900999'],
  ],
  people: [
    aResident(),
    aClerk(),
    aClerk({ staffId: 'colleague', openid: 'openid-colleague', name: '示例同事' }),
    anApprover(),
    anApprover({ staffId: 'clerk', openid: 'openid-clerk' }),
    anApprover({ openid: 'openid-resident', staffId: 'neighbour' }),
    anOfficer(),
    anOfficer({ staffId: 'clerk', openid: 'openid-clerk' }),
    aClerk({
      ...{ staffId: 'next-door', openid: 'openid-next-door' },
      unitId: `township:${CHANGAN}`,
    }),
    anApprover({
      ...{ staffId: 'next-door-approver', openid: 'openid-nda' },
      unitId: `township:${CHANGAN}`,
    }),
  ],
}

const here = `township:${XIANGYANG}`
const nextDoor = 'township:450702002'
const inAnotherCounty = 'township:450721001'

/** Two townships of 钦南区, one of 灵山县, both counties and the city. */
const ofQinzhou = {
  units: [here, here, nextDoor, inAnotherCounty, 'city:450700', 'county:450702'],
  people: [
    aResident(),
    aClerk({ unitId: here }),
    aClerk({ unitId: here, staffId: 'colleague', openid: 'openid-colleague' }),
    anApprover({ unitId: here }),
    aCountyOfficer(),
    aCountyOfficer({ staffId: 'clerk', openid: 'openid-clerk' }),
    aCountyOfficer({ staffId: 'guardian', openid: 'openid-resident' }),
    aCountyOfficer({
      ...{ staffId: 'far', openid: 'openid-far' },
      unitId: `county:${LINGSHAN}`,
    }),
    aClerk({ unitId: nextDoor, staffId: 'next-door', openid: 'openid-next-door' }),
    aClerk({ unitId: inAnotherCounty, staffId: 'far-clerk', openid: 'openid-far-clerk' }),
    anOfficer({ unitId: 'city:450700' }),
  ],
}

/** Where cases are walked: each programme where its ways differ. */
export const worlds = {
  '临时救助 in 东莞': aWorld(temporaryRelief, aCity(), {}, ofDongguan),
  '事实无人抚养儿童 in 钦州, where the county confirms': aWorld(
    unsupportedChild,
    aCity('qinzhou'),
    { child: { township: XIANGYANG } },
    ofQinzhou,
  ),
  '事实无人抚养儿童 in 东莞, where the city confirms and has no standard': aWorld(
    unsupportedChild,
    aCity(),
    {},
    ofDongguan,
  ),
} as const satisfies Record<string, World>

const attemptsIn = ({ people, units }: World): fc.Arbitrary<Attempt> =>
  fc.record({
    actor: fc.constantFrom(...people),
    verb: fc.constantFrom(...caseVerbs),
    hours: fc.integer({ min: 0, max: 72 }),
    fen: fc.integer({ min: 1, max: CAP + 400_000 }),
    lane: fc.constantFrom(...lanes),
    outcome: fc.constantFrom('grant', 'refuse'),
    unitId: fc.constantFrom(...units),
    photos: fc.integer({ min: 1, max: 3 }),
    turnTo: fc.option(fc.nat(1000), { freq: 4 }),
  })

const reason = '示例理由'

function byStaff(situation: Situation, step: Step): Result<Decision> {
  const { actor } = situation
  if (actor.kind !== 'staff') throw new Error(`the guard let a ${actor.kind} ${step.verb}`)
  const staff = { ...situation, actor }
  const { verb, fen, lane, outcome, unitId } = step
  switch (verb) {
    case 'claim':
      return claim(staff, {})
    case 'release':
      return release(staff, {})
    case 'accept':
      return accept(staff, { lane, laneReason: reason })
    case 'askSupplement':
      return askSupplement(staff, { sections: ['documents'], note: reason })
    case 'reroute':
      return reroute(staff, { unitId, reason })
    case 'advance':
      return advance(staff, { fen, reason })
    case 'propose':
      return propose(staff, { outcome, fen, reason })
    case 'sendBack':
      return sendBack(staff, { reason })
    case 'approve':
      return approve(staff, {})
    case 'answerSupplement':
    case 'withdraw':
      throw new Error('these are the applicant’s')
  }
}

function perform(situation: Situation, step: Step): Result<Decision> {
  const { application, actor } = situation
  const blocked = obstacle(application, actor, step.verb)
  if (blocked) return refuse(blocked)
  if (step.verb === 'withdraw') return withdraw(situation, {})
  if (step.verb !== 'answerSupplement') return byStaff(situation, step)
  const proof = Array.from({ length: step.photos }, (_, i) => `photo-${i}`)
  return answerSupplement(situation, { answers: { documents: { proof } } })
}

type Tried = Step & { readonly now: Instant; readonly before: Application }
export type Done = Tried & { readonly decision: Decision }
export type Refused = Tried & { readonly code: string }
export type Walk = {
  readonly application: Application
  readonly done: readonly Done[]
  readonly refused: readonly Refused[]
}

/** Everything that is open to somebody now. Giving up is left to the steps tried as they stand. */
const openTo = (people: readonly Actor[], application: Application) =>
  people.flatMap((actor) =>
    caseVerbs
      .filter((verb) => !['withdraw', 'release'].includes(verb))
      .filter((verb) => verb !== 'claim' || application.claimedBy === null)
      .filter((verb) => obstacle(application, actor, verb) === null)
      .map((verb) => ({ actor, verb })),
  )

function stepOf({ people }: World, { turnTo, ...step }: Attempt, application: Application): Step {
  if (turnTo === null) return step
  const open = openTo(people, application)
  return { ...step, ...open[turnTo % open.length] }
}

/** Makes every attempt in turn; what is refused changes nothing. */
export function walk(world: World, tried: readonly Attempt[]): Walk {
  const { programme, city } = world
  let { sent: application, answers } = world
  let now = MONDAY
  const done: Done[] = []
  const refused: Refused[] = []
  for (const attempt of tried) {
    const step = stepOf(world, attempt, application)
    now = addHours(now, step.hours)
    const { actor } = step
    const decided = perform({ application, answers, programme, actor, city, now }, step)
    const made = { ...step, now, before: application }
    if (!decided.ok) {
      refused.push({ ...made, code: decided.problem.code })
      continue
    }
    done.push({ ...made, decision: decided.value })
    application = { ...decided.value.application, version: application.version + 1 }
    answers = decided.value.answers ?? answers
  }
  return { application, done, refused }
}

const LONGEST = 30

/** Long walks in a world. */
export const walksIn = (world: World): fc.Arbitrary<Attempt[]> =>
  fc.array(attemptsIn(world), { minLength: 5, maxLength: LONGEST, size: 'max' })
