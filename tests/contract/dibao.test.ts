import { valueOf } from '../builders/applications'
import { jpeg } from '../builders/photos'
import {
  CHANGGUO,
  inputsOf,
  inZhoushan,
  ofAHousehold,
  openCounter,
  people,
  somebodyNew,
  type Counter,
} from './counter'

const { resident, stranger } = people
const { clerk, otherClerk, approver, neighbour, county, otherCounty } = inZhoushan

const second = `s-${CHANGGUO}-clerk-2`
const visit = { ...inputsOf.visit, colleague: second }
const grant = { outcome: 'grant', fen: 50_000, reason: '示例：家里收入低', place: '示例社区' }

let counter: Counter
let caseId: string

beforeAll(async () => {
  counter = await openCounter('zhoushan')
})

afterAll(() => counter.close())

const act = (openid: string, verb: Parameters<Counter['act']>[1], input: object = {}) =>
  counter.act(openid, verb, caseId, input)

const storedCase = () => counter.cloud.collection('cases').find(({ _id }) => _id === caseId)

/** The answers of the sample household, taken in and accepted. */
async function accepted(answers: unknown = ofAHousehold()) {
  const draftId = `d-${counter.cloud.collection('cases').length}`
  caseId = valueOf(await counter.submit(draftId, answers, resident, 'dibao')).caseId
  valueOf(await act(clerk, 'claim'))
  valueOf(await act(clerk, 'accept'))
}

const csv = (file: string) => Buffer.from(file).toString('base64')

/** Draws the request, lets the made-up centre answer, takes the answer in. */
async function checkedByTheCentre(by: string = county) {
  valueOf(await act(clerk, 'askCheck'))
  const asked = valueOf(await counter.call(by, 'sheets', 'checkRequests'))
  const answer = await fetch(`${counter.cloud.url}/simulated-checker`, {
    method: 'POST',
    body: asked.file,
  })
  const file = csv(await answer.text())
  return { asked, file, taken: await counter.call(by, 'sheets', 'importChecks', { file }) }
}

/** A number whose digit before the check digit is this one: the made-up centre answers by it. */
function ending(digit: number): string {
  for (;;) {
    const idNumber = somebodyNew(1960)
    if (idNumber.at(-2) === String(digit)) return idNumber
  }
}

/** A household of one, of whom the made-up centre will say what the digit says. */
const alone = (digit: number) => {
  const idNumber = ending(digit)
  return ofAHousehold({
    applicant: { idNumber },
    household: { members: [] },
    income: { lines: [] },
    authorisations: { members: [] },
  })
}

