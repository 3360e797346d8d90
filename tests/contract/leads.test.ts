import { valueOf } from '../builders/applications'
import { gbk } from '../builders/gbk'
import { anIdNumber, withCheck } from '../builders/id-numbers'
import { aLeadRow, leadFileOf } from '../builders/lead-files'
import { HUMEN, LINGSHAN, XIANGYANG } from '../builders/people'
import { inQinzhou, openCounter, people, somebodyNew, type Counter } from './counter'

const { clerk, neighbour, officer, resident, villageWorker: worker } = people
const neighbourWorker = 'o-example-441900119-village-1'
const auditor = 'o-example-441900-auditor-1'

let counter: Counter
let log: jest.SpyInstance

beforeAll(async () => {
  counter = await openCounter()
}, 60_000)

afterAll(() => counter.close())

/** Somebody no file had before. */
const somebody = () => somebodyNew(1940)

const base64 = (file: string | Uint8Array) => Buffer.from(file).toString('base64')
const preview = (file: string | Uint8Array, by: string = officer) =>
  counter.call(by, 'leads', 'previewLeads', { file: base64(file) })
const bring = (file: string | Uint8Array, by: string = officer, from = 0) =>
  counter.call(by, 'leads', 'importLeads', { file: base64(file), from })

const stored = (
  name: 'leads' | 'careTargets' | 'careRecords' | 'careChanges' | 'leadEvents' | 'looks',
) => counter.cloud.collection(name)
const everything = () =>
  (['leads', 'careTargets', 'careRecords', 'careChanges', 'leadEvents', 'looks'] as const).map(
    stored,
  )

/** One open lead of somebody new, as it lies in the database. */
async function aLead(changes: Readonly<Record<string, string>> = {}) {
  const before = new Set(stored('leads').map(({ _id }) => _id))
  valueOf(await bring(leadFileOf(aLeadRow({ 身份证号: somebody(), ...changes }))))
  const lead = stored('leads').find(({ _id }) => !before.has(_id))
  return String(lead?._id)
}

async function aTarget(changes: Readonly<Record<string, string>> = {}) {
  const before = new Set(stored('careTargets').map(({ _id }) => _id))
  const row = aLeadRow({ 身份证号: somebody(), 类别: '月探访对象', ...changes })
  valueOf(await bring(leadFileOf(row)))
  return String(stored('careTargets').find(({ _id }) => !before.has(_id))?._id)
}

const record = (openid: string, leadId: string, changes: object = {}) =>
  counter.call(openid, 'leads', 'recordCheck', {
    ...{ leadId, version: 1, result: 'told', on: '2026-03-02', ...changes },
  })

const visit = (openid: string, targetId: string, changes: object = {}) =>
  counter.call(openid, 'leads', 'recordCare', {
    ...{ targetId, on: '2026-03-02', way: 'home', finding: 'well', ...changes },
  })

