import type { AssistanceEvent } from '../events'
import type { StoredEvent } from '../../casework/case'
import { countsOf, IN_TIME_DAYS, isDecision, measuresOf, type Counts } from './measures'

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

describe('what is entered about a day', () => {
  const event = (type: string, data: object, at: string): StoredEvent => ({
    ...{ _id: 'a-1:2', caseId: 'a-1', seq: 2, shown: true, prevHash: '', hash: '', under: [] },
    ...{ programme: 'dibao', by: { kind: 'staff' }, type, data: { ...data }, at },
  })

  it.each<[string, string, object, string, Counts]>([
    ['on the day', 'visited', { on: '2026-03-02' }, '2026-03-02T02:00:00.000Z', { dated: 1 }],
    ['on the last day', 'visited', { on: '2026-03-02' }, '2026-03-05T15:59:00.000Z', { dated: 1 }],
    [
      'the day after that, in China',
      ...(['visited', { on: '2026-03-02' }, '2026-03-05T16:00:00.000Z'] as const),
      { dated: 1, enteredLate: 1 },
    ],
    [
      'an appeal that lay about',
      ...(['appealed', { receivedOn: '2026-03-02' }, '2026-04-01T02:00:00.000Z'] as const),
      { dated: 1, enteredLate: 1 },
    ],
    [
      'a day of another kind',
      'ended',
      { on: '2026-03-02' },
      '2026-04-01T02:00:00.000Z',
      { ended: 1 },
    ],
    ['without its day', 'visited', {}, '2026-04-01T02:00:00.000Z', {}],
  ])('%s', (_what, type, data, at, counts) => {
    expect(countsOf(event(type, data, at))).toEqual(counts)
  })

  it('is in time within three days, which is our own default', () => {
    expect(IN_TIME_DAYS).toBe(3)
  })
})
