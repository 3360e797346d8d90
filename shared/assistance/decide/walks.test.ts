import fc from 'fast-check'
import { aClerk } from '../../../tests/builders/people'
import { outside, type Outside } from '../../../tests/builders/steps'
import {
  CAP,
  walk,
  walker,
  walksIn,
  worlds,
  type Done,
  type Walk,
} from '../../../tests/builders/walks'
import type { Clock, ClockName } from '../../casework/clock'
import type { Actor } from '../../identity/actor'
import { dateOf, daysBetween, type PlainDate } from '../../kernel/plain-date'
import { access, obstacle } from '../access'
import type { Application } from '../application'
import { decidedFen, lastFen } from '../benefit'
import { publicity, type EventType } from '../events'
import { lifecycles, statuses, turnOf, type CaseVerb, type Status } from '../lifecycle'
import { decidesIn, officeAbove } from '../routing'
import { isSet } from '../../policy/figure'
import { fixedAmount } from './amount'
import { policyDay } from './decision'

type Name = keyof typeof worlds

type Seen = Status | EventType

/** What walks cannot bring about: it takes longer than any of them, or is no step of a case. */
const BEYOND = [
  'expired',
  'escalated',
  'resettled',
  'recounted',
  'signed',
  'check_stands',
  'hearing_over',
] as const
const LONG = ['ended', 'suspended', 'certified'] as const

const OF_CHECK = ['check_asked', 'checked', 'check_answered', 'differs'] as const
const OF_NOTICE = ['posted', 'objected', 'notice_over'] as const
const OF_FEDERATION = ['grade_verified', 'verifying'] as const
const OF_ELSEWHERE = ['handed_on', 'fed_back', 'handedOn'] as const
const OF_FORCE = [
  ...(['inForce', 'hearing', 'published', 'reviewed', 'change_heard'] as const),
  ...(['hearing_answered', 'died'] as const),
]

const eventTypes = Object.keys(publicity) as EventType[]

/** Where no walk ever comes. */
const never: Readonly<Record<Name, readonly Seen[]>> = {
  '临时救助 in 东莞': [
    ...OF_CHECK,
    ...OF_NOTICE,
    ...OF_FEDERATION,
    ...OF_FORCE.filter((one) => one !== 'published'),
    ...(['extended', 'ended', 'suspended', 'certified'] as const),
  ],
  '事实无人抚养儿童 in 钦州, where the county confirms': [
    ...(['advanced', 'granted', 'extended', 'suspended', 'certified', 'published'] as const),
    ...[...OF_CHECK, ...OF_NOTICE, ...OF_FEDERATION],
  ],
  '事实无人抚养儿童 in 东莞, where the city confirms and has no standard': [
    ...(['advanced', 'granted', 'extended', 'suspended', 'certified', 'ended'] as const),
    ...[...OF_CHECK, ...OF_NOTICE, ...OF_FEDERATION, ...OF_FORCE],
  ],
  '低保 in 钦州, with visits, check and 公示': [
    ...(['advanced', 'granted', 'suspended', 'certified'] as const),
    ...OF_FEDERATION,
  ],
  '护理补贴 in 钦州, with 残联': [
    ...(['advanced', 'granted', 'extended', 'suspended', 'certified'] as const),
    ...[...OF_CHECK, ...OF_NOTICE],
  ],
  '高龄津贴 in 钦州, certified every year': [
    ...(['advanced', 'granted', 'extended'] as const),
    ...[...OF_CHECK, ...OF_NOTICE, ...OF_FEDERATION],
  ],
}

/** What may still be done to a case that is closed. */
const AFTER: readonly CaseVerb[] = ['publish', 'recordAppeal', 'feedBack', 'note']

const isOutside = (verb: CaseVerb | Outside): verb is Outside =>
  (outside as readonly string[]).includes(verb)

const staffIdOf = (actor: Actor) => (actor.kind === 'staff' ? actor.staffId : null)
const clockIn = ({ clocks }: Application, name: ClockName): Clock | undefined =>
  clocks.find((clock) => clock.name === name)

/** One for the whole run: what it draws is walked once, for every property of a world. */
const seed = Date.now()

