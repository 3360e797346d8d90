import fc from 'fast-check'
import { aClerk } from '../../../tests/builders/people'
import { CAP, walk, walksIn, worlds, type Done, type Walk } from '../../../tests/builders/walks'
import type { Clock, ClockName } from '../../casework/clock'
import type { Actor } from '../../identity/actor'
import { amountOn } from '../../policy/figure'
import { dateOf } from '../../kernel/plain-date'
import type { Application } from '../application'
import { publicity, type EventType } from '../events'
import { lifecycles, statuses, turnOf, type Status } from '../lifecycle'
import { officeAbove } from '../routing'

type Name = keyof typeof worlds

/** What no verb of anybody brings about: time does. */
const OF_TIME: readonly string[] = ['expired', 'escalated', 'recounted']
const eventTypes = (Object.keys(publicity) as EventType[]).filter((type) => !OF_TIME.includes(type))
const reachable = statuses.filter((status) => !OF_TIME.includes(status))

/** Where no walk ever comes. */
const never: Readonly<Record<Name, readonly (Status | EventType)[]>> = {
  '临时救助 in 东莞': [],
  '事实无人抚养儿童 in 钦州, where the county confirms': ['advanced'],
  '事实无人抚养儿童 in 东莞, where the city confirms and has no standard': ['advanced', 'granted'],
}

const staffIdOf = (actor: Actor) => (actor.kind === 'staff' ? actor.staffId : null)
const clockIn = ({ clocks }: Application, name: ClockName): Clock | undefined =>
  clocks.find((clock) => clock.name === name)

