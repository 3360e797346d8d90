import { anAgent } from '../builders/answers'
import { valueOf } from '../builders/applications'
import { jpeg } from '../builders/photos'
import {
  CHANGGUO,
  inZhoushan,
  ofAHousehold,
  openCounter,
  people,
  somebodyNew,
  type Counter,
} from './counter'

const { resident, stranger } = people
const { clerk, otherClerk, neighbour } = inZhoushan

let counter: Counter

beforeAll(async () => {
  counter = await openCounter('zhoushan')
})

afterAll(() => counter.close())

const profile = (idNumber: string, changes: object = {}) => ({
  ...{ name: '示例申请人', idNumber, phone: '13800000000', livesAt: '示例路 1 号' },
  township: CHANGGUO,
  ...changes,
})

const save = async (openid: string, idNumber: string, changes: object = {}) =>
  valueOf(await counter.call(openid, 'account', 'saveProfile', profile(idNumber, changes)))

const noticesOf = async (openid: string, caseId: string) => {
  const { notices } = valueOf(await counter.call(openid, 'account', 'inbox'))
  return notices.filter((one) => one.caseId === caseId).map(({ type }) => type)
}

const draft = () => `d-${counter.cloud.collection('cases').length}`

/** `resident` applies for the person whose number this is. */
async function forSomebody(idNumber: string) {
  const authority = valueOf((await counter.upload(jpeg())).finished).photoId
  const form = ofAHousehold({
    applicant: { idNumber },
    agent: { ...anAgent(), idNumber: somebodyNew(1990) },
    documents: { proof: [], authority: [authority] },
    income: { lines: [] },
  })
  return valueOf(await counter.submit(draft(), form, resident, 'dibao'))
}

describe('somebody applies for another', () => {
  it('who has said who they are follows it as their own, and is told as well', async () => {
    const idNumber = somebodyNew(1950)
    await save(stranger, idNumber)
    const { caseId } = await forSomebody(idNumber)
    for (const openid of [resident, stranger]) {
      const { cases } = valueOf(await counter.call(openid, 'assistance', 'mine'))
      expect(cases.filter((one) => one.caseId === caseId)).toHaveLength(1)
      expect(await noticesOf(openid, caseId)).toEqual(['submitted'])
    }
    const view = await counter.read(stranger, caseId)
    expect(view).toMatchObject({ staff: null, onBehalfUntil: '2026-12-31' })
    expect(view.offers.map(({ verb }) => verb)).toContain('withdraw')
    const { version } = view
    valueOf(await counter.call(stranger, 'assistance', 'withdraw', { caseId, version }))
    expect(await noticesOf(resident, caseId)).toEqual(['withdrawn', 'submitted'])
    expect(await noticesOf(stranger, caseId)).toEqual(['withdrawn', 'submitted'])
  })

  it.each([
    ['another name', { name: '示例别人' }],
    ['another phone', { phone: '13999999999' }],
  ])('whoever knows the number and says %s follows nothing', async (_name, changes) => {
    const idNumber = somebodyNew(1950)
    await save(stranger, idNumber, changes)
    const { caseId } = await forSomebody(idNumber)
    expect(await counter.call(stranger, 'assistance', 'read', { caseId })).toMatchObject({
      problem: { code: 'not_found' },
    })
    expect(await noticesOf(stranger, caseId)).toEqual([])
  })

  it('whoever applies for themselves adds nobody', async () => {
    const idNumber = somebodyNew(1950)
    await save(stranger, idNumber)
    const form = ofAHousehold({ applicant: { idNumber }, income: { lines: [] } })
    const { caseId } = valueOf(await counter.submit(draft(), form, resident, 'dibao'))
    expect(await noticesOf(stranger, caseId)).toEqual([])
  })
})