describe.each(Object.keys(worlds) as Name[])('%s', (name) => {
  const world = worlds[name]
  const { programme, city, sent } = world
  const walks = walksIn(world)
  const walked = walker(world)

  /** The same in every run, so that where they come to is no matter of luck. */
  const sampled = () => fc.sample(walks, { seed: 2, numRuns: 400 }).map(walked)

  /** Checks many walks, others in every run; a failing one is printed with its seed. */
  const always = (check: (taken: Walk) => void) =>
    fc.assert(
      fc.property(walks, (tried) => check(walked(tried))),
      { seed, numRuns: 100 },
    )

  const alwaysEach = (check: (step: Done, after: Application) => void) =>
    always(({ done }) => done.forEach((step) => check(step, step.decision.application)))

  /** Whether what was proposed is for the office above to decide. */
  const isForAbove = ({ proposal }: Application) =>
    decidesIn(programme, city, policyDay(sent)) === 'above' ||
    (programme.benefit.kind === 'proposed' &&
      programme.benefit.goesUp === true &&
      (proposal?.fen ?? 0) > CAP)

  const notice = programme.limits.publicNotice
  const goesUp = notice !== undefined && isSet(city.figures, notice, policyDay(sent))
  const verified = programme.limits.verification === undefined ? undefined : 'verification'

  it('the walks come everywhere: to every status, and past every event', () => {
    const taken = sampled().flatMap(({ done }) => done)
    const seen = new Set<Seen>([
      ...taken.map(({ decision }) => decision.application.status),
      ...taken.flatMap(({ decision }) => decision.events.map(({ type }) => type)),
      'submitted',
    ])
    const but: readonly string[] = [...[...never[name], ...BEYOND, ...LONG, ...OF_ELSEWHERE]]
    const expected = [...new Set<Seen>([...statuses, ...eventTypes])]
    expect(expected.filter((one) => !but.includes(one) && !seen.has(one))).toEqual([])
    expect([...seen].filter((one) => (never[name] as readonly string[]).includes(one))).toEqual([])
  })

  it('the walks come to a decision often enough, and are sent back often enough', () => {
    const ends = sampled()
    const decided = ends.filter(({ application }) => application.decision)
    expect(decided.length).toBeGreaterThan(20)
    const sentBack = ends.filter(({ done }) => done.some(({ verb }) => verb === 'sendBack'))
    expect(sentBack.length).toBeGreaterThan(10)
  })

  it('nothing is decided but by one who proposed and another who approved', () => {
    alwaysEach(({ before, actor, verb, decision }) => {
      if (!decision.events.some(({ type }) => type === 'decided')) return
      const { proposal } = before
      expect([verb, before.status]).toEqual(['approve', 'proposed'])
      expect(proposal?.staffId).toBeDefined()
      const involved = [
        proposal?.staffId,
        before.advance?.staffId,
        ...(before.visits ?? [])
          .filter(({ unitId }) => unitId.startsWith('township:'))
          .flatMap(({ staffIds }) => staffIds),
      ]
      expect(involved).not.toContain(staffIdOf(actor))
      expect(actor).not.toMatchObject({ openid: before.applicantOpenid })
    })
  })

  it('nothing is granted before every step of the law has been taken', () => {
    always(({ done }) => {
      done.forEach(({ before, decision, now }, i) => {
        const granted = decision.events.some(
          ({ type, data }) => type === 'decided' && 'outcome' in data && data.outcome === 'grant',
        )
        if (!granted || before.proposal?.change) return
        const { steps, visits = [], check, publicNotice, unsigned } = before
        if (steps.visit) {
          const since = publicNotice?.objectedAt ?? ''
          const good = visits.filter(({ at, staffIds }) => at > since && new Set(staffIds).size > 1)
          expect(good.length).toBeGreaterThan(0)
        }
        if (steps.check) {
          expect(['clear', 'explained', 'stands']).toContain(check?.state)
          expect(unsigned).toEqual([])
        }
        if (steps.publicNotice !== 'none' && goesUp) {
          expect(publicNotice?.state === 'done' || publicNotice?.state === 'objected').toBe(true)
          if (publicNotice?.state === 'done') expect(dateOf(now) > publicNotice.until).toBe(true)
          expect(
            daysBetween(publicNotice?.from as PlainDate, publicNotice?.until as PlainDate),
          ).toBe(7)
        }
        if (steps.federation) {
          const proposedAt = done.slice(0, i).findLastIndex(({ verb }) => verb === 'propose')
          const verified = done.slice(proposedAt, i).filter(({ verb }) => verb === 'verifyGrade')
          expect(verified.map(({ fine }) => fine)).toContain(true)
        }
      })
    })
  })

  it('a relative in the office: nobody decides before the deciding office has been there', () => {
    alwaysEach(({ before, verb }) => {
      if (verb !== 'approve' || !before.relative) return
      expect((before.visits ?? []).map(({ unitId }) => unitId)).toContain(before.decidingUnit)
    })
  })

  it('nobody is heard after it was reduced or ended', () => {
    always(({ done }) => {
      done.forEach(({ before, decision }, i) => {
        const change = before.proposal?.change
        const decided = decision.events.some(({ type }) => type === 'decided')
        if (!decided || (change !== 'reduce' && change !== 'end')) return
        const changedAt = done.slice(0, i).findLastIndex(({ verb }) => verb === 'change')
        const heard = done
          .slice(changedAt, i)
          .flatMap((one) => one.decision.events.map(({ type }) => type))
        expect(heard.some((type) => ['hearing_answered', 'hearing_over'].includes(type))).toBe(true)
      })
    })
  })

  it('the township’s own is decided in the township, what is for the office above only there', () => {
    alwaysEach(({ actor, verb, before }) => {
      if (!['approve', 'sendBack'].includes(verb) || actor.kind !== 'staff') return
      const proposedAt = before.proposal?.unitId ?? ''
      const above = officeAbove(city, proposedAt)
      const by = isForAbove(before)
        ? { unitId: above.id, role: `${above.level}_officer` }
        : { unitId: proposedAt, role: 'township_approver' }
      expect(actor).toMatchObject(by)
    })
  })

  it('no actor outside the table moves a case', () => {
    alwaysEach(({ actor, verb, before }) => {
      if (isOutside(verb)) return
      expect(obstacle(before, actor, verb)).toBeNull()
      const own = actor.kind !== 'visitor' && actor.openid === before.applicantOpenid
      if (own && access[verb].who.includes('applicant')) return
      expect(actor.kind).toBe('staff')
      if (actor.kind !== 'staff') return
      expect(access[verb].who).toContain(actor.role)
      expect(before.queueIds).toContain(actor.unitId)
      if (['accept', 'propose', 'advance', 'askSupplement'].includes(verb))
        expect([actor.role, actor.unitId.split(':')[0]]).toEqual(['township_clerk', 'township'])
    })
  })

  it('every step is one the lifecycle names, and a closed case has no next', () => {
    alwaysEach(({ before, verb }, after) => {
      if (isOutside(verb)) return
      const { from, to } = lifecycles[programme.lifecycle][verb]
      expect(from).toContain(before.status)
      if (!AFTER.includes(verb)) expect(turnOf[before.status]).not.toBe('nobody')
      if (to) expect(after.status).toBe(to)
    })
  })

  it('the turn follows the status, and every step leaves its lines in the trail', () => {
    alwaysEach(({ decision }, after) => {
      expect(after.turn).toBe(turnOf[after.status])
      const posted = decision.events.some(({ type }) => type === 'posted')
      expect(decision.events).toHaveLength(posted ? 2 : 1)
    })
  })

  it('a case that an office has has a clock of its own that runs, a closed one has none', () => {
    alwaysEach((_, { clocks, turn, dueAt }) => {
      const states = clocks.map(({ state }) => state)
      if (turn === 'nobody') expect(states).not.toContain('running')
      if (turn === 'office' || turn === 'approver') {
        expect(states).toContain('running')
        expect(dueAt).not.toBeNull()
      }
    })
  })

  it('no clock runs twice', () => {
    alwaysEach((_, { clocks }) => {
      const names = clocks.map((clock) => clock.name)
      expect(new Set(names).size).toBe(names.length)
    })
  })

  it('clocks stop only while the resident has the case', () => {
    alwaysEach((_, { clocks, turn }) => {
      if (turn !== 'resident' && turn !== 'nobody')
        expect(clocks.map(({ state }) => state)).not.toContain('paused')
    })
  })

  if (programme.limits.confirmation !== undefined) {
    it('where the office above confirms, its own clock starts when the case comes to it', () => {
      alwaysEach(({ before, now }, after) => {
        if (after.status !== 'proposed' || before.status === 'proposed') return
        expect(clockIn(after, 'confirmation')).toMatchObject({ state: 'running', startedAt: now })
        if (verified) expect(clockIn(after, verified)?.state).toBe('met')
      })
    })

    it('sent back, the township’s own clock runs on to the day it had, and the other is gone', () => {
      always(({ done }) => {
        done.forEach(({ verb, before, decision: { application: after } }, i) => {
          const extended = after.clocks.some((clock) => clock.extended === true)
          if (verb !== 'sendBack' || before.proposal?.change || extended) return
          const proposing = done.slice(0, i).findLast((step) => step.verb === 'propose')
          const first = programme.firstClock(after.lane)
          const had = proposing && clockIn(proposing.before, first)
          expect(clockIn(after, first)?.state).toBe('running')
          expect(clockIn(after, first)?.dueAt).toEqual(had?.dueAt)
          expect(clockIn(after, 'confirmation')).toBeUndefined()
        })
      })
    })
  }

  it('a supplement is asked for once, and a case is decided once', () => {
    always(({ done }) => {
      const types = done.flatMap(({ decision, before }) =>
        decision.events.map(({ type }) => (before.proposal?.change ? `${type} anew` : type)),
      )
      const once = ['supplement_asked', 'supplement_answered', 'advanced', 'decided']
      for (const type of once)
        expect(types.filter((one) => one === type).length).toBeLessThanOrEqual(1)
    })
  })

  it('a decision is published once, and again only with another amount', () => {
    alwaysEach(({ verb, before }, after) => {
      if (verb !== 'publish') return
      if (before.published) expect(before.published.fen).not.toBe(decidedFen(before))
      expect(after.published?.fen).toBe(decidedFen(after))
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

  it('the amount is what staff proposed, or the city’s standard and nothing that was typed', () => {
    alwaysEach(({ verb, fen, outcome, before, now }, after) => {
      if (verb !== 'propose') return
      const facts = { application: before, answers: world.answers, programme, city, now }
      const standard = fixedAmount(facts)
      const wanted = standard?.ok ? standard.value.fen : fen
      expect(after.proposal?.fen).toBe(outcome === 'grant' ? wanted : undefined)
    })
    alwaysEach(({ verb, before }, { decision, benefit: given, status }) => {
      if (verb !== 'approve' || before.proposal?.change) return
      expect(decision?.fen).toBe(before.proposal?.fen)
      expect(given && lastFen(given)).toBe(status === 'inForce' ? before.proposal?.fen : undefined)
      expect(decision?.firstPayMonth).toBe(given?.from)
      if (given) expect(given.from > dateOf(decision?.at ?? '').slice(0, 7)).toBe(true)
    })
  })

  it('until it is decided a case lies in one queue, that of the office that decides', () => {
    alwaysEach((_, { queueIds, decidingUnit, decision, proposal, ...after }) => {
      expect(after.receivingUnit).toBe(sent.receivingUnit)
      expect(after.applicantOpenid).toBe('openid-resident')
      if (after.status === 'verifying') return
      if (!decision || !['granted', 'inForce', 'refused'].includes(after.status)) return
      if (proposal) expect(queueIds).toContain(proposal.unitId)
      expect(queueIds).toContain(decidingUnit)
    })
  })

  it('proposed, it lies above where that office decides; sent back, where it was', () => {
    alwaysEach(({ verb, before }, after) => {
      if (after.status === 'proposed' && before.status !== 'proposed') {
        const from = after.proposal?.unitId ?? ''
        const lies = isForAbove(after) ? officeAbove(city, from).id : from
        expect([after.decidingUnit, ...after.queueIds]).toEqual([lies, lies])
      }
      if (verb === 'sendBack') expect(after.decidingUnit).toBe(before.proposal?.unitId)
    })
  })

  it('an attempt that is refused leaves the case as it was', () => {
    const stranger = aClerk({ unitId: 'township:441900119', staffId: 'stranger' })
    fc.assert(
      fc.property(walks, (tried) => {
        const refused = tried.map((one) => ({ ...one, actor: stranger, turnTo: null }))
        const { application, done } = walk(
          world,
          refused.filter(({ verb }) => !isOutside(verb)),
        )
        expect({ application, done }).toEqual({ application: sent, done: [] })
      }),
    )
  })
})

it('临时救助 is decided in the township, and above where it is more than that may give', () => {
  const world = worlds['临时救助 in 东莞']
  const decided = fc
    .sample(walksIn(world), { seed: 5, numRuns: 200 })
    .map((tried) => walk(world, tried).application)
    .filter(({ status }) => status === 'granted')
  const offices = decided.map(({ decidingUnit }) => decidingUnit.split(':')[0])
  for (const level of ['township', 'city'])
    expect(offices.filter((one) => one === level).length).toBeGreaterThan(2)
})

describe('a city without a standard', () => {
  const world = worlds['事实无人抚养儿童 in 东莞, where the city confirms and has no standard']
  const refusedIn = (taken: Walk) => taken.refused.filter(({ code }) => code === 'policy_unset')

  it('refuses every grant, whatever is typed, and nothing else for that reason', () => {
    fc.assert(
      fc.property(walksIn(world), (tried) => {
        const taken = walk(world, tried)
        for (const { verb, outcome } of refusedIn(taken))
          expect([verb, outcome]).toEqual(['propose', 'grant'])
        for (const { verb, outcome } of taken.done)
          if (verb === 'propose') expect(outcome).not.toBe('grant')
      }),
    )
  })

  it('is come across often', () => {
    const tried = fc.sample(walksIn(world), { seed: 4, numRuns: 50 })
    expect(tried.flatMap((one) => refusedIn(walk(world, one))).length).toBeGreaterThan(20)
  })
})
