import type { AssistanceEvent } from '../events'
import { isDecision, measuresOf, type Counts } from './measures'

const appeal = { appealTo: '示例市人民政府', appealDays: 60, appealUntil: '2026-05-01' }
const reason = '示例'

type Data<T extends AssistanceEvent['type']> = Extract<AssistanceEvent, { type: T }>['data']

const decided = (data: Omit<Data<'decided'>, 'reason' | keyof typeof appeal>): AssistanceEvent => ({
  type: 'decided',
  data: { ...data, reason, ...appeal },
})

it.each<[string, AssistanceEvent, Counts]>([
  ['sent', { type: 'submitted', data: { unitId: 'township:1' } }, { received: 1 }],
  ['accepted', { type: 'accepted', data: {} }, { accepted: 1 }],
  ['paid first, after accepting', { type: 'advanced', data: { fen: 100, reason } }, {}],
  [
    'paid before it was accepted',
    { type: 'advanced', data: { fen: 100, reason, takesOn: true } },
    { accepted: 1 },
  ],
  ['declined', { type: 'declined', data: { reason, ...appeal } }, { declined: 1 }],
  [
    'asked for more',
    { type: 'supplement_asked', data: { asks: [], note: '', until: null } },
    { supplemented: 1 },
  ],
  ['withdrawn', { type: 'withdrawn', data: {} }, { withdrawn: 1 }],
  ['not answered', { type: 'expired', data: { until: '2026-03-09' } }, { expired: 1 }],
  [
    'overdue',
    { type: 'escalated', data: { toUnit: 'city:1', dueAt: '2026-03-09' } },
    { escalated: 1 },
  ],
  [
    'granted once',
    decided({ outcome: 'grant', fen: 50_000, per: 'once' }),
    { granted: 1, fenOnce: 50_000 },
  ],
  [
    'granted by the month',
    decided({ outcome: 'grant', fen: 50_000, per: 'month', firstPayMonth: '2026-04' }),
    { granted: 1, begun: 1 },
  ],
  [
    'recognised for a time, without money',
    decided({ outcome: 'grant', firstPayMonth: '2026-04' }),
    { granted: 1, begun: 1 },
  ],
  ['a thing', decided({ outcome: 'grant' }), { granted: 1 }],
  [
    'granted by another city, which pays',
    decided({ outcome: 'grant', fen: 50_000, per: 'once', madeBy: '示例区民政局' }),
    { granted: 1 },
  ],
  ['refused', decided({ outcome: 'refuse' }), { refused: 1 }],
  ['discontinued', decided({ outcome: 'discontinue' }), { discontinued: 1 }],
  [
    'raised',
    decided({
      outcome: 'grant',
      change: 'raise',
      fen: 60_000,
      per: 'month',
      firstPayMonth: '2026-04',
    }),
    {},
  ],
  [
    'reduced',
    decided({
      outcome: 'grant',
      change: 'reduce',
      fen: 1,
      per: 'month',
      firstPayMonth: '2026-04',
    }),
    {},
  ],
  ['ended at once', decided({ outcome: 'grant', change: 'end' }), { ended: 1 }],
  [
    'ended after some months more, when time will say so',
    decided({ outcome: 'grant', change: 'end', fadeOut: 6 }),
    {},
  ],
  ['run out', { type: 'ended', data: { until: '2026-09' } }, { ended: 1 }],
  ['died', { type: 'died', data: { until: '2026-09' } }, { ended: 1 }],
  ['claimed', { type: 'claimed', data: { staffName: '示例' } }, {}],
  ['held back', { type: 'suspended', data: { from: '2026-09' } }, {}],
])('%s', (_name, event, counts) => {
  expect(measuresOf(event)).toEqual(counts)
})

it('an event that no version of the program knows counts as nothing', () => {
  expect(measuresOf({ type: 'toString', data: {} })).toEqual({})
})

it('only the decision on the application is one whose days are counted', () => {
  expect(isDecision(decided({ outcome: 'refuse' }))).toBe(true)
  expect(isDecision(decided({ outcome: 'grant', change: 'end' }))).toBe(false)
  expect(isDecision({ type: 'accepted', data: {} })).toBe(false)
})
