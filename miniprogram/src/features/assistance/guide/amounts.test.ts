import { programmes } from '@shared/assistance/programmes/all'
import type { CityFacts } from '@shared/account/contract'
import type { PolicyKey } from '@shared/policy/figure'
import { knownOf } from '../known'
import { figuresGiven, lengthOf, linesOfAmount, linesOfStanding } from './amounts'

type Told = Omit<Partial<CityFacts['figures'][number]>, 'key'>

const factsWith = (figures: Partial<Record<PolicyKey, Told>>): CityFacts => ({
  ...{ id: 'made-up', name: '示例市', shortName: '示例', hotline: '12345' },
  ...{ townships: [], fallbackOffice: '示例市民政局' },
  figures: Object.entries(figures).map(([key, told]) => ({
    ...{ key, unit: 'fen', from: '2026-01-01', source: '示例', grade: 'K' as const },
    ...told,
  })),
})

const facts = factsWith({
  'dibao.standard': { fen: 120_000 },
  'tekun.standard': { fen: 192_000 },
  'temporaryRelief.townshipCap': { fen: 1_200_000 },
  'elder.allowance': {
    steps: [
      { from: 90, fen: 20_000 },
      { from: 80, fen: 10_000 },
    ],
  },
  'elder.certification': { length: 12 },
  'lowIncome.validity': { count: 12 },
})

const known = (id: string) => {
  const found = knownOf(id)
  if (!found) throw new Error(`no programme ${id}`)
  return found.programme
}

it.each([
  ['dibao', ['每人每月最多 1,200 元，差多少补多少']],
  ['tekun', ['每月 1,920 元']],
  ['temporary-relief', ['一次最多 12,000 元', '不够的，报上一级审批']],
  ['elder-allowance', ['80 岁起，每月 100 元', '90 岁起，每月 200 元']],
  ['disability-care', []],
  ['home-adaptation', ['提供服务，不发钱']],
  ['low-income', ['认定身份，不发钱']],
  ['small-wish', ['给东西，不发钱']],
])('%s gives %j', (id, lines) => {
  expect(linesOfAmount(facts, known(id))).toEqual(lines)
})

it.each([...programmes.values()])('$id: no figure is made up where none is set', (programme) => {
  const lines = linesOfAmount(undefined, programme)
  expect(lines.filter((line) => /\d/.test(line))).toEqual([])
  expect(lines.length > 0).toBe(programme.benefit.kind === 'kind')
  expect(figuresGiven(programme).length > 0).toBe(programme.benefit.kind !== 'kind')
})

it.each([
  ['low-income', ['12 个月，到期再申请']],
  ['elder-allowance', ['每 12 个月认证一次']],
  ['rigid-expense', []],
  ['dibao', []],
])('%s stands: %j', (id, lines) => {
  expect(linesOfStanding(facts, known(id))).toEqual(lines)
})

it('a length is a number of its own unit, or not set', () => {
  expect(lengthOf(facts, 'lowIncome.validity')).toBe(12)
  expect(lengthOf(facts, 'elder.certification')).toBe(12)
  expect(lengthOf(facts, 'dibao.decision')).toBeUndefined()
  expect(lengthOf(facts, undefined)).toBeUndefined()
})
