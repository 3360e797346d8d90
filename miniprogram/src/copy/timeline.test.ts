import { publicity, shownData, type EventType } from '@shared/assistance/events'
import { lineOf } from './timeline'

const officeOf = (unitId: string) => `<${unitId}>`
const line = (type: string, data: Readonly<Record<string, unknown>>) =>
  lineOf({ type, data }, officeOf)

const appeal = { appealTo: '钦南区人民政府', appealDays: 60, appealUntil: '2026-05-08' }
const appealed = '不服可在 60 日内（2026年5月8日前）向钦南区人民政府申请行政复议。'
const monthly = { outcome: 'grant', fen: 102_200, per: 'month' }
const UNTIL = '2026-12-11T15:59:59.999Z'

it.each([
  // decision, title, detail
  [
    'paid every month: how much, and from which month',
    { ...monthly, firstPayMonth: '2027-01', reason: '示例。', ...appeal },
    { title: '同意救助 每月 1,022 元', detail: '从 2027年1月起发。示例。' },
  ],
  [
    'paid once: how much',
    { outcome: 'grant', fen: 300_000, per: 'once', reason: '示例。', ...appeal },
    { title: '同意救助 3,000 元', detail: '示例。' },
  ],
  [
    'no money: no amount',
    { outcome: 'grant', reason: '示例。', ...appeal },
    { title: '同意救助', detail: '示例。' },
  ],
  [
    'raised: how much now, and no word of appeal',
    { ...monthly, change: 'raise', firstPayMonth: '2027-01', reason: '示例。', ...appeal },
    { title: '救助增加到 每月 1,022 元', detail: '从 2027年1月起发。示例。' },
  ],
  [
    'reduced: how much now, and where to appeal',
    { ...monthly, change: 'reduce', firstPayMonth: '2027-01', reason: '示例。', ...appeal },
    { title: '救助减少到 每月 1,022 元', detail: `从 2027年1月起发。示例。${appealed}` },
  ],
  [
    'ended: why, and where to appeal',
    { outcome: 'grant', change: 'end', reason: '示例。', ...appeal },
    { title: '决定停发', detail: `示例。${appealed}` },
  ],
  [
    'refused: the reason, and where to appeal',
    { outcome: 'refuse', reason: '示例', ...appeal },
    { title: '不予确认', detail: `理由：示例。${appealed}` },
  ],
  [
    'discontinued: the reason, and where to appeal',
    { outcome: 'discontinue', reason: '示例', ...appeal },
    { title: '终止办理', detail: `理由：示例。${appealed}` },
  ],
  [
    'of another city: who decided',
    { outcome: 'refuse', madeBy: '示例县民政局', reason: '示例', ...appeal },
    { title: '不予确认', detail: `由示例县民政局决定。理由：示例。${appealed}` },
  ],
])('a decision, %s', (_, data, read) => {
  expect(line('decided', data)).toEqual(read)
})