describe('looking into a case', () => {
  beforeEach(() => accepted())

  it('a visit is written down by two of one office, and only the office reads it', async () => {
    const photo = valueOf((await counter.upload(jpeg(), clerk)).finished).photoId
    valueOf(await act(clerk, 'visit', { ...visit, photoIds: [photo] }))
    const { staff } = await counter.read(clerk, caseId)
    expect(staff?.visits).toMatchObject([
      { place: '示例村', photoIds: [photo], staff: [{}, { staffId: second }] },
    ])
    expect((await counter.read(resident, caseId)).timeline.at(-1)).toMatchObject({
      type: 'visited',
      data: { people: 2, way: 'home' },
    })
    expect(JSON.stringify(storedCase())).not.toMatch(/示例村/)
    const asked = { caseId, photoId: photo }
    expect(await counter.call(otherClerk, 'assistance', 'photo', asked)).toMatchObject({ ok: true })
    expect(await counter.call(resident, 'assistance', 'photo', asked)).toMatchObject({
      problem: { code: 'photo_missing' },
    })
  })

  it.each([
    ['nobody of this number', { colleague: 's-none' }, 'colleague_needed'],
    ['a clerk of another office', { colleague: 's-330902003-clerk-1' }, 'colleague_needed'],
    ['oneself', { colleague: `s-${CHANGGUO}-clerk-1` }, 'colleague_needed'],
    ['a photo that is not there', { photoIds: ['p-none'] }, 'photo_missing'],
  ])('a visit with %s is refused', async (_name, changes, code) => {
    const before = storedCase()
    expect(await act(clerk, 'visit', { ...visit, ...changes })).toMatchObject({ problem: { code } })
    expect(storedCase()).toEqual(before)
  })

  it('whoever has left the office did not go along', async () => {
    await counter.setStaff(otherClerk, { active: false })
    expect(await act(clerk, 'visit', visit)).toMatchObject({
      problem: { code: 'colleague_needed' },
    })
    const { colleagues } = valueOf(await counter.call(clerk, 'desk', 'colleagues'))
    expect(colleagues.map(({ staffId }) => staffId)).toEqual([`s-${CHANGGUO}-approver-1`])
    await counter.setStaff(otherClerk, { active: true })
  })

  it('the clerk is shown what the rules say, and the most that may be proposed', async () => {
    const { staff } = await counter.read(clerk, caseId)
    expect(staff?.verdict).toMatchObject({ programme: 'dibao' })
    // Two of 11,000 元 a year, and 800 元 of wages a month, of which up to half may be costs of working.
    expect(staff?.cap).toBe(143_333)
    expect(staff?.steps).toEqual({
      visit: true,
      check: true,
      publicNotice: true,
      federation: false,
    })
    expect((await counter.read(resident, caseId)).staff).toBeNull()
  })

  it('nothing is granted before the visit and the check', async () => {
    expect(await act(clerk, 'propose', grant)).toMatchObject({ problem: { code: 'visit_missing' } })
    valueOf(await act(clerk, 'visit', visit))
    expect(await act(clerk, 'propose', grant)).toMatchObject({ problem: { code: 'check_missing' } })
  })
})