describe('a form taken in at a counter', () => {
  const takeIn = (openid: string, requestId: string, form: unknown, more: object = {}) =>
    counter.call(openid, 'assistance', 'takeIn', {
      ...{ requestId, programme: 'dibao', answers: form, ...more },
    })

  it('is one case however often it is sent, and belongs to the office that works on it', async () => {
    const form = ofAHousehold()
    const first = valueOf(await takeIn(neighbour, 'r-1', form))
    expect(valueOf(await takeIn(neighbour, 'r-1', form))).toEqual(first)
    const { caseId, unit } = first
    expect(unit.id).toBe(`township:${CHANGGUO}`)
    const [submitted] = (await counter.read(clerk, caseId)).timeline
    expect(submitted).toMatchObject({ by: 'staff', data: { takenInBy: 'township:330902003' } })
    // The counter that took it in follows it and does nothing.
    expect((await counter.read(neighbour, caseId)).offers).toEqual([])
    expect(counter.cloud.collection('notices').filter((one) => one['caseId'] === caseId)).toEqual(
      [],
    )
    expect(await takeIn(neighbour, 'r-2', form)).toEqual({
      ok: false,
      problem: { code: 'already_open', who: first.no },
    })
    expect(await takeIn(clerk, 'r-1', form)).toEqual({
      ok: false,
      problem: { code: 'already_open' },
    })
  })

  it('is the person’s own, who is told', async () => {
    const idNumber = somebodyNew(1950)
    await save(stranger, idNumber)
    const form = ofAHousehold({ applicant: { idNumber }, income: { lines: [] } })
    const { caseId } = valueOf(await takeIn(clerk, 'r-own', form))
    expect(await noticesOf(stranger, caseId)).toEqual(['submitted'])
    expect((await counter.read(stranger, caseId)).status).toBe('submitted')
  })

  it('is not signed by a link: there is nobody to send it', async () => {
    const spouse = somebodyNew(1980)
    const byLink = ofAHousehold({
      household: { members: [{ name: '示例配偶', relation: 'spouse', idNumber: spouse }] },
      authorisations: { members: [{ who: spouse, way: 'link' }] },
    })
    const before = counter.cloud.collection('cases').length
    expect(await takeIn(neighbour, 'r-link', byLink)).toEqual({
      ok: false,
      problem: {
        code: 'invalid_input',
        issues: [{ path: 'authorisations.members.0.way', fault: 'link_at_counter' }],
      },
    })
    expect(counter.cloud.collection('cases')).toHaveLength(before)
    expect(await counter.submit(draft(), byLink, resident, 'dibao')).toMatchObject({ ok: true })
  })

  it('from another city goes back there when it is decided', async () => {
    const receivedFrom = { region: '示例市', office: '示例街道办事处' }
    const { caseId } = valueOf(await takeIn(clerk, 'r-far', ofAHousehold(), { receivedFrom }))
    const at = async () => ({ caseId, version: (await counter.read(clerk, caseId)).version })
    expect((await counter.read(clerk, caseId)).receivedFrom).toEqual(receivedFrom)
    valueOf(await counter.call(clerk, 'assistance', 'claim', await at()))
    valueOf(await counter.call(clerk, 'assistance', 'accept', await at()))
    const refuse = { outcome: 'refuse', reason: '示例' }
    valueOf(await counter.call(clerk, 'assistance', 'propose', { ...(await at()), ...refuse }))
    valueOf(await counter.call(inZhoushan.county, 'assistance', 'approve', await at()))
    expect(await counter.read(clerk, caseId)).toMatchObject({ status: 'refused', turn: 'office' })
    valueOf(await counter.call(clerk, 'assistance', 'feedBack', { ...(await at()), note: '示例' }))
    expect(await counter.read(clerk, caseId)).toMatchObject({ status: 'refused', turn: 'nobody' })
  })

  it.each([
    ['no signature', { signature: undefined }, 'invalid_input'],
    ['somebody else’s photo', { documents: { proof: ['p-none'] } }, 'photo_missing'],
  ])('with %s is not taken', async (_name, changes, code) => {
    const form = { ...ofAHousehold(), ...changes }
    const before = counter.cloud.collection('cases').length
    expect(await takeIn(otherClerk, 'r-bad', form)).toMatchObject({ problem: { code } })
    expect(counter.cloud.collection('cases')).toHaveLength(before)
  })
})
