import { anApplication, MONDAY } from '../../tests/builders/applications'
import type { Application } from '../assistance/application'
import { isGivenIn, statementOf } from './statement'

const benefit = { amounts: [{ from: '2025-06', fen: 50_000 }], from: '2025-06' }
const given = (changes: Partial<Application> = {}) =>
  anApplication({ programme: 'dibao', status: 'inForce', benefit, ...changes })

it.each<[string, Partial<Application>, boolean]>([
  ['without an end', {}, true],
  ['to this month', { benefit: { ...benefit, until: '2026-03' } }, true],
  ['to the last', { benefit: { ...benefit, until: '2026-02' } }, false],
  ['from next month', { benefit: { ...benefit, from: '2026-04' } }, false],
  ['while a change is heard', { status: 'hearing' }, true],
  ['ended', { status: 'ended' }, false],
])('given %s', (_name, changes, expected) => {
  expect(isGivenIn(given(changes), '2026-03')).toBe(expected)
})

const relief = (at: string, changes: object = {}) =>
  anApplication({
    status: 'granted',
    decision: {
      ...{ outcome: 'grant', fen: 30_000, per: 'once', reason: '示例', at, staffId: 's' },
      ...{ appealTo: '示例', appealDays: 60, appealUntil: '2026-05-01', ...changes },
    },
  })

it('a household’s sheet has what is given now, and what was given once this year', () => {
  const held = { ...benefit, heldFrom: '2026-02' }
  const inKind = given({ programme: 'elder-service', benefit: { amounts: [], from: '2025-01' } })
  const { lines, monthly } = statementOf(
    [
      ...[given(), given({ programme: 'elder-allowance', benefit: held }), inKind],
      ...[relief(MONDAY), relief('2025-12-01T02:00:00.000Z')],
      ...[relief(MONDAY, { outcome: 'refuse' }), relief(MONDAY, { madeBy: '示例' })],
      given({ benefit: { ...benefit, until: '2026-01' } }),
    ],
    MONDAY,
  )
  expect(lines.map(({ programme, fen, per, from }) => [programme, fen, per, from])).toEqual([
    ['dibao', 50_000, 'month', '2025-06'],
    ['elder-allowance', 50_000, 'month', '2025-06'],
    ['elder-service', null, 'month', '2025-01'],
    ['temporary-relief', 30_000, 'once', '2026-03'],
  ])
  expect(monthly).toBe(50_000)
})
