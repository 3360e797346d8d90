import { amountOf, placesOf, upIn, whereOf, type PutUp } from './put-up'

const notice = (caseId: string, place: string): PutUp => ({
  ...{ caseId, programme: 'dibao', applicant: '陈*芳', household: 3, place },
  ...{ from: '2026-12-01', until: '2026-12-08' },
})

const up = [notice('a', '示例甲村'), notice('b', '示例乙社区'), notice('c', '示例甲村')]

it('each village is offered once', () => {
  expect(placesOf(up)).toEqual(['示例甲村', '示例乙社区'])
})

it.each([
  [undefined, ['a', 'b', 'c']],
  ['示例甲村', ['a', 'c']],
  ['示例乙社区', ['b']],
  // The last one there has come down meanwhile.
  ['示例丙村', ['a', 'b', 'c']],
])('in %s is up', (place, ids) => {
  expect(upIn(up, place).map(({ caseId }) => caseId)).toEqual(ids)
})

it.each([
  [{ fen: 126_000, per: 'month' as const }, '拟每月 1,260 元'],
  [{ fen: 300_000, per: 'once' as const }, '拟给 3,000 元'],
  [{}, '拟给东西或服务'],
])('%p is read %s', (sum, read) => {
  expect(amountOf(sum)).toBe(read)
})

it('says where it hangs, and when it comes down', () => {
  expect(whereOf(notice('a', '示例甲村'))).toBe('示例甲村，12月1日到12月8日')
})