describe.each(Object.keys(worlds) as Name[])('%s', (name) => {
  const world = worlds[name]
  const { programme, city, sent } = world
  const walks = walksIn(world)

  const sampled = (seed: number) =>
    fc.sample(walks, { seed, numRuns: 100 }).map((tried) => walk(world, tried))

  /** Checks many walks; a failing one is printed with its seed. */
  const always = (check: (taken: Walk) => void) =>
    fc.assert(
      fc.property(walks, (tried) => check(walk(world, tried))),
      { numRuns: 100 },
    )

  const alwaysEach = (check: (step: Done, after: Application) => void) =>
    always(({ done }) => done.forEach((step) => check(step, step.decision.application)))

  /** Whether what was proposed is for the office above to decide. */
  const isForAbove = ({ proposal }: Application) =>
    programme.decides === 'above' || (proposal?.fen ?? 0) > CAP

  const verified = programme.limits.confirmation === undefined ? undefined : 'verification'

  it('the walks come everywhere: to every status, and past every event', () => {
    const taken = sampled(2).flatMap(({ done }) => done)
    const seen = new Set(taken.map(({ decision }) => decision.application.status))
    const events = new Set(taken.flatMap(({ decision }) => decision.events.map(({ type }) => type)))
    const but = (all: readonly string[]) =>
      all.filter((one) => !(never[name] as readonly string[]).includes(one)).sort()
    expect([...seen].sort()).toEqual(but(reachable))
    expect([...events, 'submitted'].sort()).toEqual(but(eventTypes))
  })

  it('the walks come to a decision often enough, and are sent back often enough', () => {
    const ends = sampled(3)
    const decided = ends.filter(({ application }) => application.decision)
    expect(decided.length).toBeGreaterThan(20)
    const sentBack = ends.filter(({ done }) => done.some(({ verb }) => verb === 'sendBack'))
    expect(sentBack.length).toBeGreaterThan(10)
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

  it('whoever decides from above does nothing else to a case, and clerks work in townships', () => {
    alwaysEach(({ actor, verb }) => {
      if (actor.kind !== 'staff' || ['answerSupplement', 'withdraw'].includes(verb)) return
      if (actor.role === 'county_officer') expect(['approve', 'sendBack']).toContain(verb)
      if (['accept', 'propose', 'advance', 'askSupplement'].includes(verb))
        expect([actor.role, actor.unitId.split(':')[0]]).toEqual(['township_clerk', 'township'])
    })
  })

  it('every step is one the lifecycle names, and a closed case has no next', () => {
    alwaysEach(({ before, verb }, after) => {
      const { from, to } = lifecycles[programme.lifecycle][verb]
      expect(from).toContain(before.status)
      expect(turnOf[before.status]).not.toBe('nobody')
      if (to) expect(after.status).toBe(to)
    })
  })

  it('the turn follows the status, and every step leaves one line in the trail', () => {
    alwaysEach(({ decision }, after) => {
      expect(after.turn).toBe(turnOf[after.status])
      expect(decision.events).toHaveLength(1)
    })
  })

  it('the due date is the resident’s while it is their turn, else the first of the office', () => {
    alwaysEach((_, { clocks, turn, dueAt }) => {
      const running = clocks
        .filter(({ state }) => state === 'running')
        .filter((clock) => turn !== 'resident' || clock.name === 'supplement')
      const first = running.map((clock) => clock.dueAt ?? '').sort()[0]
      expect(dueAt).toBe(first ?? null)
    })
  })

  it('a case that is open has a clock that runs, a closed one has none', () => {
    alwaysEach((_, { clocks, turn }) => {
      const states = clocks.map(({ state }) => state)
      if (turn === 'nobody') expect(new Set(states)).toEqual(new Set(['met']))
      else expect(states).toContain('running')
    })
  })

  it('no clock runs twice', () => {
    alwaysEach((_, { clocks }) => {
      const names = clocks.map((clock) => clock.name)
      expect(new Set(names).size).toBe(names.length)
    })
  })

  it('clocks stop only while the resident has the case', () => {
    alwaysEach((_, { clocks, status }) => {
      if (status !== 'supplement') expect(clocks.map(({ state }) => state)).not.toContain('paused')
    })
  })

  if (verified) {
    it('where the office above confirms, proposing meets the first clock and starts its own', () => {
      alwaysEach(({ verb, now }, after) => {
        if (verb !== 'propose') return
        expect(clockIn(after, verified)?.state).toBe('met')
        expect(clockIn(after, 'confirmation')).toMatchObject({
          ...{ state: 'running', startedAt: now, unit: 'workingDays', count: 15 },
          dueAt: after.dueAt,
        })
      })
    })

    it('sent back, the first clock runs on to the day it had, and the other is gone', () => {
      always(({ done }) => {
        done.forEach(({ verb, decision: { application: after } }, i) => {
          if (verb !== 'sendBack') return
          const proposing = done.slice(0, i).findLast((step) => step.verb === 'propose')
          const had = proposing && clockIn(proposing.before, verified)
          expect(had?.state).toBe('running')
          expect(clockIn(after, verified)).toEqual(had)
          expect(clockIn(after, 'confirmation')).toBeUndefined()
          expect(after.dueAt).toBe(had?.dueAt)
        })
      })
    })
  }

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

  it('the amount is what staff proposed, or the city’s standard and nothing that was typed', () => {
    const { benefit } = programme
    alwaysEach(({ verb, fen, outcome, now }, after) => {
      if (verb !== 'propose') return
      const standard =
        benefit.kind === 'fixed' && amountOn(city.figures, benefit.standard, dateOf(now))
      const wanted = standard && standard.ok ? standard.value.fen : fen
      expect(after.proposal?.fen).toBe(outcome === 'grant' ? wanted : undefined)
    })
    always(({ application: { decision, proposal } }) => {
      if (!decision) return
      expect(decision.fen).toBe(proposal?.fen)
      expect(decision.per).toBe(decision.outcome === 'grant' ? benefit.per : undefined)
      expect(decision.firstPayMonth !== undefined).toBe(
        decision.outcome === 'grant' && benefit.per === 'month',
      )
    })
  })

  it('until it is decided a case lies in one queue, that of the office that decides', () => {
    alwaysEach((_, { queueIds, decidingUnit, decision, proposal, ...after }) => {
      expect(after.receivingUnit).toBe(sent.receivingUnit)
      expect(after.applicantOpenid).toBe('openid-resident')
      if (!decision) return expect(queueIds).toEqual([decidingUnit])
      expect([...queueIds].sort()).toEqual([...new Set([decidingUnit, proposal?.unitId])].sort())
    })
  })

  it('proposed, it lies above where that office decides; sent back, where it was', () => {
    alwaysEach(({ verb, before }, after) => {
      if (verb === 'propose') {
        const above = officeAbove(city, before.decidingUnit).id
        expect(after.decidingUnit).toBe(isForAbove(after) ? above : before.decidingUnit)
        expect(after.proposal?.unitId).toBe(before.decidingUnit)
      }
      if (verb === 'sendBack') expect(after.decidingUnit).toBe(before.proposal?.unitId)
    })
  })

  it('an attempt that is refused leaves the case as it was', () => {
    const stranger = aClerk({ unitId: 'township:441900119', staffId: 'stranger' })
    fc.assert(
      fc.property(walks, (tried) => {
        const refused = tried.map((one) => ({ ...one, actor: stranger, turnTo: null }))
        expect(walk(world, refused)).toMatchObject({ application: sent, done: [] })
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
          if (verb === 'propose') expect(outcome).toBe('refuse')
      }),
    )
  })

  it('is come across often', () => {
    const tried = fc.sample(walksIn(world), { seed: 4, numRuns: 50 })
    expect(tried.flatMap((one) => refusedIn(walk(world, one))).length).toBeGreaterThan(20)
  })
})
