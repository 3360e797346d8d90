import fc from 'fast-check'
import { answersFor } from '../../../tests/builders/answers'
import { anApplication, MONDAY } from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { aClerk, anApprover, anOfficer, aResident, CHANGAN } from '../../../tests/builders/people'
import type { Actor } from '../../identity/actor'
import { addHours } from '../../kernel/plain-date'
import { refuse, type Result } from '../../kernel/result'
import { obstacle } from '../access'
import type { Application } from '../application'
import { publicity, type Outcome } from '../events'
import { caseVerbs, lifecycle, statuses, turnOf, type CaseVerb } from '../lifecycle'
import { temporaryRelief } from '../programmes/temporary-relief'
import { lanes, type Answers, type Lane } from '../sections'
import { accept } from './accept'
import { advance } from './advance'
import { claim, release } from './claim'
import { approve, propose, sendBack, withdraw } from './decide'
import type { Decision, Situation } from './decision'
import { reroute } from './reroute'
import { answerSupplement, askSupplement } from './supplement'

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

const CAP = 1_200_000
const HERE = aClerk().unitId
const NEXT_DOOR = `township:${CHANGAN}`

/** Few people with much to do, among them a clerk who becomes approver and one who is the applicant. */
const people: readonly Actor[] = [
  aResident(),
  aClerk(),
  aClerk({ staffId: 'colleague', openid: 'openid-colleague', name: '示例同事' }),
  anApprover(),
  anApprover({ staffId: 'clerk', openid: 'openid-clerk' }),
  anApprover({ openid: 'openid-resident', staffId: 'neighbour' }),
  anOfficer(),
  aClerk({ staffId: 'next-door', openid: 'openid-next-door', unitId: NEXT_DOOR }),
  anApprover({ staffId: 'next-door-approver', openid: 'openid-nda', unitId: NEXT_DOOR }),
]

const attempts: fc.Arbitrary<Attempt> = fc.record({
  actor: fc.constantFrom(...people),
  verb: fc.constantFrom(...caseVerbs),
  hours: fc.integer({ min: 0, max: 72 }),
  fen: fc.integer({ min: 1, max: CAP + 100_000 }),
  lane: fc.constantFrom(...lanes),
  outcome: fc.constantFrom('grant', 'refuse'),
  unitId: fc.constantFrom(HERE, HERE, NEXT_DOOR, 'city:441900', 'township:441900999'),
  photos: fc.integer({ min: 1, max: 3 }),
  turnTo: fc.option(fc.nat(1000), { freq: 4 }),
})

const asSent = answersFor()
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

type Done = Step & { readonly before: Application; readonly decision: Decision }
type Walk = { readonly application: Application; readonly done: readonly Done[] }

/** Everything that is open to somebody now. Giving up is left to the steps tried as they stand. */
const openTo = (application: Application) =>
  people.flatMap((actor) =>
    caseVerbs
      .filter((verb) => !['withdraw', 'release'].includes(verb))
      .filter((verb) => verb !== 'claim' || application.claimedBy === null)
      .filter((verb) => obstacle(application, actor, verb) === null)
      .map((verb) => ({ actor, verb })),
  )

function stepOf({ turnTo, ...step }: Attempt, application: Application): Step {
  if (turnTo === null) return step
  const open = openTo(application)
  return { ...step, ...open[turnTo % open.length] }
}

/** Makes every attempt in turn; what is refused changes nothing. */
function walk(tried: readonly Attempt[]): Walk {
  let application = anApplication()
  let answers: Answers = asSent
  let now = MONDAY
  const done: Done[] = []
  for (const attempt of tried) {
    const step = stepOf(attempt, application)
    now = addHours(now, step.hours)
    const { actor } = step
    const programme = temporaryRelief
    const decided = perform({ application, answers, programme, actor, city: aCity(), now }, step)
    if (!decided.ok) continue
    done.push({ ...step, before: application, decision: decided.value })
    application = { ...decided.value.application, version: application.version + 1 }
    answers = decided.value.answers ?? answers
  }
  return { application, done }
}

const staffIdOf = (actor: Actor) => (actor.kind === 'staff' ? actor.staffId : null)

const LONGEST = 30
const walks = fc.array(attempts, { minLength: 5, maxLength: LONGEST, size: 'max' })

/** Checks many walks; a failing one is printed with its seed. */
const always = (check: (taken: Walk) => void) =>
  fc.assert(
    fc.property(walks, (tried) => check(walk(tried))),
    { numRuns: 100 },
  )

it('the walks come everywhere: to every status, and past every event', () => {
  const taken = fc.sample(walks, { seed: 2, numRuns: 100 }).flatMap((tried) => walk(tried).done)
  const seen = new Set(taken.map(({ decision }) => decision.application.status))
  const events = new Set(taken.flatMap(({ decision }) => decision.events.map(({ type }) => type)))
  expect([...seen].sort()).toEqual([...statuses].sort())
  expect([...events, 'submitted'].sort()).toEqual(Object.keys(publicity).sort())
})