describe('the means check', () => {
  it('goes out as a file and comes back as one, and twice is once', async () => {
    await accepted(alone(1))
    const { asked, file, taken } = await checkedByTheCentre()
    expect(asked).toMatchObject({ cases: 1, people: 1, more: false })
    expect(taken).toEqual({ ok: true, value: { done: 1, already: 0, unknown: [] } })
    expect(await counter.call(county, 'sheets', 'importChecks', { file })).toEqual({
      ok: true,
      value: { done: 0, already: 1, unknown: [] },
    })
    const view = await counter.read(resident, caseId)
    expect(view.status).toBe('accepted')
    expect(view.timeline.filter(({ type }) => type === 'checked')).toHaveLength(1)
    const looks = counter.cloud.collection('looks').filter((look) => look['what'] === 'checks')
    expect(looks.map((look) => look['caseId'])).toContain(caseId)
    expect(valueOf(await counter.call(county, 'sheets', 'checkRequests')).cases).toBe(0)
  })

  it('that differs is told to the resident, masked, who says something to it', async () => {
    await accepted(alone(8))
    await checkedByTheCentre()
    const view = await counter.read(resident, caseId)
    expect(view).toMatchObject({ status: 'differs', turn: 'resident' })
    expect(view.differs).toContainEqual(
      expect.objectContaining({
        what: 'cars',
        found: 1,
        idNumber: expect.stringMatching(/\*{10}/) as unknown,
      }),
    )
    const photo = valueOf((await counter.upload(jpeg())).finished).photoId
    const said = { text: '示例：车已经卖了', photoIds: [photo] }
    expect(await act(resident, 'answerCheck', { ...said, photoIds: ['p-none'] })).toMatchObject({
      problem: { code: 'photo_missing', field: 'photoIds' },
    })
    valueOf(await act(resident, 'answerCheck', said))
    const { staff, status } = await counter.read(clerk, caseId)
    expect(status).toBe('accepted')
    expect(staff?.checks.at(-1)).toMatchObject({ answer: { text: said.text, photoIds: [photo] } })
    const asked = { caseId, photoId: photo }
    expect(await counter.call(resident, 'assistance', 'photo', asked)).toMatchObject({ ok: true })
  })

  it('nobody says anything to it: it stands by itself', async () => {
    await accepted(alone(9))
    await checkedByTheCentre()
    await counter.cloud.tick('2026-04-30T16:30:00.000Z')
    expect(await counter.read(resident, caseId)).toMatchObject({ status: 'accepted' })
    counter.cloud.travel('2026-03-02T02:00:00.000Z')
  }, 60_000)

  it.each([
    ['nothing', '', { code: 'file_empty' }],
    ['a wrong column', '版本,收入\nnuanlin-check/1,1', { code: 'file_columns', field: '收入' }],
    ['half a row', 'HEADER\nnuanlin-check/1', { code: 'file_rows', issues: [{ path: '2' }] }],
    ['a workbook', 'PK\0\0', { code: 'file_encoding' }],
    ['too much', 'x'.repeat(750_000), { code: 'file_too_large', limit: 0.7 }],
  ])('a file with %s is refused by name', async (_name, text, problem) => {
    const header = '版本,办件号,身份证号,结果,月收入(元),存款(元),房产(套),车辆(辆),经营,说明'
    const file = csv(text.replace('HEADER', header))
    expect(await counter.call(county, 'sheets', 'importChecks', { file })).toMatchObject({
      problem,
    })
  })

  it('is not taken at all with one formula in it', async () => {
    await accepted(alone(2))
    valueOf(await act(clerk, 'askCheck'))
    const { no } = await counter.read(resident, caseId)
    const idNumber = somebodyNew(1950)
    const header = '版本,办件号,身份证号,结果,月收入(元),存款(元),房产(套),车辆(辆),经营,说明'
    const row = (id: string, note: string) => `nuanlin-check/1,${no},${id},相符,0,0,0,0,否,${note}`
    const file = csv([header, row(idNumber, ''), row(somebodyNew(1951), '=1+1')].join('\r\n'))
    expect(await counter.call(county, 'sheets', 'importChecks', { file })).toMatchObject({
      problem: { code: 'file_rows', issues: [{ path: '3.说明', fault: 'formula' }] },
    })
    expect(storedCase()?.['check']).toMatchObject({ state: 'asked' })
  })

  it('of a case that is no township’s of the office is not taken', async () => {
    await accepted(alone(3))
    valueOf(await act(clerk, 'askCheck'))
    const asked = valueOf(await counter.call(county, 'sheets', 'checkRequests'))
    const answer = await fetch(`${counter.cloud.url}/simulated-checker`, {
      method: 'POST',
      body: asked.file,
    })
    const file = csv(await answer.text())
    await counter.setStaff(otherCounty, { unitId: 'county:330903' })
    const { no } = await counter.read(resident, caseId)
    const taken = valueOf(await counter.call(otherCounty, 'sheets', 'importChecks', { file }))
    expect(taken).toMatchObject({ done: 0, unknown: expect.arrayContaining([no]) as unknown })
    expect(valueOf(await counter.call(otherCounty, 'sheets', 'checkRequests')).cases).toBe(0)
    await counter.setStaff(otherCounty, { unitId: 'county:330902' })
  })

  it.each([clerk, approver, resident])('%s draws no file', async (openid) => {
    expect(await counter.call(openid, 'sheets', 'checkRequests')).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })
})

