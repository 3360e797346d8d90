import fc from 'fast-check'
import { aCity } from '../../tests/builders/cities'
import type { PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { refuse } from '../kernel/result'
import { amountOn, figureOn, yearlyOn, type Figure, type PolicyKey } from './figure'
import { customaryProcedure, customaryScreening, customaryTimeLimits } from './customary'
import { inForce } from './in-force'
import { nationalFigures } from './national'

const aFigure = (changes: Partial<Figure> = {}): Figure => ({
  key: 'dibao.standard',
  value: { unit: 'fen', amount: 100_000, per: 'month' },
  from: '2026-01-01',
  source: '示例文件',
  grade: 'T',
  ...changes,
})

const unset = (key: PolicyKey) => refuse(problem('policy_unset', { key }))
const fenOf = (figures: readonly Figure[], key: PolicyKey, on: PlainDate) => {
  const amount = amountOn(figures, key, on)
  return amount.ok ? amount.value.fen : amount.problem
}

it.each<[string, PolicyKey, number]>([
  ['dongguan', 'dibao.standard', 120_000],
  ['dongguan', 'tekun.standard', 192_000],
  ['dongguan', 'lowIncome.line', 180_000],
  ['dongguan', 'temporaryRelief.townshipCap', 1_200_000],
  // 11,000 元 a year is 916.666… 元 a month.
  ['zhoushan', 'dibao.standard', 91_666],
  ['zhoushan', 'temporaryRelief.townshipCap', 916_660],
  ['qinzhou', 'orphan.institution', 142_200],
  ['qinzhou', 'orphan.family', 102_200],
])('%s: %s is %i 分', (id, key, fen) => {
  expect(fenOf(aCity(id).figures, key, '2026-03-02')).toBe(fen)
})

it.each<[string, PolicyKey, PolicyKey]>([
  // city, what is asked, what is missing
  ['qinzhou', 'lowIncome.line', 'dibao.standard'],
  ['qinzhou', 'temporaryRelief.townshipCap', 'dibao.standard'],
  ['zhangshu', 'temporaryRelief.townshipCap', 'dibao.standard'],
  ['dongguan', 'orphan.family', 'orphan.family'],
  ['fuyang', 'dibao.standard', 'dibao.standard'],
  ['fuyang', 'temporaryRelief.townshipCap', 'temporaryRelief.townshipCap'],
])('%s: %s is refused because %s is unset', (id, key, missing) => {
  expect(amountOn(aCity(id).figures, key, '2026-03-02')).toEqual(unset(missing))
})

it.each<PolicyKey>(['temporaryRelief.advance', 'temporaryRelief.decision', 'supplement.window'])(
  '阜阳 has not even a customary %s',
  (key) => {
    expect(figureOn(aCity('fuyang').figures, key, '2026-03-02')).toEqual(unset(key))
  },
)

it('the national figures hold in 阜阳 as everywhere', () => {
  const window = figureOn(aCity('fuyang').figures, 'appeal.window', '2026-03-02')
  expect(window).toMatchObject({
    ok: true,
    value: { value: { unit: 'days', count: 60 }, grade: 'T' },
  })
})

describe('figures that follow each other', () => {
  const old = aFigure({ from: '2024-01-01', source: '旧文件' })
  const next = aFigure({
    from: '2026-07-01',
    source: '新文件',
    value: { unit: 'fen', amount: 130_000, per: 'month' },
  })
  const figures = [old, next]

  it.each<[PlainDate, number | 'unset']>([
    ['2023-12-31', 'unset'],
    ['2024-01-01', 100_000],
    ['2026-06-30', 100_000],
    ['2026-07-01', 130_000],
    ['2030-01-01', 130_000],
  ])('on %s: %p', (on, expected) => {
    const found =
      expected === 'unset' ? problem('policy_unset', { key: 'dibao.standard' }) : expected
    expect(fenOf(figures, 'dibao.standard', on)).toEqual(found)
    expect(fenOf([...figures].reverse(), 'dibao.standard', on)).toEqual(found)
  })

  it('a multiple follows the figure it is a multiple of', () => {
    const line = aFigure({
      key: 'lowIncome.line',
      from: '2024-01-01',
      value: { unit: 'times', factor: 1.5, of: 'dibao.standard' },
    })
    expect(fenOf([line, ...figures], 'lowIncome.line', '2026-06-30')).toBe(150_000)
    expect(fenOf([line, ...figures], 'lowIncome.line', '2026-07-01')).toBe(195_000)
  })
})

it.each<[PlainDate, boolean]>([
  ['2026-06-29', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
])('a figure up to 30 June holds on %s: %p', (on, holds) => {
  expect(figureOn([aFigure({ to: '2026-06-30' })], 'dibao.standard', on).ok).toBe(holds)
})

it('an ended figure uncovers the older one that has no end', () => {
  const passing = aFigure({
    from: '2026-02-01',
    to: '2026-02-28',
    value: { unit: 'fen', amount: 1, per: 'month' },
  })
  expect(fenOf([aFigure(), passing], 'dibao.standard', '2026-02-10')).toBe(1)
  expect(fenOf([aFigure(), passing], 'dibao.standard', '2026-03-01')).toBe(100_000)
})

it('an amount given once is not divided', () => {
  const once = aFigure({ value: { unit: 'fen', amount: 50_000, per: 'once' } })
  expect(fenOf([once], 'dibao.standard', '2026-03-02')).toBe(50_000)
})

it('a length is no amount', () => {
  const length = aFigure({ value: { unit: 'days', count: 30 } })
  expect(amountOn([length], 'dibao.standard', '2026-03-02')).toEqual(unset('dibao.standard'))
})

it('every figure that took part is named, the asked one first', () => {
  const amount = amountOn(aCity().figures, 'temporaryRelief.townshipCap', '2026-03-02')
  expect(amount.ok && amount.value.figures.map(({ key }) => key)).toEqual([
    'temporaryRelief.townshipCap',
    'dibao.standard',
  ])
})

it('a multiple is a whole number of 分, the exact product rounded down', () => {
  const amounts = fc.integer({ min: 1, max: 10_000_000 })
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 2000 }), (amount, hundredths) => {
      const factor = hundredths / 100
      const figures = [
        aFigure({ value: { unit: 'fen', amount, per: 'month' } }),
        aFigure({ key: 'lowIncome.line', value: { unit: 'times', factor, of: 'dibao.standard' } }),
      ]
      const exact = (BigInt(amount) * BigInt(hundredths)) / 100n
      expect(fenOf(figures, 'lowIncome.line', '2026-03-02')).toBe(Number(exact))
    }),
    { examples: [[5_880_035, 820]], numRuns: 1000 },
  )
})