it('the walks come to a decision often enough, after an advance too', () => {
  const ends = fc.sample(walks, { seed: 3, numRuns: 100 }).map((tried) => walk(tried).application)
  const decided = ends.filter(({ decision }) => decision)
  expect(decided.length).toBeGreaterThan(20)
  expect(decided.filter(({ advance: paid }) => paid).length).toBeGreaterThan(5)
})

it('nothing is granted or refused but by one who proposed and another who approved', () => {
  always(({ done }) => {
    for (const { before, actor, verb, decision } of done) {
      if (!['granted', 'refused'].includes(decision.application.status)) continue
      const { proposal } = before
      expect([verb, before.status]).toEqual(['approve', 'proposed'])
      expect(decision.application.status).toBe(
        proposal?.outcome === 'grant' ? 'granted' : 'refused',
      )
      expect(proposal?.staffId).toBeDefined()
      expect(staffIdOf(actor)).not.toBe(proposal?.staffId)
      expect(staffIdOf(actor)).not.toBe(before.advance?.staffId)
      expect(actor).not.toMatchObject({ openid: before.applicantOpenid })
      const proposers = done
        .filter((step) => step.verb === 'propose')
        .map((step) => staffIdOf(step.actor))
      expect(proposers).toContain(proposal?.staffId)
    }
  })
})

it('every step is one the lifecycle names, and a closed case has no next', () => {
  always(({ done }) => {
    for (const { before, verb, decision } of done) {
      expect(lifecycle[verb].from).toContain(before.status)
      expect(turnOf[before.status]).not.toBe('nobody')
      const { to } = lifecycle[verb]
      if (to) expect(decision.application.status).toBe(to)
    }
  })
})

it('the turn follows the status, and every step leaves one line in the trail', () => {
  always(({ done }) => {
    for (const { application, events } of done.map(({ decision }) => decision)) {
      expect(application.turn).toBe(turnOf[application.status])
      expect(events).toHaveLength(1)
    }
  })
})

it('the due date is the resident’s while it is their turn, else the first of the office', () => {
  always(({ done }) => {
    for (const { application } of done.map(({ decision }) => decision)) {
      const running = application.clocks
        .filter(({ state }) => state === 'running')
        .filter(({ name }) => application.turn !== 'resident' || name === 'supplement')
      const first = running.map(({ dueAt }) => dueAt ?? '').sort()[0]
      expect(application.dueAt).toBe(first ?? null)
    }
  })
})

it('a case that is open has a clock that runs, a closed one has none', () => {
  always(({ done }) => {
    for (const { application } of done.map(({ decision }) => decision)) {
      const states = application.clocks.map(({ state }) => state)
      if (application.turn === 'nobody') expect(new Set(states)).toEqual(new Set(['met']))
      else expect(states).toContain('running')
    }
  })
})

it('clocks stop only while the resident has the case', () => {
  always(({ done }) => {
    for (const { application } of done.map(({ decision }) => decision))
      if (application.status !== 'supplement')
        expect(application.clocks.map(({ state }) => state)).not.toContain('paused')
  })
})

it('a supplement is asked for once, and a case is decided once', () => {
  always(({ done }) => {
    const types = done.flatMap(({ decision }) => decision.events.map(({ type }) => type))
    for (const type of ['supplement_asked', 'supplement_answered', 'advanced', 'decided'])
      expect(types.filter((one) => one === type).length).toBeLessThanOrEqual(1)
  })
})

it('money leaves a fund only by an advance, within the cap, and is part of what is granted', () => {
  always(({ application, done }) => {
    for (const { verb, fen, before, decision } of done) {
      if (verb === 'advance') expect(decision.spend).toEqual({ unitId: before.decidingUnit, fen })
      else expect(decision.spend).toBeUndefined()
    }
    expect(application.advance?.fen ?? 0).toBeLessThanOrEqual(CAP)
    const granted = application.decision?.fen ?? Number.POSITIVE_INFINITY
    expect(granted).toBeGreaterThanOrEqual(application.advance?.fen ?? 0)
  })
})

it('a case lies in one queue, that of the office that decides, and never leaves its resident', () => {
  always(({ done }) => {
    for (const { application } of done.map(({ decision }) => decision)) {
      expect(application.queueIds).toEqual([application.decidingUnit])
      expect(application.receivingUnit).toBe(HERE)
      expect(application.applicantOpenid).toBe('openid-resident')
    }
  })
})

it('an attempt that is refused leaves the case as it was', () => {
  const stranger = aClerk({ unitId: NEXT_DOOR, staffId: 'stranger' })
  fc.assert(
    fc.property(fc.array(attempts), (tried) => {
      const refused = tried.map((attempt) => ({ ...attempt, actor: stranger, turnTo: null }))
      expect(walk(refused)).toEqual({ application: anApplication(), done: [] })
    }),
  )
})
