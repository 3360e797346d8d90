import { publicity, shownData, type EventType } from '@shared/assistance/events'
import { lineOf } from './timeline'

const officeOf = (unitId: string) => `<${unitId}>`
const line = (type: string, data: Readonly<Record<string, unknown>>) =>
  lineOf({ type, data }, officeOf)

const appeal = { appealTo: '钦南区人民政府', appealDays: 60, appealUntil: '2026-05-08' }

it('paid every month: how much, and from which month', () => {
  const data = { outcome: 'grant', fen: 102_200, per: 'month', firstPayMonth: '2027-01' }
  expect(line('decided', { ...data, reason: '示例。', ...appeal })).toEqual({
    title: '同意救助 每月 1,022 元',
    detail: '从 2027年1月起发。示例。',
  })
})

it('paid once: how much', () => {
  const data = { outcome: 'grant', fen: 300_000, per: 'once', reason: '示例。', ...appeal }
  expect(line('decided', data)).toEqual({ title: '同意救助 3,000 元', detail: '示例。' })
})

it('refused: the reason, and where to appeal', () => {
  expect(line('decided', { outcome: 'refuse', reason: '示例', ...appeal })).toEqual({
    title: '不予确认',
    detail: '理由：示例。不服可在 60 日内（2026年5月8日前）向钦南区人民政府申请行政复议。',
  })
})

it.each([
  // data, what the resident reads
  [
    { outcome: 'grant', fen: 102_200, reason: '示例', toUnit: 'county:450702' },
    '送到<county:450702>确认',
  ],
  [{ outcome: 'grant', fen: 300_000, reason: '示例' }, '等另一位工作人员审核'],
])('of an opinion the resident reads where it went: %p', (data, detail) => {
  expect(line('proposed', shownData('proposed', data)).detail).toBe(detail)
})

it('staff read the opinion itself', () => {
  expect(line('proposed', { outcome: 'refuse', reason: '示例' }).detail).toBe('拟不予确认：示例')
})

it('a case without a lane is received and accepted without one', () => {
  expect(line('submitted', { unitId: 'township:450702001' })).toEqual({
    title: '收到申请',
    detail: '送到<township:450702001>',
  })
  expect(line('accepted', {}).title).toBe('已受理')
})

it.each(Object.keys(publicity) as EventType[])(
  '%s of which nothing is known still reads',
  (type) => {
    const { title, detail } = line(type, {})
    expect(`${title}${detail ?? ''}`).not.toMatch(/undefined|NaN|null/)
    expect(title).not.toBe('')
  },
)

it('what a newer version has happened reads as news', () => {
  expect(line('teleported', {}).title).toBe('有新进展')
})
