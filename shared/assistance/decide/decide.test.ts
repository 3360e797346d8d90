import {
  aChildsCase,
  aChildsSituation,
  anApplication,
  aClock,
  aSituation,
  claimedBy,
  valueOf,
} from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { aCountyOfficer, anApprover, anOfficer, aResident } from '../../../tests/builders/people'
import { problem, type Problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import type { Application } from '../application'
import type { Status } from '../lifecycle'
import { approve } from './approve'
import { propose, sendBack } from './propose'
import { withdraw } from './withdraw'

const LATER = '2026-03-09T02:00:00.000Z'
const reason = '示例：符合临时救助条件'
const accepted = (changes: Partial<Application> = {}) =>
  anApplication({ ...claimedBy(), status: 'accepted', ...changes })
const advance = { fen: 50_000, at: LATER, staffId: 'clerk' }

describe('proposing', () => {
  it.each<[Status, 'grant' | 'refuse', number | undefined]>([
    ['accepted', 'grant', 100_000],
    ['advanced', 'grant', 100_000],
    ['accepted', 'refuse', undefined],
  ])('from %s to %s %p', (status, outcome, fen) => {
    const application = accepted({ status })
    const proposed = valueOf(
      propose(aSituation({ application, now: LATER }), { outcome, fen, reason }),
    )
    const amount = fen === undefined ? {} : { fen }
    expect(proposed).toEqual({
      application: {
        ...application,
        status: 'proposed',
        turn: 'approver',
        updatedAt: LATER,
        proposal: {
          ...{ outcome, ...amount, reason, staffId: 'clerk', returnTo: status },
          unitId: 'township:441900121',
        },
      },
      events: [{ type: 'proposed', data: { outcome, ...amount, reason } }],
    })
  })

  it('an amount typed beside a refusal is left out', () => {
    const { application, events } = valueOf(
      propose(aSituation({ application: accepted() }), { outcome: 'refuse', fen: 100, reason }),
    )
    expect(application.proposal).not.toHaveProperty('fen')
    expect(events).toEqual([{ type: 'proposed', data: { outcome: 'refuse', reason } }])
  })

  const amountFault = (limit: number) =>
    problem('invalid_input', { issues: [{ path: 'fen', fault: 'amount', limit }] })

  it.each<[string, string, Partial<Application>, number | undefined, Problem]>([
    ['no amount', 'dongguan', {}, undefined, amountFault(1)],
    ['nothing', 'dongguan', {}, 0, amountFault(1)],
    ['less than was advanced', 'dongguan', { advance }, 49_999, amountFault(50_000)],
    [
      'any amount in 阜阳',
      'fuyang',
      {},
      1,
      problem('policy_unset', { key: 'temporaryRelief.townshipCap' }),
    ],
    ['any amount in 钦州', 'qinzhou', {}, 1, problem('policy_unset', { key: 'dibao.standard' })],
  ])('granting %s is refused', (_, id, changes, fen, found) => {
    const situation = aSituation({ application: accepted(changes), city: aCity(id) })
    expect(propose(situation, { outcome: 'grant', fen, reason })).toEqual(refuse(found))
  })

  it.each<[string, Partial<Application>, number]>([
    ['just what was advanced', { advance }, 50_000],
    ['just the cap', {}, 1_200_000],
    ['one 分', {}, 1],
  ])('granting %s is taken', (_, changes, fen) => {
    const situation = aSituation({ application: accepted(changes) })
    expect(propose(situation, { outcome: 'grant', fen, reason }).ok).toBe(true)
  })

  it('more than the township may give is for the office above; the day that was promised stands', () => {
    const application = accepted()
    const above = valueOf(
      propose(aSituation({ application }), { outcome: 'grant', fen: 1_200_001, reason }),
    )
    expect(above.application).toMatchObject({
      decidingUnit: 'city:441900',
      queueIds: ['city:441900'],
      proposal: { unitId: 'township:441900121', fen: 1_200_001 },
      clocks: application.clocks,
    })
    expect(above.events[0]?.data).toMatchObject({ toUnit: 'city:441900' })
  })

  it('refusing needs no figure: 阜阳 can', () => {
    const situation = aSituation({ application: accepted(), city: aCity('fuyang') })
    expect(propose(situation, { outcome: 'refuse', reason }).ok).toBe(true)
  })
})

const proposed = (
  proposal: Partial<Application['proposal']> = {},
  changes: Partial<Application> = {},
) =>
  anApplication({
    ...claimedBy(),
    status: 'proposed',
    proposal: {
      outcome: 'grant',
      fen: 100_000,
      reason,
      staffId: 'clerk',
      returnTo: 'accepted',
      unitId: 'township:441900121',
      ...proposal,
    },
    ...changes,
  })

const byApprover = (application: Application, id = 'dongguan') =>
  aSituation({ application, city: aCity(id), actor: anApprover(), now: LATER })

describe('sending back', () => {
  it.each<Status>(['accepted', 'advanced'])(
    'the case is %s again, still the clerk’s, without the proposal',
    (returnTo) => {
      const application = proposed({ returnTo })
      const back = valueOf(sendBack(byApprover(application), { reason: '示例：请再核实' }))
      const { proposal: _, ...rest } = application
      expect(back).toEqual({
        application: { ...rest, status: returnTo, turn: 'office', updatedAt: LATER },
        events: [{ type: 'sent_back', data: { reason: '示例：请再核实' } }],
      })
      expect(back.application).not.toHaveProperty('proposal')
    },
  )
})

describe('approving', () => {
  // 9 March and 60 natural days; 8 May 2026 is a Friday.
  const appeal = { appealTo: '东莞市人民政府', appealDays: 60, appealUntil: '2026-05-08' }

  it.each<['grant' | 'refuse', Status, object]>([
    ['grant', 'granted', { fen: 100_000, per: 'once' }],
    ['refuse', 'refused', {}],
  ])(
    'a proposal to %s, the case is %s, and whoever hears an appeal is named',
    (outcome, status, amount) => {
      const input = outcome === 'grant' ? proposed() : proposed({ outcome, fen: undefined })
      const told = { outcome, ...amount, reason, ...appeal }
      const decided = valueOf(approve(byApprover(input), {}))
      expect(decided.application).toMatchObject({
        status,
        turn: 'nobody',
        claimedBy: null,
        dueAt: null,
        decision: { ...told, at: LATER, staffId: 'approver' },
        clocks: [{ name: 'advance', state: 'met' }],
      })
      expect(decided.events).toEqual([{ type: 'decided', data: told }])
      for (const part of ['fen', 'per'])
        expect(part in (decided.application.decision ?? {})).toBe(outcome === 'grant')
      expect(decided.application.decision).not.toHaveProperty('firstPayMonth')
    },
  )

  it.each([
    ['qinzhou', 'township:450702001', '钦南区人民政府'],
    ['zhangshu', 'township:360982001', '樟树市人民政府'],
    ['fuyang', 'county:341282', '界首市人民政府'],
    ['dongguan', 'township:441900999', '东莞市人民政府'],
  ])('%s, decided by %s: appeals go to %s', (id, decidingUnit, appealTo) => {
    const application = proposed({ outcome: 'refuse' }, { decidingUnit })
    expect(valueOf(approve(byApprover(application, id), {})).application.decision).toMatchObject({
      appealTo,
      appealDays: 60,
      appealUntil: '2026-05-08',
    })
  })

  it('every clock of the office ends', () => {
    const clocks = [
      aClock(),
      aClock({ name: 'paperwork' }),
      aClock({ name: 'supplement', state: 'met' }),
    ]
    const { application } = valueOf(approve(byApprover(proposed({}, { clocks })), {}))
    expect(application.clocks.map(({ state }) => state)).toEqual(['met', 'met', 'met'])
  })

  it('what nobody proposed cannot be approved', () => {
    const { proposal: _, ...application } = proposed()
    expect(approve(byApprover(application), {})).toEqual(refuse(problem('wrong_status')))
  })

  it('without the law’s own window there is no decision', () => {
    const situation = byApprover(proposed())
    expect(approve({ ...situation, city: { ...situation.city, figures: [] } }, {})).toEqual(
      refuse(problem('policy_unset', { key: 'appeal.window' })),
    )
  })
})

describe('事实无人抚养儿童', () => {
  const verification = aChildsCase().clocks[0]
  const acceptedCase = (changes: Partial<Application> = {}) =>
    aChildsCase({ ...claimedBy(), status: 'accepted', ...changes })
  const proposing = (fen?: number, changes = {}) =>
    propose(aChildsSituation({ application: acceptedCase(), now: LATER, ...changes }), {
      ...{ outcome: 'grant', fen, reason },
    })
  const atCounty = () => valueOf(proposing()).application
  const byCounty = (application: Application, now = LATER) =>
    aChildsSituation({ application, actor: aCountyOfficer(), now })

  it('a new case runs by the fifteen working days in which it is to be verified', () => {
    expect(aChildsCase().clocks).toMatchObject([
      { name: 'verification', unit: 'workingDays', count: 15, dueAt: '2026-03-23T15:59:59.999Z' },
    ])
  })

  it('proposed, it leaves the township and lies with the county, by the county’s own clock', () => {
    const { application, events } = valueOf(proposing())
    expect(application).toEqual({
      ...acceptedCase(),
      status: 'proposed',
      turn: 'approver',
      updatedAt: LATER,
      decidingUnit: 'county:450702',
      queueIds: ['county:450702'],
      dueAt: '2026-03-30T15:59:59.999Z',
      clocks: [
        { ...verification, state: 'met' },
        expect.objectContaining({ name: 'confirmation', startedAt: LATER, state: 'running' }),
      ],
      proposal: {
        ...{ outcome: 'grant', fen: 102_200, reason, staffId: 'clerk', returnTo: 'accepted' },
        unitId: 'township:450702001',
      },
    })
    expect(events).toEqual([
      {
        type: 'proposed',
        data: { outcome: 'grant', fen: 102_200, reason, toUnit: 'county:450702' },
      },
    ])
  })

  it.each([undefined, 0, 1, 99_999_999])(
    'the amount is the city’s, whatever is typed: %p',
    (fen) => {
      expect(valueOf(proposing(fen)).application.proposal?.fen).toBe(102_200)
    },
  )

  it.each(['dongguan', 'zhoushan', 'zhangshu', 'fuyang'])(
    '%s has no standard: it refuses to grant, and can refuse',
    (id) => {
      const situation = { city: aCity(id) }
      const unset = problem('policy_unset', { key: 'orphan.family' })
      expect(proposing(102_200, situation)).toEqual(refuse(unset))
      const refusing = aChildsSituation({ application: acceptedCase(), ...situation })
      expect(propose(refusing, { outcome: 'refuse', reason }).ok).toBe(true)
    },
  )

  it('sent back, the township has it again by the day it had, and the county’s clock is gone', () => {
    const back = valueOf(sendBack(byCounty(atCounty()), { reason: '示例：请再核实' }))
    expect(back.application).toEqual({ ...acceptedCase(), updatedAt: LATER })
    expect(back.events).toEqual([{ type: 'sent_back', data: { reason: '示例：请再核实' } }])
  })

  it('sent back and proposed again, the county has its whole time again', () => {
    const { application } = valueOf(sendBack(byCounty(atCounty()), { reason }))
    const now = '2026-03-16T02:00:00.000Z'
    const again = valueOf(
      propose(aChildsSituation({ application, now }), { outcome: 'refuse', reason }),
    )
    expect(again.application.clocks.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'verification met',
      'confirmation running',
    ])
    expect(again.application.dueAt).toBe('2026-04-07T15:59:59.999Z')
  })

  it('approved, it is paid every month from the next, and both offices keep it', () => {
    const { application, events } = valueOf(approve(byCounty(atCounty()), {}))
    const told = {
      ...{ outcome: 'grant', fen: 102_200, per: 'month', firstPayMonth: '2026-04', reason },
      ...{ appealTo: '钦南区人民政府', appealDays: 60, appealUntil: '2026-05-08' },
    }
    expect(application).toMatchObject({
      status: 'inForce',
      turn: 'inForce',
      claimedBy: null,
      queueIds: ['county:450702', 'township:450702001'],
      benefit: { amounts: [{ from: '2026-04', fen: 102_200 }], from: '2026-04' },
      decision: { ...told, at: LATER, staffId: 'county' },
    })
    expect(events).toEqual([{ type: 'decided', data: told }])
  })

  it.each([
    ['at home, and by phone as well', ['remote', 'home'], 'home'],
    ['by phone', ['remote'], 'remote'],
    ['not at all', [], 'none'],
  ] as const)('says that somebody who had to be visited was visited %s', (_name, ways, seen) => {
    const found = atCounty()
    const visits = ways.map((way) => ({ at: LATER, unitId: '示例', staffIds: [], way }))
    const steps = { ...found.steps, visit: true }
    const { events } = valueOf(approve(byCounty({ ...found, steps, visits }), {}))
    expect(events).toMatchObject([{ type: 'decided', data: { seen } }])
  })

  it.each([
    // moment in Beijing, first month of pay
    ['on the last day of a year', '2026-12-31T15:59:59.999Z', '2027-01'],
    ['just after it', '2026-12-31T16:00:00.000Z', '2027-02'],
    ['in December', '2026-12-01T02:00:00.000Z', '2027-01'],
    ['on 31 January', '2026-01-31T02:00:00.000Z', '2026-02'],
    ['in a leap February', '2028-02-29T02:00:00.000Z', '2028-03'],
  ])('decided %s it is paid from %s %s', (_, now, month) => {
    const { application } = valueOf(approve(byCounty(atCounty(), now), {}))
    expect(application.decision?.firstPayMonth).toBe(month)
  })

  it('refused, nothing is paid from any month', () => {
    const situation = aChildsSituation({ application: acceptedCase(), now: LATER })
    const { application } = valueOf(propose(situation, { outcome: 'refuse', reason }))
    const { decision } = valueOf(approve(byCounty(application), {})).application
    expect(decision).toMatchObject({ outcome: 'refuse', appealTo: '钦南区人民政府' })
    for (const part of ['fen', 'per', 'firstPayMonth']) expect(decision).not.toHaveProperty(part)
  })

  it('in a city without counties the city confirms', () => {
    const city = aCity()
    const lies = { decidingUnit: 'township:441900121', queueIds: ['township:441900121'] }
    const situation = aChildsSituation({ application: acceptedCase(lies), city })
    const { application } = valueOf(propose(situation, { outcome: 'refuse', reason }))
    expect(application.queueIds).toEqual(['city:441900'])
    const approving = { ...situation, application, actor: anOfficer() }
    expect(valueOf(approve(approving, {})).application.decision?.appealTo).toBe('东莞市人民政府')
  })
})

it.each<Status>(['submitted', 'accepted', 'advanced', 'supplement'])(
  'withdrawing a case that is %s closes it, clocks and all',
  (status) => {
    const clocks = [aClock({ state: 'paused', left: 3 }), aClock({ name: 'supplement' })]
    const application = anApplication({ ...claimedBy(), status, clocks })
    const withdrawn = valueOf(
      withdraw(aSituation({ application, actor: aResident(), now: LATER }), {}),
    )
    expect(withdrawn.application).toMatchObject({
      status: 'withdrawn',
      turn: 'nobody',
      claimedBy: null,
      dueAt: null,
      clocks: [{ state: 'met' }, { state: 'met' }],
    })
    expect(withdrawn.events).toEqual([{ type: 'withdrawn', data: {} }])
  },
)
