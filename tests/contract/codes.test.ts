import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { openCounter, people, withoutPapers, type Counter } from './counter'

const { resident, clerk, approver, villageWorker, neighbour, officer, auditor, admin } = people
const VILLAGE = '示例东村'

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

const make = (openid: string, input: object = {}) =>
  counter.call(openid, 'codes', 'make', { programme: 'temporary-relief', village: '', ...input })
const open = (code: unknown, openid?: string) => counter.call(openid, 'codes', 'open', { code })
const listed = async (openid: string) => valueOf(await counter.call(openid, 'codes', 'list')).codes

const sendBy = (draftId: string, source: unknown, openid: string = resident) =>
  counter.call(openid, 'assistance', 'submit', {
    ...{ draftId, programme: 'temporary-relief', answers: withoutPapers(), source },
  })
const kept = (caseId: string) => counter.cloud.collection('cases').find(({ _id }) => _id === caseId)

describe('a code', () => {
  it('is made once for a place and what it opens, and names no person', async () => {
    const first = valueOf(await make(clerk, { village: VILLAGE }))
    const again = valueOf(await make(approver, { village: '示例东' }))
    expect(again.code).toBe(first.code)
    expect(first).toMatchObject({
      ...{ township: { code: HUMEN, name: '虎门镇' }, village: VILLAGE },
      ...{ programme: 'temporary-relief', scans: 0, sent: 0 },
    })
    expect(counter.cloud.collection('codes')).toEqual([
      {
        ...{ _id: first.code, unitId: `township:${HUMEN}`, township: HUMEN, village: VILLAGE },
        ...{ under: [`township:${HUMEN}`, 'city:441900'], programme: 'temporary-relief' },
        ...{ at: expect.any(String) as string, scans: {} },
      },
    ])
  })

  it('opens what it stands for, to anyone', async () => {
    const { code } = valueOf(await make(clerk, { programme: 'all' }))
    expect(valueOf(await open(code))).toEqual({
      ...{ code, programme: 'all', township: { code: HUMEN, name: '虎门镇' } },
    })
  })

  it.each<[string, unknown, object]>([
    ['nobody made', '0123456789abcdef', { code: 'not_found', field: 'code' }],
    ['is too short', '0123', { code: 'invalid_input' }],
    ['is an object', { $gt: '' }, { code: 'invalid_input' }],
  ])('that %s opens nothing', async (_name, code, problem) => {
    expect(await open(code)).toMatchObject({ ok: false, problem })
  })

  it('is another one in another township', async () => {
    const here = valueOf(await make(clerk))
    const there = valueOf(await make(neighbour))
    expect(there.township.code).toBe(CHANGAN)
    expect(there.code).not.toBe(here.code)
    expect((await listed(neighbour)).map(({ code }) => code)).toEqual([there.code])
  })

  it('of a village worker is of their own village', async () => {
    await counter.setStaff(villageWorker, { village: VILLAGE })
    expect(valueOf(await make(villageWorker)).village).toBe(VILLAGE)
    expect(await make(villageWorker, { village: '别的村' })).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })

  it.each([
    ['the city', officer],
    ['an auditor', auditor],
    ['an admin', admin],
    ['a resident', resident],
  ])('is not made by %s', async (_who, openid) => {
    expect(await make(openid)).toMatchObject({ problem: { code: 'not_allowed' } })
  })

  it('opens no programme that is none', async () => {
    expect(await make(clerk, { programme: '__proto__' })).toMatchObject({
      problem: { code: 'not_found', field: 'programme' },
    })
  })
})

describe('the picture', () => {
  const picture = (openid: string, code: string) =>
    counter.call(openid, 'codes', 'picture', { code })
  const asked = () => counter.cloud.outbox().filter(({ api }) => api === 'wxacode.getUnlimited')

  it('is WeChat’s, asked for once, with nothing but the code in it', async () => {
    const { code } = valueOf(await make(clerk))
    const first = valueOf(await picture(clerk, code))
    expect(first).toMatchObject({
      type: 'image/png',
      base64: expect.stringMatching(/^iVBOR/) as string,
    })
    expect(valueOf(await picture(approver, code))).toEqual(first)
    expect(asked().map(({ request }) => request)).toEqual([
      { scene: code, page: 'features/assistance/scan/index' },
    ])
  })

  it('of another office is not found', async () => {
    const { code } = valueOf(await make(clerk))
    expect(await picture(neighbour, code)).toMatchObject({ problem: { code: 'not_found' } })
  })
})

describe('a form that came by a code', () => {
  it('says so to the office, in one line, and is counted', async () => {
    const { code } = valueOf(await make(clerk, { village: VILLAGE }))
    const { caseId } = valueOf(await sendBy('by-code', code))
    expect(kept(caseId)?.['source']).toBe(code)
    const { staff } = await counter.read(clerk, caseId)
    expect(staff?.source).toEqual({ township: '虎门镇', village: VILLAGE })
    expect((await counter.read(resident, caseId)).staff).toBeNull()
    const row = (await listed(clerk)).find((one) => one.code === code)
    expect(row).toMatchObject({ sent: 1 })
    valueOf(await sendBy('by-code', code))
    expect((await listed(clerk)).find((one) => one.code === code)).toMatchObject({ sent: 1 })
  })

  it('by one that nobody made is sent all the same, and keeps nothing of it', async () => {
    const { caseId } = valueOf(await sendBy('by-none', 'f'.repeat(16)))
    expect(kept(caseId)).not.toHaveProperty('source')
    expect((await counter.read(clerk, caseId)).staff?.source).toBeNull()
  })

  it.each([{ $gt: '' }, 7, 'x', 'f'.repeat(17)])('%p is no code', async (source) => {
    expect(await sendBy('bad', source)).toMatchObject({
      problem: { code: 'invalid_input', issues: [{ path: 'source' }] },
    })
  })
})