describe('公示', () => {
  beforeEach(async () => {
    await accepted(alone(1))
    valueOf(await act(clerk, 'visit', visit))
    await checkedByTheCentre()
    valueOf(await act(clerk, 'propose', grant))
  })

  const posted = (township = CHANGGUO) =>
    counter.call(undefined, 'assistance', 'publicNotices', { township })
  const object = (openid: string, changes: object = {}) =>
    counter.call(openid, 'assistance', 'object', {
      ...{ caseId, text: '示例：他家有两套房', phone: '13900000000' },
      ...changes,
    })

  it('anyone reads a masked name, people, amount and place, and no more', async () => {
    const { notices } = valueOf(await posted())
    expect(notices.find((one) => one.caseId === caseId)).toEqual({
      ...{ caseId, programme: 'dibao', applicant: '示***人', household: 1 },
      ...{ fen: 50_000, per: 'month', place: '示例社区', from: '2026-03-02', until: '2026-03-09' },
    })
    expect(valueOf(await posted('330902003')).notices).toEqual([])
  })

  it('an objection takes it down, once a person; who it was only the office knows', async () => {
    expect(await object(resident)).toMatchObject({ problem: { code: 'not_allowed' } })
    expect(await object(stranger)).toEqual({ ok: true, value: { done: true } })
    expect(await object(stranger)).toMatchObject({ problem: { code: 'already_objected' } })
    expect(await object(neighbour)).toMatchObject({ problem: { code: 'objection_late' } })
    expect(valueOf(await posted()).notices.map((one) => one.caseId)).not.toContain(caseId)
    const { staff } = await counter.read(clerk, caseId)
    expect(staff?.objections).toMatchObject([{ text: '示例：他家有两套房', phone: '13900000000' }])
    expect(JSON.stringify(await counter.read(resident, caseId))).not.toMatch(/两套房|13900000000/)
    expect(JSON.stringify(storedCase())).not.toMatch(/两套房|13900000000/)
    expect(JSON.stringify(staff?.objections)).not.toContain(stranger)
  })

  it('two who object at once are both answered, and it comes down once', async () => {
    const codes = await Promise.all([object(stranger), object(neighbour)])
    expect(codes.filter((one) => one.ok)).toHaveLength(1)
    expect(storedCase()).toMatchObject({ status: 'accepted', publicNotice: { state: 'objected' } })
  })

  it('after seven days it comes down by itself and the county has it', async () => {
    await counter.cloud.tick('2026-03-09T15:30:00.000Z')
    expect((await counter.read(resident, caseId)).status).toBe('posted')
    await counter.cloud.tick('2026-03-09T17:00:00.000Z')
    expect(await counter.read(resident, caseId)).toMatchObject({
      status: 'proposed',
      publicNotice: { state: 'done' },
      unit: { id: 'county:330902' },
    })
    expect(await object(stranger)).toMatchObject({ problem: { code: 'objection_late' } })
    counter.cloud.travel('2026-03-02T02:00:00.000Z')
  }, 60_000)
})

