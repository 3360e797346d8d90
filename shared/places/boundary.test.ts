import { aTownship } from '../../tests/builders/cities'
import {
  boundaryChange,
  canBeTakenBack,
  whyNotChanged,
  withChanges,
  type BoundaryChange,
} from './boundary'
import { heirOn, townshipOn } from './division'

const TODAY = '2026-03-02'
const [a, b, c] = ['999999101', '999999102', '999999103']
const county = { code: '999999', name: '示例县', level: 'county', parent: '999900' } as const
const divisions = [
  county,
  aTownship({ code: a, name: '甲乡' }),
  aTownship({ code: b, name: '乙镇' }),
  aTownship({ code: c, name: '丙区', pseudo: true }),
  aTownship({ code: '999999104', name: '丁乡', validTo: '2025-12-31', replacedBy: b }),
]

const change = (changes: Partial<BoundaryChange> = {}): BoundaryChange => ({
  ...{ _id: a, from: '2026-04-01', paper: '示例' },
  successor: { code: b, name: '乙镇' },
  ...changes,
})

describe('divisions with what was entered', () => {
  it('a merged township ends the day before, and has an heir from the day on', () => {
    const now = withChanges(divisions, [change()])
    expect(townshipOn(now, a, '2026-03-31')).toMatchObject({ ok: true })
    expect(heirOn(now, a, '2026-04-01')?.code).toBe(b)
    expect(now).toHaveLength(divisions.length)
  })

  it('a new one stands where the old one lay, from its day on and not before', () => {
    const successor = { code: '999999110', name: '甲镇' }
    const now = withChanges(divisions, [change({ successor })])
    expect(townshipOn(now, '999999110', '2026-03-31')).toMatchObject({ ok: false })
    expect(heirOn(now, a, '2026-04-01')).toMatchObject({ name: '甲镇', parent: '999999' })
  })

  it('two become one new, which is there once; a chain goes on to its end', () => {
    const successor = { code: '999999110', name: '甲乙镇' }
    const now = withChanges(divisions, [
      change({ _id: b, from: '2026-05-01', successor }),
      change({ successor: { code: b, name: '' } }),
    ])
    expect(now.filter(({ code }) => code === '999999110')).toHaveLength(1)
    expect(heirOn(now, a, '2026-04-01')?.code).toBe(b)
    expect(heirOn(now, a, '2026-05-01')?.code).toBe('999999110')
  })

  it('what the pack says by now holds; said twice is said once', () => {
    expect(withChanges(divisions, [change({ _id: '999999104' })])).toEqual(divisions)
    const once = withChanges(divisions, [change()])
    expect(withChanges(once, [change()])).toEqual(once)
  })
})

test.each<[string, Partial<BoundaryChange>, string | null, string | null]>([
  ['merged the day after tomorrow', { from: '2026-03-04' }, null, null],
  ['become a new one', { successor: { code: '999999110', name: '甲镇' } }, null, null],
  ['tomorrow', { from: '2026-03-03' }, 'from', 'date_too_soon'],
  ['in the past', { from: '2026-01-01' }, 'from', 'date_too_soon'],
  ['nobody knows it', { _id: '999999199' }, 'code', 'township_unknown'],
  ['no township', { _id: county.code }, 'code', 'township_unknown'],
  ['takes no cases', { _id: c }, 'code', 'township_unknown'],
  ['is gone', { _id: '999999104' }, 'code', 'township_replaced'],
  ['into itself', { successor: { code: a, name: '' } }, 'successor.code', 'township_unknown'],
  ['into a county', { successor: county }, 'successor.code', 'township_unknown'],
  [
    'into one that takes none',
    { successor: { code: c, name: '' } },
    'successor.code',
    'township_unknown',
  ],
  [
    'into one that is gone',
    { successor: { code: '999999104', name: '' } },
    'successor.code',
    'township_replaced',
  ],
  [
    'a new one elsewhere',
    { successor: { code: '888888110', name: '甲镇' } },
    'successor.code',
    'township_unknown',
  ],
  [
    'a new one without a name',
    { successor: { code: '999999110', name: '' } },
    'successor.name',
    'required',
  ],
])('%s', (_what, changes, path, fault) => {
  const found = whyNotChanged(divisions, change(changes), TODAY)
  expect(found?.issues ?? null).toEqual(path === null ? null : [{ path, fault }])
})

it('one that ends by what was entered is not changed again, unless it was taken back', () => {
  expect(withChanges(divisions, [change({ takenBack: true })])).toEqual(divisions)
  const now = withChanges(divisions, [change()])
  expect(whyNotChanged(now, change({ from: '2026-06-01' }), TODAY)).toMatchObject({
    issues: [{ path: 'code', fault: 'township_replaced' }],
  })
})

test.each([
  ['2026-03-04', true],
  ['2026-03-03', false],
  ['2026-03-02', false],
])('from %s: can be taken back %p', (from, can) => {
  expect(canBeTakenBack({ from }, TODAY)).toBe(can)
  expect(boundaryChange().safeParse({ ...change(), from }).success).toBe(true)
})