it('what is not taken on at all is told with the reason and where to appeal', () => {
  expect(line('declined', { reason: '示例', ...appeal })).toEqual({
    title: '没有受理',
    detail: `理由：示例。${appealed}`,
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

it.each([
  [{ outcome: 'refuse', reason: '示例' }, '拟不予确认：示例'],
  [{ outcome: 'discontinue', reason: '示例' }, '拟终止办理：示例'],
  [{ outcome: 'grant', fen: 102_200, reason: '示例' }, '拟同意 1,022 元：示例'],
  [{ outcome: 'grant', reason: '示例' }, '拟同意：示例'],
])('staff read the opinion itself: %p', (data, detail) => {
  expect(line('proposed', data).detail).toBe(detail)
})

it('a case without a lane is received and accepted without one', () => {
  expect(line('submitted', { unitId: 'township:450702001' })).toEqual({
    title: '收到申请',
    detail: '送到<township:450702001>',
  })
  expect(line('accepted', {}).title).toBe('已受理')
})

it('a form that somebody else filled in, or another city took in, says so', () => {
  const data = { unitId: 'township:450702001', onBehalf: true, from: '示例省示例市' }
  expect(line('submitted', data).detail).toBe(
    '送到<township:450702001>，由别人代办，从示例省示例市转来',
  )
  const taken = { unitId: 'township:450702001', takenInBy: 'township:450702002' }
  expect(line('submitted', taken).detail).toBe('送到<township:450702001>，<township:450702002>代收')
})

it('a notice of what is missing names each page once, whatever it asks of it', () => {
  const asks = [
    { section: 'applicant', field: 'phone' },
    { section: 'applicant', field: 'livesAt' },
    { section: 'documents' },
  ]
  expect(line('supplement_asked', { asks, note: '示例', until: UNTIL }).detail).toBe(
    '申请人的情况、证明材料：示例。12月11日前补上就行。',
  )
})

it.each<[EventType, Readonly<Record<string, unknown>>, string]>([
  // type, data, what is read of it
  ['signed', { left: 2 }, '还有 2 个人没签。'],
  ['signed', { left: 0 }, '都签好了。'],
  ['visited', { on: '2026-12-01', way: 'home', people: 2 }, '上门看过了，2 位工作人员'],
  ['visited', { on: '2026-12-01', way: 'remote', people: 2 }, '打电话或视频了解过了'],
  ['checked', { clear: true }, '收入和财产核对完了'],
  ['checked', {}, '收入和财产核对完了'],
  ['checked', { clear: false, until: UNTIL }, '12月11日前说都来得及。'],
  ['checked', { clear: false, until: null }, '核对到的和您填的不一样'],
  ['posted', { place: '示例村', until: '2026-12-08' }, '贴在示例村。12月8日贴完。'],
  ['grade_verified', { fine: false }, '等级对不上'],
  ['handed_on', { region: '示例市', office: '示例镇' }, '转到示例市办送到示例镇，不用您跑过去。'],
  ['change_heard', { change: 'reduce', fen: 80_000, until: UNTIL }, '打算减少救助，到 800 元'],
  ['change_heard', { change: 'end', until: UNTIL }, '打算停发救助还没有定，12月11日前'],
  ['certified', { dueAt: UNTIL, months: 3 }, '停的 3 个月，和下个月的一起补。'],
  ['certified', { dueAt: UNTIL }, '认证好了下次认证在 2026年12月11日前。'],
  ['suspended', { from: '2027-01' }, '2027年1月起没有发。'],
  ['died', { until: '2026-12' }, '发到 2026年12月为止。办后事可以申请惠民殡葬。'],
  ['ended', { until: '2026-12' }, '发到 2026年12月为止。需要时可以再申请。'],
  ['extended', { reason: '示例', dueAt: UNTIL }, '示例。改到 2026年12月11日前答复。'],
])('%s %p reads', (type, data, read) => {
  const { title, detail } = line(type, data)
  expect(`${title}${detail ?? ''}`).toContain(read)
})

it.each<[EventType, object, string, string]>([
  // type, data, what the resident did on their phone, what they did at the counter
  [
    'supplement_answered',
    { sections: ['payout'] },
    '材料已补收款账户',
    '申请人到窗口补了材料收款账户。由示例经办记下。',
  ],
  ['check_answered', {}, '您说明了情况', '申请人到窗口说明了情况由示例经办记下。'],
  ['hearing_answered', {}, '您说了意见', '申请人到窗口说了意见由示例经办记下。'],
  ['certified', {}, '认证好了', '认证好了由示例经办记下。'],
  ['withdrawn', {}, '您撤回了申请', '申请人到窗口撤回了申请由示例经办记下。'],
])('%s %p says who did it', (type, data, own, noted) => {
  const read = (more: object) => Object.values(line(type, { ...data, ...more })).join('')
  expect(read({})).toBe(own)
  expect(read({ notedBy: '示例经办' })).toBe(noted)
})

const everyEvent = Object.keys(publicity) as EventType[]

it.each(everyEvent)('%s of which nothing is known still reads', (type) => {
  const { title, detail } = line(type, {})
  expect(`${title}${detail ?? ''}`).not.toMatch(/undefined|NaN|null/)
  expect(title).not.toBe('')
})

it('what is told has a headline of its own, so that the inbox can be read by headlines', () => {
  const told = everyEvent.filter((type) => publicity[type].tell).map((type) => line(type, {}).title)
  expect(new Set(told).size).toBe(told.length)
})

it('what a newer version has happened reads as news', () => {
  expect(line('teleported', {}).title).toBe('有新进展')
})