describe('decided and paid', () => {
  let photo: string

  beforeEach(async () => {
    counter.cloud.travel('2026-03-02T02:00:00.000Z')
    photo = valueOf((await counter.upload(jpeg())).finished).photoId
    const form = alone(1)
    await accepted({ ...form, documents: { proof: [photo] } })
    valueOf(await act(clerk, 'visit', visit))
    await checkedByTheCentre()
    valueOf(await act(clerk, 'propose', grant))
    await counter.cloud.tick('2026-03-09T17:00:00.000Z')
  }, 60_000)

  const rowIn = async (month: string, openid: string = county) => {
    const { rows } = valueOf(await counter.call(openid, 'sheets', 'payments', { month }))
    return rows.find((row) => row.caseId === caseId)
  }

  it('nobody decides on a photo they have not looked at', async () => {
    expect(await act(county, 'approve')).toEqual({
      ok: false,
      problem: { code: 'document_unread', limit: 1 },
    })
    valueOf(await counter.call(otherCounty, 'assistance', 'photo', { caseId, photoId: photo }))
    expect(await act(county, 'approve')).toMatchObject({ problem: { code: 'document_unread' } })
    valueOf(await counter.call(county, 'assistance', 'photo', { caseId, photoId: photo }))
    const proposal = async () => (await counter.read(county, caseId)).staff?.proposal
    expect(await proposal()).toMatchObject({ outcome: 'grant', fen: 50_000 })
    expect(await act(county, 'approve')).toMatchObject({ value: { status: 'inForce' } })
    // Decided on, it is history: no opinion waits, and the trail has what was said.
    expect(await proposal()).toBeNull()
    const { timeline } = await counter.read(county, caseId)
    const said = timeline.find(({ type }) => type === 'proposed')
    expect(said?.data).toMatchObject({ outcome: 'grant', fen: 50_000, reason: grant.reason })
    expect(await act(clerk, 'approve')).toMatchObject({ problem: { code: 'not_allowed' } })
  })

  it('ends with its last month, held back or not', async () => {
    valueOf(await counter.call(county, 'assistance', 'photo', { caseId, photoId: photo }))
    valueOf(await act(county, 'approve'))
    const held = { status: 'suspended', turn: 'resident', dueAt: null, 'benefit.until': '2026-03' }
    await counter.setCase(caseId, held)
    counter.cloud.travel('2026-03-31T15:10:00.000Z')
    await counter.cloud.tick('2026-03-31T15:30:00.000Z')
    expect((await counter.read(resident, caseId)).status).toBe('suspended')
    await counter.cloud.tick('2026-03-31T16:30:00.000Z')
    expect((await counter.read(resident, caseId)).status).toBe('ended')
  }, 60_000)

  it('is on the list of the months it is paid for, and the bank’s file names names', async () => {
    valueOf(await counter.call(county, 'assistance', 'photo', { caseId, photoId: photo }))
    valueOf(await act(county, 'approve'))
    expect(await rowIn('2026-03')).toBeUndefined()
    expect(await rowIn('2026-04')).toMatchObject({ fen: 50_000, applicant: '示***人' })
    expect(await rowIn('2026-04', approver)).toMatchObject({ fen: 50_000 })
    const asked = { month: '2026-04' }
    const { file } = valueOf(await counter.call(county, 'sheets', 'paymentFile', asked))
    const { no } = await counter.read(resident, caseId)
    expect(file).toContain(
      `${no},最低生活保障,示例申请人,示例申请人,示例银行,6200000000000000,2026-04,500.00,0.00`,
    )
    const noted = counter.cloud.collection('looks').filter((look) => look['caseId'] === caseId)
    expect(noted.map((look) => look['what'])).toContain('payments:2026-04')
    expect(await counter.call(clerk, 'sheets', 'payments', asked)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
    await counter.setStaff(otherCounty, { unitId: 'county:330903' })
    expect(await rowIn('2026-04', otherCounty)).toBeUndefined()
    await counter.setStaff(otherCounty, { unitId: 'county:330902' })
  })

  it('goes on being paid while somebody is heard, and ends with the month of death', async () => {
    valueOf(await counter.call(county, 'assistance', 'photo', { caseId, photoId: photo }))
    valueOf(await act(county, 'approve'))
    counter.cloud.travel('2026-04-10T02:00:00.000Z')
    valueOf(await act(clerk, 'publish', { place: '示例社区' }))
    const published = { ok: false, problem: { code: 'already_done' } }
    expect(await act(clerk, 'publish', { place: '示例社区' })).toEqual(published)
    valueOf(await act(clerk, 'change', { change: 'reduce', fen: 10_000, reason: '示例' }))
    expect(await counter.read(resident, caseId)).toMatchObject({
      status: 'hearing',
      proposedChange: { change: 'reduce', fen: 10_000 },
    })
    expect(await rowIn('2026-04')).toMatchObject({ fen: 50_000 })
    valueOf(await act(resident, 'answerHearing', { text: '示例：请再看看' }))
    valueOf(await act(county, 'approve'))
    expect(await rowIn('2026-04')).toMatchObject({ fen: 50_000 })
    expect(await rowIn('2026-05')).toMatchObject({ fen: 10_000 })
    // What hangs in the village says another amount: it is offered to be published again, once.
    valueOf(await act(clerk, 'publish', { place: '示例社区' }))
    expect(await act(clerk, 'publish', { place: '示例社区' })).toEqual(published)
    counter.cloud.travel('2026-05-10T02:00:00.000Z')
    valueOf(await act(clerk, 'reportDeath', { on: '2026-05-09' }))
    expect(await rowIn('2026-05')).toMatchObject({ fen: 10_000 })
    expect(await rowIn('2026-06')).toBeUndefined()
  })
})
