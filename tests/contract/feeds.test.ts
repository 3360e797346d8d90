import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { feeds as formats } from '@shared/assistance/feeds/all'
import type { FeedHeader } from '@shared/assistance/feeds/file'
import type { FeedRow } from '@shared/kernel/feed'
import { valueOf } from '../builders/applications'
import { inZhoushan, ofAHousehold, openCounter, people, type Counter } from './counter'

const { resident, stranger } = people
const { clerk, county, city } = inZhoushan
const AUDITOR = 'o-example-330900-auditor-1'

const PEOPLE = { name: '欧阳示例甲', spouse: '示例配偶', address: '示例巷九十三号' }
const FORMULA = '=HYPERLINK("example.com")'

jest.setTimeout(60_000)

let counter: Counter
let said = ''

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text)
      return true
    })
  counter = await openCounter('zhoushan')
})

afterAll(async () => {
  await counter.close()
  jest.restoreAllMocks()
})

/** Sends the form of a household and has its clerk take it. */
async function taken(draft: string, applicant: object = {}) {
  const form = ofAHousehold({ applicant: { ...applicant } })
  const { caseId, no } = valueOf(await counter.submit(draft, form, resident, 'dibao'))
  valueOf(await counter.act(clerk, 'claim', caseId))
  return { caseId, no, idNumber: String(form.applicant?.['idNumber']) }
}

async function refused(draft: string, applicant: object = {}) {
  const one = await taken(draft, applicant)
  valueOf(await counter.act(clerk, 'accept', one.caseId))
  valueOf(await counter.act(clerk, 'propose', one.caseId, { outcome: 'refuse', reason: '示例' }))
  valueOf(await counter.act(county, 'approve', one.caseId))
  return one
}

/** A moment of a day of March 2026 in China. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(Date.UTC(2026, 2, day, hour - 8, minute)).toISOString()

const dayOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}`

/** The run of a night, and nothing else before it. */
async function night(day: number, hour = 3) {
  counter.cloud.travel(at(day, hour, 39))
  return counter.cloud.tick(at(day, hour, 41))
}

const ask = (
  feed: string,
  day: number,
  kind: 'json' | 'csv' = 'json',
  part = 1,
  by: string = city,
) => counter.call(by, 'feeds', 'fetch', { feed, day: dayOf(day), part, kind })

/** The file of a day as whoever takes it reads it. */
async function fileOf(feed: string, day: number) {
  const { file } = valueOf(await ask(feed, day))
  const [header, ...rows] = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  return { header: header as FeedHeader, rows: rows as FeedRow[], file }
}

const listed = async (by: string = city) => valueOf(await counter.call(by, 'feeds', 'feeds')).feeds

const kept = () => {
  const folder = path.join(counter.dataDir, 'files')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .sort()
}

let no: string
let withdrawn: string
let open: { caseId: string; no: string }
let idNumber: string

