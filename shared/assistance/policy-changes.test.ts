import { keptFor } from '../../tests/builders/answers'
import { aCity } from '../../tests/builders/cities'
import type { PlainDate } from '../kernel/plain-date'
import type { Figure, PolicyKey } from '../policy/figure'
import { figuresChanged } from './policy-changes'
import { disabilityCare } from './programmes/disability-care'
import { dibao } from './programmes/dibao'
import { lowIncome } from './programmes/low-income'

const monthly = (key: PolicyKey, from: PlainDate, amount: number, to?: PlainDate): Figure => ({
  ...{ key, from, source: '示例', grade: 'P', ...(to && { to }) },
  value: { unit: 'fen', amount, per: 'month' },
})

const city = (...figures: Figure[]) => aCity('fuyang', { figures })
const changed = (one: ReturnType<typeof city>, from: PlainDate, to: PlainDate, programme = dibao) =>
  figuresChanged(programme, one, from, to).map(({ key }) => key)

const raised = city(
  monthly('dibao.standard', '2025-01-01', 80_000),
  monthly('dibao.standard', '2026-03-01', 90_000),
  monthly('disability.care', '2026-03-01', 10_000),
)

it.each<[string, PlainDate, PlainDate, PolicyKey[]]>([
  ['the same day', '2026-02-28', '2026-02-28', []],
  ['two days before', '2026-02-01', '2026-02-28', []],
  ['over the day', '2026-02-28', '2026-03-01', ['dibao.standard']],
  ['two days after', '2026-03-01', '2026-03-02', []],
  ['from before it was set', '2024-12-31', '2025-01-01', ['dibao.standard']],
])('%s', (_, from, to, keys) => {
  expect(changed(raised, from, to)).toEqual(keys)
})

it('of other programmes nothing is said', () => {
  expect(changed(raised, '2026-02-28', '2026-03-01', lowIncome)).toEqual([])
  expect(changed(raised, '2026-02-28', '2026-03-01', disabilityCare)).toEqual(['disability.care'])
})

it('says what it was and what it is', () => {
  expect(figuresChanged(dibao, raised, '2026-02-28', '2026-03-01')).toEqual([
    {
      key: 'dibao.standard',
      from: { unit: 'fen', amount: 80_000, per: 'month' },
      to: { unit: 'fen', amount: 90_000, per: 'month' },
    },
  ])
})

it('a figure that ends is one that has changed', () => {
  const ending = city(monthly('dibao.standard', '2025-01-01', 80_000, '2026-02-28'))
  const [change] = figuresChanged(dibao, ending, '2026-02-28', '2026-03-01')
  expect(change).toEqual({
    key: 'dibao.standard',
    from: { unit: 'fen', amount: 80_000, per: 'month' },
  })
})

it('a multiple changes with what it is of', () => {
  const cap: Figure = {
    ...{ key: 'temporaryRelief.townshipCap', from: '2020-01-01', source: '示例', grade: 'P' },
    value: { unit: 'times', factor: 2, of: 'dibao.standard' },
  }
  const relief = { ...dibao, benefit: { ...dibao.benefit, cap: cap.key } as typeof dibao.benefit }
  const both = city(
    cap,
    monthly('dibao.standard', '2025-01-01', 80_000),
    monthly('dibao.standard', '2026-03-01', 90_000),
  )
  expect(changed(both, '2026-02-28', '2026-03-01', relief)).toEqual(['dibao.standard'])
})

it('what depends on the answers is that of the answers', () => {
  const keys = (lines: 'steady' | 'none') => {
    const income = { lines: lines === 'none' ? [] : (keptFor(dibao).income?.lines ?? []) }
    const often: Figure = {
      ...{ key: 'dibao.reviewOften', from: '2026-03-01', source: '示例', grade: 'P' },
      value: { unit: 'months', length: 3 },
    }
    return figuresChanged(dibao, city(often), '2026-02-28', '2026-03-01', { income })
  }
  expect(keys('steady').map(({ key }) => key)).toEqual(['dibao.reviewOften'])
})

it('what 低保 may get on top is named too', () => {
  const extra: Figure = {
    ...{ key: 'dibao.extra', from: '2026-03-01', source: '示例', grade: 'P' },
    value: { unit: 'ratio', percent: 30 },
  }
  expect(changed(city(extra), '2026-02-28', '2026-03-01')).toEqual(['dibao.extra'])
})
