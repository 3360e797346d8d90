import type { Cursor } from '@shared/desk/contract'
import { valueOf } from '../builders/applications'
import { inQinzhou, openCounter, people, somebodyNew, withoutPapers, type Counter } from './counter'

const { clerk, otherClerk, neighbour, officer, resident, federation } = people
jest.setTimeout(60_000)

const CASES = 230

let counter: Counter
const numbers: string[] = []

beforeAll(async () => {
  counter = await openCounter()
  for (let i = 0; i < CASES; i += 1) {
    const { no } = valueOf(await counter.submit(`many-${i}`))
    numbers.push(no)
  }
}, 120_000)

afterAll(() => counter.close())

const page = async (more: object = {}, openid: string = clerk) =>
  valueOf(await counter.call(openid, 'desk', 'queue', { view: 'unclaimed', ...more }))
const find = async (text: string, openid: string = clerk) =>
  valueOf(await counter.call(openid, 'desk', 'find', { text })).rows.map(({ no }) => no)

it('page by page every case stands once, in the order of its due date, however many are due at one moment', async () => {
  // More than a page of them, so that one ends among what is due at the same moment.
  const together = counter.cloud.collection('cases').slice(0, 150)
  for (const { _id } of together)
    await counter.setCase(String(_id), { dueAt: '2026-03-16T15:59:59.999Z' })
  const seen: (readonly [string | null, string])[] = []
  let after: Cursor | null = null
  do {
    const { rows, next } = await page(after ? { after } : {})
    seen.push(...rows.map(({ dueAt, no }) => [dueAt, no] as const))
    after = next
  } while (after)
  expect(new Set(seen.map(([, no]) => no))).toEqual(new Set(numbers))
  expect(seen).toHaveLength(CASES)
  const sorted = [...seen].sort(([a, x], [b, y]) =>
    `${a ?? ''} ${x}`.localeCompare(`${b ?? ''} ${y}`),
  )
  expect(seen).toEqual(sorted)
})

it('cases whose due date is not known stand first, and their last page ends with them', async () => {
  const unknown = counter.cloud.collection('cases').slice(0, 150)
  for (const { _id } of unknown) await counter.setCase(String(_id), { dueAt: null })
  const pages: (string | null)[][] = []
  const seen = new Set<string>()
  let after: Cursor | null = null
  do {
    const { rows, next } = await page(after ? { after } : {})
    for (const { no } of rows) seen.add(no)
    pages.push(rows.map(({ dueAt }) => dueAt))
    after = next
  } while (after)
  expect(pages.map((dues) => dues.filter((dueAt) => dueAt === null).length)).toEqual([
    ...[100, 50],
    ...pages.slice(2).map(() => 0),
  ])
  expect(pages[1]).toHaveLength(50)
  expect(seen.size).toBe(CASES)
})

it('a page that ends where what has no due date ends goes on with what has one', async () => {
  const some = counter.cloud.collection('cases').filter(({ dueAt }) => dueAt === null)
  for (const { _id } of some.slice(100))
    await counter.setCase(String(_id), { dueAt: '2026-03-16T15:59:59.999Z' })
  const first = await page()
  const second = await page({ after: first.next })
  expect(first.rows.every(({ dueAt }) => dueAt === null)).toBe(true)
  expect(second.rows.every(({ dueAt }) => dueAt !== null)).toBe(true)
  expect(second.rows).toHaveLength(100)
})

it('what is closed stands newest first, page by page', async () => {
  const some = counter.cloud.collection('cases').slice(0, 120)
  for (const [i, { _id }] of some.entries())
    await counter.setCase(String(_id), {
      ...{ turn: 'nobody', updatedAt: `2026-03-02T0${Math.floor(i / 40)}:00:00.000Z` },
    })
  const first = await page({ view: 'closed' })
  const second = await page({ view: 'closed', after: first.next })
  const all = [...first.rows, ...second.rows]
  expect(new Set(all.map(({ no }) => no)).size).toBe(120)
  expect(all.map(({ updatedAt }) => updatedAt)).toEqual(
    all.map(({ updatedAt }) => updatedAt).sort((a, b) => b.localeCompare(a)),
  )
  for (const { _id } of some) await counter.setCase(String(_id), { turn: 'office' })
})