describe('a file', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['GBK', gbk],
  ])('in %s makes leads and people to look after', async (_name, write) => {
    const file = write(
      leadFileOf(
        aLeadRow({ 身份证号: somebody(), 镇街: '虎门镇', 收到日期: '2026/3/2' }),
        aLeadRow({ 身份证号: somebody(), 类别: '失业、月探访对象', 手机号: '' }),
        aLeadRow({ 身份证号: somebody(), 类别: '月探访对象;幸福清单对象' }),
      ),
    )
    const before = everything()
    const expected = { leads: 2, targets: 3, already: 0 }
    expect(await preview(file)).toEqual({
      ok: true,
      value: { ...expected, right: 3, wrong: 0, issues: [] },
    })
    expect(everything()).toEqual(before)
    expect(await bring(file)).toEqual({ ok: true, value: { ...expected, next: null } })
  })

  it('brought twice makes nothing new', async () => {
    const file = leadFileOf(
      aLeadRow({ 身份证号: somebody() }),
      aLeadRow({ 身份证号: somebody(), 类别: '月探访对象' }),
    )
    valueOf(await bring(file))
    const before = everything()
    const again = { leads: 0, targets: 0, already: 2 }
    expect(valueOf(await preview(file))).toMatchObject(again)
    expect(valueOf(await bring(file))).toMatchObject(again)
    expect(everything()).toEqual(before)
  })

  it('brought by two at once makes everything once', async () => {
    const rows = Array.from({ length: 30 }, () => aLeadRow({ 身份证号: somebody() }))
    const before = stored('leads').length
    const answers = await Promise.all([bring(leadFileOf(...rows)), bring(leadFileOf(...rows))])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    expect(stored('leads')).toHaveLength(before + 30)
  })

  it('about somebody who has an open lead makes no second one; after the check it does', async () => {
    const id = somebody()
    const leadId = await aLead({ 身份证号: id })
    const later = leadFileOf(aLeadRow({ 身份证号: id, 来源: '医保' }))
    expect(valueOf(await bring(later))).toMatchObject({ leads: 0, targets: 0, already: 1 })
    valueOf(await record(clerk, leadId, { result: 'ineligible' }))
    expect(valueOf(await bring(later))).toMatchObject({ leads: 1, targets: 0, already: 0 })
  })

  it('with one wrong row is not taken at all, and each place is named', async () => {
    const right = somebody()
    const wrongCheck = right.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const file = leadFileOf(
      aLeadRow({ 身份证号: right }),
      aLeadRow({ 身份证号: wrongCheck }),
      aLeadRow({ 身份证号: right, 姓名: '示例乙' }),
      aLeadRow({ 身份证号: somebody(), 镇街: '示例镇' }),
      aLeadRow({ 身份证号: somebody(), 镇街: XIANGYANG }),
      aLeadRow({ 身份证号: somebody(), 类别: '示例' }),
      aLeadRow({ 身份证号: somebody(), 收到日期: '2026-03-03' }),
      aLeadRow({ 身份证号: somebody(), 手机号: '1380000000' }),
      aLeadRow({ 身份证号: somebody(), 姓名: "=cmd|' /C calc'!A0" }),
      aLeadRow({ 身份证号: somebody(), 来源: '月探访' }),
      aLeadRow({ 身份证号: withCheck('44190019510231001'), 姓名: '' }),
    )
    const issues = [
      { path: '3.身份证号', fault: 'id_checksum' },
      { path: '4', fault: 'id_duplicate' },
      { path: '5.镇街', fault: 'township_unknown' },
      { path: '6.镇街', fault: 'township_unknown' },
      { path: '7.类别', fault: 'unknown_choice' },
      { path: '8.收到日期', fault: 'date_future' },
      { path: '9.手机号', fault: 'phone' },
      { path: '10.姓名', fault: 'formula' },
      { path: '11.来源', fault: 'unknown_choice' },
      { path: '12.姓名', fault: 'required' },
      { path: '12.身份证号', fault: 'id_date' },
    ].map((issue) => expect.objectContaining(issue) as unknown)
    const before = everything()
    const seen = valueOf(await preview(file))
    expect(seen).toMatchObject({ right: 1, wrong: 10, leads: 1 })
    expect(seen.issues).toEqual(issues)
    expect(await bring(file)).toMatchObject({ problem: { code: 'file_rows', issues } })
    expect(everything()).toEqual(before)
  })

  it.each([
    ['nothing', '', { code: 'file_empty' }],
    ['a header alone', leadFileOf(), { code: 'file_empty' }],
    ['other columns', '名字,号码\r\n示例,1', { code: 'file_columns', field: '名字' }],
    ['a workbook', 'PK\0\0', { code: 'file_encoding' }],
    ['too much', 'x'.repeat(750_000), { code: 'file_too_large', limit: 0.7 }],
    [
      '100,001 rows',
      `${leadFileOf()}${'\n1'.repeat(100_001)}`,
      { code: 'file_too_many_rows', limit: 100_000 },
    ],
  ])('of %s is refused by name', async (_name, text, problem) => {
    const before = everything()
    expect(await preview(text)).toMatchObject({ problem })
    expect(await bring(text)).toMatchObject({ problem })
    expect(everything()).toEqual(before)
  })

  it('that broke off half way goes on when it is sent again', async () => {
    const rows = Array.from({ length: 900 }, () => aLeadRow({ 身份证号: somebody() }))
    const before = stored('leads').length
    jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    // The second part of three is not heard.
    counter.cloud.faults({ seed: 0, rules: [{ fault: 'unheard', nth: 2, actions: /add|insert/i }] })
    expect(await bring(leadFileOf(...rows))).toMatchObject({ ok: false })
    expect(counter.cloud.faultsMade().unheard).toBe(1)
    counter.cloud.faults(null)
    jest.restoreAllMocks()
    expect(stored('leads')).toHaveLength(before + 400)
    expect(valueOf(await bring(leadFileOf(...rows)))).toMatchObject({
      ...{ leads: 500, targets: 0, already: 400 },
    })
    expect(stored('leads')).toHaveLength(before + 900)
  }, 60_000)
})

