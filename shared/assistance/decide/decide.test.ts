import {
  anApplication,
  aClock,
  aSituation,
  claimedBy,
  valueOf,
} from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { anApprover, aResident } from '../../../tests/builders/people'
import { problem, type Problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import type { Application } from '../application'
import type { Status } from '../lifecycle'
import { approve, propose, sendBack, withdraw } from './decide'

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
        proposal: { outcome, ...amount, reason, staffId: 'clerk', returnTo: status },
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
      'more than the cap',
      'dongguan',
      {},
      1_200_001,
      problem('over_cap', { field: 'fen', limit: 1_200_000 }),
    ],
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
    ['grant', 'granted', { fen: 100_000 }],
    ['refuse', 'refused', {}],
  ])(
    'a proposal to %s, the case is %s, and whoever hears an appeal is named',
    (outcome, status, amount) => {
      const { fen: _, ...unpaid } = proposed().proposal ?? {}
      const application = outcome === 'grant' ? proposed() : proposed({ outcome })
      const input =
        outcome === 'grant'
          ? application
          : {
              ...application,
              proposal: {
                ...unpaid,
                outcome,
                reason,
                staffId: 'clerk',
                returnTo: 'accepted' as const,
              },
            }
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
      expect('fen' in (decided.application.decision ?? {})).toBe(outcome === 'grant')
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