it('a view is narrowed to a village, by whatever it is called', async () => {
  const answers = withoutPapers({ happening: { village: '示例社区' } })
  const { no } = valueOf(await counter.submit('in-a-village', answers))
  const at = async (village: string) =>
    (await page({ narrow: { village } })).rows.map((row) => row.no)
  expect(await at('示例村委会')).toEqual([no])
  expect(await at('示例二村')).toEqual([])
  expect(
    await counter.call(clerk, 'desk', 'queue', {
      view: 'unclaimed',
      narrow: { village: '村'.repeat(300) },
    }),
  ).toMatchObject({ problem: { code: 'invalid_input' } })
})

it('a view is narrowed to a programme, a township, or what came from elsewhere', async () => {
  expect((await page({ narrow: { programme: 'temporary-relief' } })).rows).toHaveLength(100)
  expect((await page({ narrow: { programme: 'dibao' } })).rows).toEqual([])
  expect((await page({ narrow: { township: '441900122' } })).rows).toEqual([])
  expect((await page({ narrow: { fromElsewhere: true } })).rows).toEqual([])
  const receivedFrom = { region: '示例市', office: '示例街道办事处' }
  const taken = await counter.call(clerk, 'assistance', 'takeIn', {
    ...{ requestId: 'r-1', programme: 'temporary-relief', answers: withoutPapers() },
    receivedFrom,
  })
  const { no } = valueOf(taken)
  const { rows } = await page({ narrow: { fromElsewhere: true } })
  expect(rows.map((row) => row.no)).toEqual([no])
})

describe('looking one case up', () => {
  it('by its number, as it is typed on a phone', async () => {
    const [no = ''] = numbers
    expect(await find(no)).toEqual([no])
    expect(await find(` ${no.toLowerCase()} `)).toEqual([no])
  })

  it('by the whole name, and by the end of the phone', async () => {
    const answers = withoutPapers({
      applicant: { name: '欧阳示例', phone: '13811116789', idNumber: somebodyNew(1970) },
    })
    const { no } = valueOf(await counter.submit('sought', answers))
    expect(await find('欧阳示例')).toEqual([no])
    expect(await find('6789')).toEqual([no])
    expect(await find('欧阳')).toEqual([])
    // Trap: among thousands of hashes one ends in 6789 by chance; what a case is found by is looked at by its shape.
    expect(JSON.stringify(counter.cloud.collection('cases'))).not.toMatch(/欧阳|1116789|"6789"/)
    for (const { findKeys } of counter.cloud.collection('cases'))
      expect(findKeys).toEqual([
        expect.stringMatching(/^[0-9a-f]{64}$/),
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ])
  })

  it('another office’s number finds nothing, as one that does not exist', async () => {
    const [no = ''] = numbers
    expect(await find(no, neighbour)).toEqual([])
    expect(await find('LS20260302-999999-9', neighbour)).toEqual([])
  })

  it.each([
    ['nothing', ' ', 'required'],
    ['three hundred characters', '示'.repeat(300), 'too_long'],
  ])('%s is refused', async (_name, text, fault) => {
    expect(await counter.call(clerk, 'desk', 'find', { text })).toMatchObject({
      problem: { code: 'invalid_input', issues: [{ path: 'text', fault }] },
    })
  })

  it.each([
    ['a resident', resident],
    ['残联', federation],
    ['staff of another city', inQinzhou.clerk],
  ])('%s may not', async (_who, openid) => {
    const answer = await counter.call(openid, 'desk', 'find', { text: '欧阳示例' })
    expect(answer).toMatchObject({ problem: { code: 'not_allowed' } })
  })
})

it('an open desk hears of a new case, and its neighbour does not', async () => {
  const { now } = await page()
  const newsOf = async (openid: string) =>
    valueOf(await counter.call(openid, 'desk', 'news', { since: now })).news
  expect(await newsOf(otherClerk)).toBe(false)
  valueOf(await counter.submit('new'))
  expect(await newsOf(otherClerk)).toBe(true)
  expect(await newsOf(neighbour)).toBe(false)
  expect(await newsOf(officer)).toBe(false)
})
