import { lastMonths, pastRatesOf, type Kept } from './past-rates'

const nothing: Kept = { leads: [], joined: [], changes: [], records: [], surveys: [] }
const visits = (kept: Partial<Kept>, month = '2026-03') =>
  pastRatesOf({ ...nothing, ...kept }, [month])[0]?.visits

const joined = [{ duty: 'visit', month: '2026-01', n: 10 }] as const
const done = { duty: 'visit', period: '2026-03', month: '2026-03', n: 1 } as const
const left = { duty: 'visit', change: 'left', month: '2026-03', doneIn: '', n: 1 } as const

it.each<[string, Partial<Kept>, { done: number; all: number }]>([
  ['nobody', {}, { done: 0, all: 0 }],
  ['nobody yet', { joined: [{ duty: 'visit', month: '2026-04', n: 10 }] }, { done: 0, all: 0 }],
  [
    'of another list',
    { joined: [{ duty: 'statement', month: '2026-01', n: 10 }] },
    { done: 0, all: 0 },
  ],
  ['some done', { joined, records: [{ ...done, n: 4 }] }, { done: 4, all: 10 }],
  ['of another month', { joined, records: [{ ...done, period: '2026-02' }] }, { done: 0, all: 10 }],
  ['one left undone', { joined, changes: [left] }, { done: 0, all: 9 }],
  ['one left later', { joined, changes: [{ ...left, month: '2026-04' }] }, { done: 0, all: 10 }],
  [
    'one left after the visit of the month',
    { joined, records: [done], changes: [{ ...left, doneIn: '2026-03' }] },
    { done: 1, all: 10 },
  ],
  [
    'and came back',
    {
      ...{ joined, records: [done] },
      changes: [
        { ...left, doneIn: '2026-03' },
        { ...left, doneIn: '2026-03', change: 'back' },
      ],
    },
    { done: 1, all: 10 },
  ],
  [
    'left and came back undone',
    { joined, changes: [left, { ...left, change: 'back' }] },
    { done: 0, all: 10 },
  ],
])('visits: %s', (_name, kept, expected) => {
  expect(visits(kept)).toEqual(expected)
})

it('statements are those of the year up to the month', () => {
  const records = [
    { duty: 'statement', period: '2026', month: '2026-01', n: 2 },
    { duty: 'statement', period: '2026', month: '2026-03', n: 1 },
    { duty: 'statement', period: '2025', month: '2025-12', n: 5 },
  ] as const
  const kept = {
    ...nothing,
    joined: [{ duty: 'statement', month: '2025-06', n: 9 }] as const,
    records,
  }
  const rates = pastRatesOf(kept, ['2026-03', '2026-02', '2025-12', '2025-05'])
  expect(rates.map(({ statements }) => statements)).toEqual([
    ...[
      { done: 3, all: 9 },
      { done: 2, all: 9 },
      { done: 5, all: 9 },
      { done: 0, all: 0 },
    ],
  ])
})

it('checks and surveys are those of the month', () => {
  const counted = [
    { month: '2026-03', done: true, n: 3 },
    { month: '2026-03', done: false, n: 1 },
    { month: '2026-02', done: true, n: 7 },
  ]
  const [rate] = pastRatesOf({ ...nothing, leads: counted, surveys: counted }, ['2026-03'])
  expect(rate).toMatchObject({ checks: { done: 3, all: 4 }, surveys: { done: 3, all: 4 } })
})

it('a year is twelve months', () => {
  expect(lastMonths('2026-03')).toHaveLength(12)
  expect(lastMonths('2026-03').at(-1)).toBe('2025-04')
})