describe('by the year', () => {
  it.each<[string, PolicyKey, number, floor: boolean]>([
    ['dongguan', 'dibao.standard', 1_440_000, false],
    ['dongguan', 'lowIncome.line', 2_160_000, false],
    // Set for a year, and not rounded on the way.
    ['zhoushan', 'dibao.standard', 1_100_000, false],
  ])('%s: %s is %i 分 a year', (id, key, fen, floor) => {
    expect(yearlyOn(aCity(id).figures, key, '2026-03-02')).toMatchObject({
      value: { fen, floor },
    })
  })

  it('a multiple that is a floor stays one', () => {
    const figures = [...aCity('qinzhou').figures, aFigure()]
    expect(yearlyOn(figures, 'lowIncome.line', '2026-03-02')).toMatchObject({
      value: { fen: 1_800_000, floor: true },
    })
  })

  it.each<[Partial<Figure>]>([
    [{ value: { unit: 'fen', amount: 1, per: 'once' } }],
    [{ value: { unit: 'scheme' } }],
    [{ value: { unit: 'times', factor: 2, of: 'tekun.standard' } }],
  ])('%j has no amount a year', (changes) => {
    expect(yearlyOn([aFigure(changes)], 'dibao.standard', '2026-03-02').ok).toBe(false)
  })
})

it('the figures of a day are those, and the same each time they are asked for', () => {
  const { figures } = aCity()
  const policy = inForce(figures, '2026-03-02')
  expect(policy.amount('tekun.standard')).toEqual(amountOn(figures, 'tekun.standard', '2026-03-02'))
  expect(policy.yearly('tekun.care.partly')).toEqual(unset('tekun.care.partly'))
  expect(policy.figure('dibao.standard')).toBe(policy.figure('dibao.standard'))
})

it('only what was read may hold for the whole nation', () => {
  expect(nationalFigures.filter(({ grade }) => grade !== 'T')).toEqual([])
})

describe('what is only customary', () => {
  const customary = [...customaryTimeLimits, ...customaryProcedure, ...customaryScreening]

  it('never passes for law: it says that the city still has to confirm it', () => {
    const claimed = customary.filter(
      ({ grade, source }) => grade === 'T' || !/待本市签认$/.test(source),
    )
    expect(claimed).toEqual([])
  })

  it('stands once a key, and not where the nation has fixed it', () => {
    const keys = customary.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(nationalFigures.filter(({ key }) => keys.includes(key))).toEqual([])
  })

  it('阜阳 has taken none of it', () => {
    expect(aCity('fuyang').figures).toEqual(nationalFigures)
  })
})

it.each<[PolicyKey, string, number]>([
  ['dibao.investigation', 'workingDays', 3],
  ['dibao.decision', 'workingDays', 30],
  ['dibao.extended', 'workingDays', 45],
  ['dibao.confirmation', 'workingDays', 10],
  ['dibao.publicNotice', 'days', 7],
  ['dibao.reviewFixed', 'months', 12],
  ['dibao.reviewOften', 'months', 6],
  ['tekun.verification', 'workingDays', 15],
  ['tekun.confirmation', 'workingDays', 15],
  ['tekun.publicNotice', 'days', 7],
  ['rigidExpense.decision', 'workingDays', 30],
  ['rigidExpense.extended', 'workingDays', 45],
  ['rigidExpense.validity', 'months', 12],
])('national law: %s is %s %i', (key, unit, length) => {
  const figure = nationalFigures.find((one) => one.key === key)
  const value = figure?.value
  const found = value && ('count' in value ? value.count : value.unit === 'months' && value.length)
  expect([value?.unit, found]).toEqual([unit, length])
})
