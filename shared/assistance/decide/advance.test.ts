import { anApplication, aSituation, claimedBy, valueOf } from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import type { Status } from '../lifecycle'
import { advance } from './advance'

const LATER = '2026-03-02T03:00:00.000Z'
const reason = '示例：今晚无处居住'

it.each<Status>(['submitted', 'accepted'])('from %s: help first, the paperwork after', (status) => {
  const application = anApplication({ ...claimedBy(), status })
  const advanced = valueOf(
    advance(aSituation({ application, now: LATER }), { fen: 50_000, reason }),
  )
  expect(advanced.application).toMatchObject({
    status: 'advanced',
    turn: 'office',
    advance: { fen: 50_000, at: LATER, staffId: 'clerk' },
    clocks: [
      { name: 'advance', state: 'met' },
      { name: 'paperwork', state: 'running', dueAt: '2026-03-16T15:59:59.999Z' },
    ],
    dueAt: '2026-03-16T15:59:59.999Z',
  })
  expect(advanced.events).toEqual([
    {
      type: 'advanced',
      data: { fen: 50_000, reason, ...(status === 'submitted' && { takesOn: true }) },
    },
  ])
  expect(advanced.spend).toEqual({ unitId: 'township:441900121', fen: 50_000 })
})

it('the money comes out of the fund of the office that decides, not of the one that received', () => {
  const application = anApplication({ ...claimedBy(), decidingUnit: 'township:441900119' })
  expect(valueOf(advance(aSituation({ application }), { fen: 1, reason })).spend?.unitId).toBe(
    'township:441900119',
  )
})

it.each([
  // city, cap: ten months of its 低保 standard
  ['dongguan', 1_200_000],
  ['zhoushan', 916_660],
])('%s: up to %i 分 and not one more', (id, cap) => {
  const situation = aSituation({ city: aCity(id) })
  expect(advance(situation, { fen: cap, reason }).ok).toBe(true)
  expect(advance(situation, { fen: cap + 1, reason })).toEqual(
    refuse(problem('over_cap', { field: 'fen', limit: cap })),
  )
})

it.each([
  ['fuyang', 'temporaryRelief.townshipCap'],
  ['qinzhou', 'dibao.standard'],
  ['zhangshu', 'dibao.standard'],
])('%s cannot: %s is unset', (id, key) => {
  expect(advance(aSituation({ city: aCity(id) }), { fen: 1, reason })).toEqual(
    refuse(problem('policy_unset', { key })),
  )
})