describe('the first night', () => {
  beforeAll(async () => {
    ;({ no, idNumber } = await refused('d-1', { name: PEOPLE.name, livesAt: PEOPLE.address }))
    const left = await taken('d-2', { name: FORMULA })
    valueOf(await counter.act(resident, 'withdraw', left.caseId))
    withdrawn = left.no
    open = await taken('d-3')
    await night(3)
  })

  it('every case is in the file of all cases once, as it stands', async () => {
    const { rows, header } = await fileOf('social-assistance', 2)
    const stages = rows.map((row) => [row['caseNo'], row['stage']])
    expect(new Map(stages as [string, string][])).toEqual(
      new Map([
        [no, '不予确认'],
        [withdrawn, '申请人撤回'],
        [open.no, '待受理'],
      ]),
    )
    expect(rows).toHaveLength(3)
    expect(header).toMatchObject({
      format: 'nuanlin-feed/social-assistance/1',
      ...{ city: '330900', day: '2026-03-02', part: 1, from: null, count: 3 },
      until: '2026-03-02T15:59:59.999Z',
    })
  })

  it('the low-income register hears of decisions alone, one row a person', async () => {
    const { rows } = await fileOf('low-income', 2)
    expect(rows.map((row) => [row['caseNo'], row['name'], row['standing']])).toEqual([
      [no, PEOPLE.name, '不予确认'],
      [no, PEOPLE.spouse, '不予确认'],
    ])
    expect(rows[0]).toMatchObject({ idNumber, relation: '本人', livesAt: PEOPLE.address })
  })

  it.each(['elder-care', 'assistive-device'])('%s has none of them, and says so', async (feed) => {
    expect((await fileOf(feed, 2)).header).toMatchObject({ count: 0 })
  })

  it('the place names are all there', async () => {
    const { rows } = await fileOf('place-names', 2)
    const row = { code: '330902002', name: '昌国街道', level: '镇街', parentCode: '330902' }
    expect(rows).toContainEqual(expect.objectContaining({ ...row, statistical: '否' }))
  })

  it('a spreadsheet shows what a name says and does not run it', async () => {
    const { file } = valueOf(await ask('social-assistance', 2, 'csv'))
    expect(file.startsWith('\uFEFF版本,办件号,事项')).toBe(true)
    expect(file).toContain('nuanlin-feed/social-assistance/1')
    expect(file).toContain(`"'=HYPERLINK(""example.com"")"`)
    expect(file).not.toMatch(/,"?=/)
  })

  it('nothing of it lies open in storage or in the database, and nothing was logged', async () => {
    await fileOf('low-income', 2)
    for (const secret of [PEOPLE.name, PEOPLE.address, idNumber, no]) {
      expect(kept().filter((text) => text.includes(secret))).toEqual([])
      expect(JSON.stringify(counter.cloud.collection('feedRuns'))).not.toContain(secret)
      expect(said).not.toContain(secret)
    }
    // The files are there.
    expect(kept().filter((text) => text.startsWith('1.'))).toHaveLength(formats.length)
  })

  it('once more the same night leaves every byte as it was', async () => {
    const before = { files: kept(), runs: counter.cloud.collection('feedRuns') }
    expect((await night(3, 4)).filter(({ functionName }) => functionName === 'feeds')).toEqual([
      expect.not.objectContaining({ error: expect.anything() as unknown }),
    ])
    expect({ files: kept(), runs: counter.cloud.collection('feedRuns') }).toEqual(before)
  })
})

describe('the nights after', () => {
  it('have what changed since and nothing else, and go on where the last one stopped', async () => {
    counter.cloud.travel(at(3, 10))
    valueOf(await counter.act(clerk, 'accept', open.caseId))
    await night(4)
    const { rows, header } = await fileOf('social-assistance', 3)
    expect(rows.map((row) => [row['caseNo'], row['stage']])).toEqual([[open.no, '已受理']])
    expect(header.from).toBe((await fileOf('social-assistance', 2)).header.until)
    expect((await fileOf('low-income', 3)).rows).toEqual([])
  })

  it('a night that was missed is in the next one, and is called late until then', async () => {
    counter.cloud.travel(at(4, 10))
    valueOf(await counter.act(resident, 'withdraw', open.caseId))
    counter.cloud.travel(at(5, 5))
    expect((await listed()).map(({ late }) => late)).toEqual(formats.map(() => false))
    counter.cloud.travel(at(5, 7))
    expect((await listed()).map(({ late }) => late)).toEqual(formats.map(() => true))
    await night(7)
    const { rows } = await fileOf('social-assistance', 6)
    expect(rows.map((row) => [row['caseNo'], row['stage']])).toEqual([[open.no, '申请人撤回']])
    expect((await listed()).map(({ late }) => late)).toEqual(formats.map(() => false))
  })

  it('a case that does not open is counted, and keeps no other one back', async () => {
    counter.cloud.travel(at(7, 10))
    const broken = await taken('d-broken')
    const fine = await taken('d-fine')
    await counter.setCase(broken.caseId, { sealed: 'nonsense' })
    await night(8)
    expect((await fileOf('social-assistance', 7)).rows).toMatchObject([{ caseNo: fine.no }])
    const [, all] = await listed()
    expect(all?.files[0]).toMatchObject({ day: '2026-03-07', count: 1, failed: 1 })
    expect(said).toContain('unforeseen')
  })
})

describe('who may', () => {
  const looks = () =>
    counter.cloud.collection('looks').filter(({ what }) => String(what).startsWith('feed:'))

  it('whoever takes a file is noted at every case in it, before', async () => {
    const before = looks().length
    await fileOf('low-income', 2)
    expect(looks().slice(before)).toMatchObject([
      { what: 'feed:nuanlin-feed/low-income/1', staffId: 's-330900-officer-1' },
    ])
    await fileOf('place-names', 2)
    expect(looks()).toHaveLength(before + 1)
  })

  it.each([
    ['nobody', undefined, 'not_signed_in'],
    ['a resident', stranger, 'not_allowed'],
    ['a clerk', clerk, 'not_allowed'],
    ['the county', county, 'not_allowed'],
    ['an administrator', 'o-example-330900-admin-1', 'not_allowed'],
  ])('%s sees no list and takes no file', async (_who, by, code) => {
    const before = looks().length
    expect(await counter.call(by, 'feeds', 'feeds')).toEqual({ ok: false, problem: { code } })
    const input = { feed: 'low-income', day: dayOf(2), part: 1, kind: 'json' }
    expect(await counter.call(by, 'feeds', 'fetch', input)).toEqual({
      ok: false,
      problem: { code },
    })
    expect(looks()).toHaveLength(before)
  })

  it('an auditor sees what was made, and takes none of it', async () => {
    const shown = await listed(AUDITOR)
    expect(shown.map(({ id }) => id)).toEqual(formats.map(({ id }) => id))
    expect(JSON.stringify(shown)).not.toContain(no)
    expect(await ask('low-income', 2, 'json', 1, AUDITOR)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })

  it.each([
    ['a feed there is not', { feed: 'none' }, { code: 'not_found', field: 'feed' }],
    ['a way out of the folder', { feed: '../papers' }, { code: 'invalid_input' }],
    ['a prototype', { feed: '__proto__' }, { code: 'not_found', field: 'feed' }],
    ['a day without a file', { day: '2026-03-01' }, { code: 'not_found', field: 'day' }],
    ['a day there is not', { day: '2026-02-31' }, { code: 'invalid_input' }],
    ['a part there is not', { part: 9 }, { code: 'not_found', field: 'day' }],
    ['half a part', { part: 1.5 }, { code: 'invalid_input' }],
    ['another kind', { kind: 'xml' }, { code: 'invalid_input' }],
  ])('%s is refused by name', async (_name, changes, problem) => {
    const input = { feed: 'low-income', day: dayOf(2), part: 1, kind: 'json', ...changes }
    expect(await counter.call(city, 'feeds', 'fetch', input)).toMatchObject({ ok: false, problem })
  })
})

/** More calls than a night has: as many days lie between the two faults. */
const MOST_CALLS = 50

describe.each(['unheard', 'unanswered'] as const)('one call of the cloud is %s', (fault) => {
  it('the next run goes on, and every case is there once', async () => {
    const first = fault === 'unheard' ? 40 : 40 + MOST_CALLS
    let nth = 1
    for (; nth < MOST_CALLS; nth += 1) {
      const day = first + nth
      counter.cloud.travel(at(day, 10))
      const one = await taken(`${fault}-${nth}`)
      counter.cloud.travel(at(day + 1, 3, 39))
      counter.cloud.faults({ seed: 0, rules: [{ fault, nth }] })
      await counter.cloud.tick(at(day + 1, 3, 41))
      const broke = counter.cloud.faultsMade()[fault] > 0
      counter.cloud.faults(null)
      await night(day + 1, 4)
      const on = at(day, 10).slice(0, 10)
      for (const { id } of formats) {
        const got = await counter.call(city, 'feeds', 'fetch', {
          feed: id,
          day: on,
          part: 1,
          kind: 'json',
        })
        expect({ nth, id, got }).toMatchObject({ nth, id, got: { ok: true } })
        if (id === 'social-assistance') expect(valueOf(got).file.split(one.no)).toHaveLength(2)
      }
      const parts = counter.cloud.collection('feedRuns').filter((run) => run['day'] === on)
      expect({ nth, parts: parts.length }).toEqual({ nth, parts: formats.length })
      if (!broke) break
    }
    // Every call was broken once, and then there was none left to break.
    expect(nth).toBeGreaterThan(formats.length * 3)
    expect(nth).toBeLessThan(MOST_CALLS)
  }, 240_000)
})

/** Puts copies of a case beside it, behind the functions' back. None of them opens: what is sealed is sealed for one. */
async function copied(caseId: string, ids: readonly string[]) {
  const stored = counter.cloud.collection('cases').find(({ _id }) => _id === caseId)
  const data = ids.map((_id) => JSON.stringify({ ...stored, _id, no: _id, openKeys: [_id] }))
  const body = JSON.stringify({
    ...{ action: 'database.insertDocument', collectionName: 'cases' },
    data,
  })
  const answer = await fetch(`${counter.cloud.url}/admin`, { method: 'POST', body })
  expect(await answer.json()).not.toHaveProperty('code')
}

it('more cases than a file holds, all changed at one moment, come in parts, each of them once', async () => {
  counter.cloud.travel(at(150, 10))
  const updatedAt = at(150, 11)
  const sent = [await taken('many-1'), await taken('many-2'), await taken('many-3')]
  for (const { caseId } of sent) await counter.setCase(caseId, { updatedAt })
  const copies = Array.from({ length: 599 }, (_, n) => `a-${String(n * 7).padStart(8, '0')}`)
  await copied(sent[0]?.caseId ?? '', copies)
  await night(151)
  const on = at(150, 10).slice(0, 10)
  const parts = counter.cloud
    .collection('feedRuns')
    .filter((run) => run['day'] === on && run['format'] === 'nuanlin-feed/social-assistance/1')
  const sizes = parts.map((run) => Number(run['count']) + Number(run['failed']))
  expect(sizes.sort()).toEqual([2, 300, 300])
  const takes = [1, 2, 3].map(async (part) => {
    const asked = { feed: 'social-assistance', day: on, part, kind: 'json' }
    return valueOf(await counter.call(city, 'feeds', 'fetch', asked)).file
  })
  const nos = (await Promise.all(takes)).join('').match(/DB\d{8}-\d+-\d/g)
  expect(nos?.sort()).toEqual(sent.map((one) => one.no).sort())
})

it('a file is kept for a month, and the next one goes on all the same', async () => {
  const files = kept().length
  await night(200)
  const runs = counter.cloud.collection('feedRuns')
  expect(runs.map((run) => run['day'])).toEqual(formats.map(() => at(199, 10).slice(0, 10)))
  expect(kept().filter((text) => text.startsWith('1.'))).toHaveLength(formats.length)
  expect(kept().length).toBeLessThan(files)
})
