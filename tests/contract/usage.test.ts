import { MONDAY, valueOf } from '../builders/applications'
import { mostUse } from '@shared/assistance/usage/most'
import { openCounter, people, type Counter } from './counter'

const { resident, stranger, clerk, officer, auditor, neighbour } = people

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

beforeEach(async () => {
  counter.cloud.travel(MONDAY)
  await counter.empty('usage')
  await counter.empty('usageSeen')
})

afterAll(() => counter.close())

const opened = { programme: 'dibao', step: 'opened', n: 1 }
const report = (openid: string | undefined, reportId: string, changes: object = {}) =>
  counter.call(openid, 'figures', 'report', {
    ...{ reportId, views: 1, steps: [opened], scans: [], ...changes },
  })
const usage = async (openid: string = officer) =>
  valueOf(await counter.call(openid, 'figures', 'usage', { month: '2026-03' }))
const stored = () => counter.cloud.collection('usage')
const fire = async (TriggerName: string) =>
  valueOf(await counter.send('figures', JSON.stringify({ Type: 'Timer', TriggerName })))

it('is counted by day, programme and step, each report once', async () => {
  await Promise.all([report(resident, 'r-1'), report(resident, 'r-1'), report(stranger, 'r-1')])
  const page = { programme: 'dibao', step: 'applicant', n: 2 }
  valueOf(await report(resident, 'r-2', { views: 3, steps: [page, opened] }))
  counter.cloud.travel('2026-03-03T02:00:00.000Z')
  valueOf(await report(resident, 'r-1'))
  expect(stored()).toEqual([
    { _id: '2026-03-02', visitors: 2, views: 5, steps: { dibao: { opened: 3, applicant: 2 } } },
    { _id: '2026-03-03', visitors: 1, views: 1, steps: { dibao: { opened: 1 } } },
  ])
  expect(await usage()).toEqual({
    days: [
      { day: '2026-03-02', visitors: 2, views: 5 },
      { day: '2026-03-03', visitors: 1, views: 1 },
    ],
    programmes: [{ programme: 'dibao', steps: { opened: 4, applicant: 2 }, decided: 0 }],
    ...{ sources: [], more: false },
  })
})

it('knows nobody: two days of one person have nothing in common, and a day that is over is forgotten', async () => {
  valueOf(await report(resident, 'r-1'))
  counter.cloud.travel('2026-03-03T02:00:00.000Z')
  valueOf(await report(resident, 'r-2'))
  const seen = counter.cloud.collection('usageSeen')
  const hashes = seen.map(({ _id }) => String(_id).split('/')[1])
  expect(new Set(hashes).size).toBe(2)
  expect(JSON.stringify([seen, stored()])).not.toContain(resident)
  expect(JSON.stringify(seen)).not.toContain('dibao')
  expect(await fire('dropSeen')).toEqual({ done: 1 })
  expect(counter.cloud.collection('usageSeen').map(({ day }) => day as string)).toEqual([
    '2026-03-03',
  ])
})

it('one account spoils no more of a day than one person may do in it', async () => {
  const much = { views: 0, steps: Array.from({ length: 14 }, () => ({ ...opened, n: 10 })) }
  for (let i = 0; i < 5; i += 1) await report(resident, `r-${i}`, much)
  expect(await report(resident, 'r-9', much)).toMatchObject({
    problem: { code: 'too_many_requests' },
  })
  expect(stored()).toMatchObject([{ visitors: 1, steps: { dibao: { opened: 280 } } }])
  expect(280 + 140).toBeGreaterThan(mostUse.countsADay)
})

it.each<[string, object, string]>([
  ['a programme that is none', { steps: [{ ...opened, programme: 'none' }] }, 'not_found'],
  ['a prototype', { steps: [{ ...opened, programme: '__proto__' }] }, 'not_found'],
  ['a page it does not have', { steps: [{ ...opened, step: 'deceased' }] }, 'not_found'],
  ['a step that is none', { steps: [{ ...opened, step: 'visitors' }] }, 'invalid_input'],
  ['a path', { steps: [{ ...opened, programme: 'a.b' }] }, 'invalid_input'],
  ['an operator', { steps: [{ ...opened, n: { $inc: 5 } }] }, 'invalid_input'],
  ['another field', { day: '2026-01-01' }, 'invalid_input'],
])('%s makes no counter grow', async (_name, changes, code) => {
  expect(await report(resident, 'r-1', changes)).toMatchObject({ problem: { code } })
  expect(stored()).toEqual([])
  expect(counter.cloud.collection('usageSeen')).toEqual([])
})

it('nobody reports, and only those above look', async () => {
  expect(await report(undefined, 'r-1')).toMatchObject({ problem: { code: 'not_signed_in' } })
  expect(await counter.call(clerk, 'figures', 'usage', { month: '2026-03' })).toMatchObject({
    problem: { code: 'not_allowed' },
  })
  expect((await usage(auditor)).days).toEqual([])
})

it('a scan is counted of a code there is, and shown to the offices above it', async () => {
  const input = { programme: 'all', village: '示例东村' }
  const { code } = valueOf(await counter.call(clerk, 'codes', 'make', input))
  valueOf(await counter.call(neighbour, 'codes', 'make', input))
  valueOf(await report(resident, 'r-1', { scans: [code, '0123456789abcdef'] }))
  const { sources } = await usage()
  expect(sources).toHaveLength(2)
  expect(sources).toContainEqual({
    ...{ township: '虎门镇', village: '示例东村', programme: 'all', scans: 1, sent: 0 },
  })
  expect(counter.cloud.collection('codes')).toHaveLength(2)
})