describe('who may', () => {
  it.each([
    ['a resident', resident],
    ['a village worker', worker],
    ['a clerk', clerk],
    ['an auditor', auditor],
  ])('%s brings no file', async (_who, openid) => {
    expect(await bring(leadFileOf(aLeadRow()), openid)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })

  it('another village’s worker, another township’s clerk learn nothing of a lead', async () => {
    const leadId = await aLead({ '村(社区)': '示例东村' })
    const lost = { ok: false, problem: { code: 'not_found', field: 'leadId' } }
    const before = everything()
    for (const openid of [worker, neighbour, neighbourWorker]) {
      expect(await record(openid, leadId)).toEqual(lost)
      expect(await record(openid, 'l-none')).toEqual(lost)
      expect(await counter.call(openid, 'leads', 'showPerson', { id: leadId })).toEqual({
        ok: false,
        problem: { code: 'not_found', field: 'id' },
      })
      const { rows } = valueOf(await counter.call(openid, 'leads', 'leads', { state: 'open' }))
      expect(rows.map(({ id }) => id)).not.toContain(leadId)
    }
    expect(await record(resident, leadId)).toEqual({ ok: false, problem: { code: 'not_allowed' } })
    expect(everything()).toEqual(before)
  })

  it('a village worker who asks for another village is shown their own', async () => {
    const leadId = await aLead({ '村(社区)': '示例西村' })
    const asked = { state: 'open', village: '示例西村' }
    const own = valueOf(await counter.call(worker, 'leads', 'leads', asked))
    expect(new Set(own.rows.map(({ village }) => village))).toEqual(new Set(['示例村']))
    expect(own.villages.map(({ name }) => name)).toEqual(['示例村'])
    const all = valueOf(await counter.call(clerk, 'leads', 'leads', asked))
    expect(all.rows.map(({ id }) => id)).toEqual([leadId])
  })

  it('a village where nobody works is the clerk’s, and stands first', async () => {
    await aLead({ '村(社区)': '示例东村' })
    const { villages } = valueOf(await counter.call(clerk, 'leads', 'leads', { state: 'open' }))
    expect(villages[0]).toMatchObject({ hasWorker: false })
    expect(villages.find(({ name }) => name === '示例村')).toMatchObject({ hasWorker: true })
  })
})

describe('a check', () => {
  it('is written down once, however often it is sent', async () => {
    const leadId = await aLead()
    expect(await record(worker, leadId, { note: '示例说明' })).toEqual({
      ...{ ok: true, value: { version: 2 } },
    })
    const before = everything()
    expect(await record(worker, leadId, { note: '示例说明' })).toMatchObject({ ok: true })
    expect(everything()).toEqual(before)
    expect(await record(clerk, leadId)).toMatchObject({
      problem: { code: 'stale_version', version: 2 },
    })
    expect(await record(clerk, leadId, { version: 2 })).toMatchObject({
      problem: { code: 'wrong_status' },
    })
  })

  it.each([
    ['tomorrow', { on: '2026-03-03' }, 'on', 'date_future'],
    ['a day before it came', { on: '2026-03-01' }, 'on', 'date'],
    ['no day to go again', { result: 'revisit' }, 'revisitOn', 'required'],
    ['again on the same day', { result: 'revisit', revisitOn: '2026-03-02' }, 'revisitOn', 'date'],
    ['no code of ours', { result: 'gone' }, 'result', 'unknown_choice'],
  ])('on %s is refused', async (_name, changes, path, fault) => {
    const leadId = await aLead()
    expect(await record(worker, leadId, changes)).toMatchObject({
      problem: { code: 'invalid_input', issues: [{ path, fault }] },
    })
  })

  it('that asks for another visit keeps the lead open, with the day', async () => {
    const leadId = await aLead()
    valueOf(await record(worker, leadId, { result: 'revisit', revisitOn: '2026-03-09' }))
    expect(stored('leads').find(({ _id }) => _id === leadId)).toMatchObject({
      ...{ state: 'open', nextOn: '2026-03-09' },
    })
    valueOf(await record(worker, leadId, { version: 2, result: 'died' }))
    expect(stored('leadEvents').filter((event) => event['leadId'] === leadId)).toHaveLength(2)
  })

  it('of a lead in the wrong village: the clerk moves it, its new worker sees it', async () => {
    const leadId = await aLead({ '村(社区)': '示例东村' })
    const move = { leadId, version: 1, village: '示例村' }
    expect(await counter.call(worker, 'leads', 'moveLead', move)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
    valueOf(await counter.call(clerk, 'leads', 'moveLead', move))
    valueOf(await counter.call(clerk, 'leads', 'moveLead', move))
    expect(await record(worker, leadId, { version: 2 })).toMatchObject({ ok: true })
  })

  it('has no due day where the city has set none', async () => {
    await aLead()
    const { rows } = valueOf(await counter.call(worker, 'leads', 'leads', { state: 'open' }))
    expect(new Set(rows.map((row) => row.dueOn))).toEqual(new Set([null]))
  })
})

describe('a month visit', () => {
  it('counts once a month, whoever has none stands first', async () => {
    const targetId = await aTarget()
    expect(await visit(worker, targetId)).toEqual({
      ...{ ok: true, value: { period: '2026-03', before: false, lead: false } },
    })
    const before = everything()
    expect(valueOf(await visit(clerk, targetId, { way: 'phone' }))).toMatchObject({ before: true })
    expect(everything()).toEqual(before)
    await aTarget()
    const page = valueOf(await counter.call(worker, 'leads', 'targets', { duty: 'visit' }))
    expect(page.rows[0]).toMatchObject({ done: false })
    expect(page.rows.find(({ id }) => id === targetId)).toMatchObject({ done: true })
    expect(page.done).toBeLessThan(page.all)
  })

  it('that finds need opens a lead for the person, once, even after the month’s visit', async () => {
    const targetId = await aTarget()
    valueOf(await visit(worker, targetId))
    const before = stored('leads').length
    const needs = { finding: 'needsHelp' }
    expect(valueOf(await visit(worker, targetId, needs))).toMatchObject({ lead: true })
    expect(valueOf(await visit(worker, targetId, needs))).toMatchObject({ lead: false })
    expect(stored('leads')).toHaveLength(before + 1)
    expect(stored('leads').at(-1)).toMatchObject({ kinds: ['needsHelp'], source: 'visit' })
  })

  it.each([
    ['of another village', () => visit(neighbourWorker, 'ID'), 'not_found'],
    [
      'without saying how they are',
      () => visit(worker, 'ID', { finding: undefined }),
      'invalid_input',
    ],
    ['handed over', () => visit(worker, 'ID', { way: 'hand' }), 'invalid_input'],
    ['of tomorrow', () => visit(worker, 'ID', { on: '2026-03-03' }), 'invalid_input'],
  ])('%s is refused', async (_name, send, code) => {
    const targetId = await aTarget()
    const call = counter.call
    jest
      .spyOn(counter, 'call')
      .mockImplementation((openid, name, verb, input) =>
        call(openid, name, verb, { ...(input as object), targetId }),
      )
    expect(await send()).toMatchObject({ problem: { code } })
    jest.restoreAllMocks()
  })

  it('a clerk notes somebody, takes them off, and notes them again', async () => {
    const person = { name: '示例老人', idNumber: somebody(), address: '示例路 1 号' }
    const input = { duty: 'visit', village: '示例村', ...person }
    const { id } = valueOf(await counter.call(clerk, 'leads', 'enrol', input))
    expect(await counter.call(clerk, 'leads', 'enrol', input)).toEqual({ ok: true, value: { id } })
    const end = { targetId: id, version: 1, ending: 'moved' }
    valueOf(await counter.call(clerk, 'leads', 'endCare', end))
    expect(await visit(worker, id)).toMatchObject({ problem: { code: 'wrong_status' } })
    valueOf(await counter.call(clerk, 'leads', 'enrol', input))
    expect(await visit(worker, id)).toMatchObject({ ok: true })
    expect(await counter.call(worker, 'leads', 'enrol', input)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
    // The next township notes the same person for itself, and learns nothing of this.
    const next = valueOf(await counter.call(neighbour, 'leads', 'enrol', input))
    expect(next.id).not.toBe(id)
  })
})

it('a statement is delivered once a year', async () => {
  const targetId = await aTarget({ 类别: '幸福清单对象' })
  const hand = { way: 'hand', finding: undefined }
  expect(valueOf(await visit(worker, targetId, hand))).toMatchObject({ period: '2026' })
  expect(valueOf(await visit(worker, targetId, { ...hand, on: '2026-01-05' }))).toMatchObject({
    ...{ period: '2026', before: true },
  })
})

describe('the rates', () => {
  it('add up, by township for the city and by village for the township', async () => {
    const of = async (openid: string, input: object = {}) =>
      valueOf(await counter.call(openid, 'leads', 'rates', input)).rows
    const [whole, ...villages] = await of(clerk)
    const leads = stored('leads').filter(({ township }) => township === HUMEN)
    const checked = leads.filter(({ state }) => state === 'checked').length
    expect(whole?.checks).toEqual({ done: checked, all: leads.length })
    expect(villages.reduce((sum, { checks }) => sum + checks.all, 0)).toBe(leads.length)
    const city = await of(officer)
    expect(city.find(({ township }) => township === HUMEN)).toEqual(whole)
    expect(await of(officer, { township: HUMEN })).toEqual([whole, ...villages])
  })

  it('of a township that is not the office’s are not told', async () => {
    expect(await counter.call(clerk, 'leads', 'rates', { township: '441900119' })).toMatchObject({
      problem: { code: 'township_unknown' },
    })
    expect(await counter.call(worker, 'leads', 'rates', {})).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })
})

describe('a person in clear', () => {
  const clear = {
    ...{ name: '欧阳示例', phone: '13812345679', address: '示例巷九十三号' },
    note: '示例说明甲乙丙',
  }

  it('is shown to who works there, and the look is noted', async () => {
    const idNumber = somebody()
    const leadId = await aLead({ 身份证号: idNumber })
    valueOf(await record(worker, leadId, { note: clear.note }))
    const { note, ...person } = clear
    expect(await counter.call(worker, 'leads', 'showPerson', { id: leadId })).toEqual({
      ok: true,
      value: { ...person, idNumber, notes: [{ on: '2026-03-02', text: note }] },
    })
    expect(stored('looks').filter((look) => look['caseId'] === leadId)).toMatchObject([
      { staffId: `s-${HUMEN}-village-1`, what: 'clear:person' },
    ])
  })

  it('stands nowhere in what is kept, nor in what is logged', async () => {
    log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const idNumber = somebody()
    const leadId = await aLead({ 身份证号: idNumber, 类别: '失业、月探访对象' })
    const targetId = stored('careTargets').at(-1)?._id
    valueOf(await record(worker, leadId, { note: clear.note }))
    valueOf(await visit(worker, String(targetId), { note: clear.note, finding: 'needsHelp' }))
    const kept = JSON.stringify(everything())
    for (const text of [...Object.values(clear), idNumber]) expect(kept).not.toContain(text)
    expect(kept).toContain('欧**例')
    expect(JSON.stringify(log.mock.calls)).not.toContain(idNumber)
    jest.restoreAllMocks()
  })
})

describe('in a city with counties', () => {
  let inCounty: Counter

  beforeAll(async () => {
    inCounty = await openCounter('qinzhou', undefined, [
      {
        ...{ key: 'lead.check', value: { unit: 'workingDays', count: 5 }, from: '2026-01-01' },
        ...{ source: '示例市民政局通知（示例）', grade: 'T' },
      },
    ])
  })

  afterAll(() => inCounty.close())

  it('a county brings in its own townships alone; a due day is the city’s figure', async () => {
    const file = base64(leadFileOf(aLeadRow({ 身份证号: somebody(), 镇街: XIANGYANG })))
    const { county, clerk: ownClerk } = inQinzhou
    valueOf(await inCounty.call(county, 'leads', 'importLeads', { file }))
    const next = base64(leadFileOf(aLeadRow({ 身份证号: somebody(), 镇街: `${LINGSHAN}001` })))
    expect(await inCounty.call(county, 'leads', 'importLeads', { file: next })).toMatchObject({
      problem: { issues: [{ path: '2.镇街', fault: 'township_unknown' }] },
    })
    const { rows } = valueOf(await inCounty.call(ownClerk, 'leads', 'leads', { state: 'open' }))
    expect(rows).toMatchObject([{ dueOn: '2026-03-09' }])
    const rates = valueOf(await inCounty.call(county, 'leads', 'rates', {})).rows
    expect(rates.every(({ township }) => township.startsWith('450702'))).toBe(true)
  })
})

/** More people than one call takes in. */
function aLargeFile(): string {
  const people = Array.from({ length: 2000 }, (_, i) => {
    const born = `19${50 + (i % 40)}-01-0${1 + (i % 9)}`
    const idNumber = anIdNumber({ region: '440100', born, serial: 1 + Math.floor(i / 360) })
    return aLeadRow({ 身份证号: idNumber, 住址: '示例巷 1 号' })
  })
  return leadFileOf(...new Map(people.map((row) => [row.身份证号, row])).values())
}

it('a large file is taken in call by call, each of which is answered in good time', async () => {
  const file = aLargeFile()
  const before = stored('leads').length
  const { leads: expected } = valueOf(await preview(file))
  let made = 0
  for (let from: number | null = 0; from !== null;) {
    const { leads, next }: { leads: number; next: number | null } = valueOf(
      await bring(file, officer, from),
    )
    made += leads
    from = next
  }
  expect(made).toBe(expected)
  expect(stored('leads')).toHaveLength(before + expected)
}, 120_000)

describe('past months', () => {
  const ask = (openid: string, input: object = {}) =>
    counter.call(openid, 'leads', 'pastRates', input)
  const months = async (input: object = {}) =>
    valueOf(await ask(officer, { township: HUMEN, ...input })).months

  it('say what was done of how many; what is written down later leaves the day before as it was', async () => {
    const [first, second] = [await aTarget(), await aTarget()]
    const [before] = await months()
    if (!before) throw new Error('no month')
    valueOf(await visit(worker, first))
    const [now, past] = await months()
    expect(now?.visits).toEqual({ done: before.visits.done + 1, all: before.visits.all })
    expect(past).toMatchObject({ month: '2026-02', visits: { done: 0, all: 0 } })

    counter.cloud.travel('2026-03-03T02:00:00.000Z')
    valueOf(await visit(worker, second, { on: '2026-03-02' }))
    expect((await months())[0]?.visits.done).toBe(before.visits.done + 2)
    expect((await months({ on: '2026-03-02' }))[0]).toEqual(now)
  })

  it('count whoever left after their visit, and not whoever left without; and whoever came back once', async () => {
    const id = somebody()
    const targetId = await aTarget({ 身份证号: id })
    const [before] = await months()
    if (!before) throw new Error('no month')
    const version = stored('careTargets').find(({ _id }) => _id === targetId)?.['version']
    valueOf(await counter.call(clerk, 'leads', 'endCare', { targetId, version, ending: 'moved' }))
    const all = async () => (await months())[0]?.visits.all
    expect(await all()).toBe(before.visits.all - 1)
    const again = { duty: 'visit', name: '欧阳示例', idNumber: id, phone: '', address: '示例路' }
    valueOf(await counter.call(clerk, 'leads', 'enrol', { ...again, village: '示例村' }))
    expect(await all()).toBe(before.visits.all)
    valueOf(await visit(worker, targetId, { on: '2026-03-03' }))
    const back = stored('careTargets').find(({ _id }) => _id === targetId)
    const asked = { targetId, version: back?.['version'], ending: 'moved' }
    valueOf(await counter.call(clerk, 'leads', 'endCare', asked))
    expect((await months())[0]?.visits).toMatchObject({ all: before.visits.all })
  })

  it('count a lead as looked into from the day that was written down', async () => {
    const leadId = await aLead()
    const [before] = await months()
    if (!before) throw new Error('no month')
    valueOf(await record(clerk, leadId, { on: '2026-03-03' }))
    const { all, done } = before.checks
    expect((await months())[0]?.checks).toEqual({ all, done: done + 1 })
    const yesterday = (await months({ on: '2026-03-02' }))[0]?.checks
    expect(yesterday?.done).toBeLessThan(done + 1)
  })

  it.each([
    ['a day that has not come', officer, { on: '2026-03-04' }, 'invalid_input'],
    ['no day', officer, { on: '2026-02-30' }, 'invalid_input'],
    ['a township elsewhere', officer, { township: XIANGYANG }, 'township_unknown'],
    ['a neighbour’s township', neighbour, { township: HUMEN }, 'township_unknown'],
    ['a village worker', worker, {}, 'not_allowed'],
    ['a resident', resident, {}, 'not_allowed'],
  ])('of %s are refused', async (_name, openid, input, code) => {
    expect(await ask(openid, input)).toMatchObject({ problem: { code } })
  })
})
