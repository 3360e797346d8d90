import { valueOf } from '../builders/applications'
import { jpeg } from '../builders/photos'
import { inZhoushan, ofAHousehold, openCounter, people, somebodyNew, type Counter } from './counter'

const { resident, stranger } = people
const { clerk } = inZhoushan

let counter: Counter
let caseId: string
let spouse: string

beforeAll(async () => {
  counter = await openCounter('zhoushan')
})

afterAll(() => counter.close())

const act = (openid: string, verb: Parameters<Counter['act']>[1], input: object = {}) =>
  counter.act(openid, verb, caseId, input)

const member = (idNumber: string, name = '示例配偶') => ({ name, relation: 'spouse', idNumber })
const byLink = (...who: string[]) => ({
  authorisations: { members: who.map((one) => ({ who: one, way: 'link' })) },
})

beforeEach(async () => {
  spouse = somebodyNew(1980)
  const form = ofAHousehold({ household: { members: [member(spouse)] }, ...byLink(spouse) })
  const draftId = `d-${counter.cloud.collection('cases').length}`
  caseId = valueOf(await counter.submit(draftId, form, resident, 'dibao')).caseId
  valueOf(await act(clerk, 'claim'))
  valueOf(await act(clerk, 'accept'))
})

const tokenIn = async () => (await counter.read(resident, caseId)).unsigned[0]?.token ?? ''

const sign = (token: string, changes: object = {}, openid = stranger) =>
  counter.call(openid, 'assistance', 'sign', {
    ...{ caseId, token, idNumber: spouse, textVersion: '2026-01', hand: { typedName: '示例' } },
    ...changes,
  })

it('only whoever sent the form has the link; what it asks names nobody in full', async () => {
  const token = await tokenIn()
  expect(token).toMatch(/^[0-9a-f]{32}$/)
  expect((await counter.read(clerk, caseId)).unsigned).toEqual([{ masked: '示**偶' }])
  const asked = { caseId, token }
  expect(await counter.call(undefined, 'assistance', 'toSign', asked)).toEqual({
    ok: true,
    value: { programme: 'dibao', applicant: '示***人', member: '示**偶' },
  })
})

it('the check waits until everybody has signed, each once and for themselves', async () => {
  const token = await tokenIn()
  expect(await act(clerk, 'askCheck')).toMatchObject({ problem: { code: 'authorisation_missing' } })
  expect(await sign('f'.repeat(32))).toMatchObject({ problem: { code: 'link_used' } })
  expect(await sign(token, { idNumber: somebodyNew(1985) })).toMatchObject({
    problem: { code: 'invalid_input', issues: [{ path: 'idNumber', fault: 'who_unknown' }] },
  })
  const taps = await Promise.all([sign(token), sign(token)])
  expect(taps.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await sign(token)).toMatchObject({ problem: { code: 'link_used' } })
  expect(await counter.call(undefined, 'assistance', 'toSign', { caseId, token })).toMatchObject({
    problem: { code: 'link_used' },
  })
  const view = await counter.read(resident, caseId)
  expect(view.unsigned).toEqual([])
  expect(view.timeline.filter(({ type }) => type === 'signed')).toMatchObject([
    { data: { left: 0 } },
  ])
  expect(await act(clerk, 'askCheck')).toMatchObject({ ok: true })
})

it('of a case that is closed, or is none, nobody signs', async () => {
  const token = await tokenIn()
  expect(await sign(token, { caseId: 'a-none' })).toMatchObject({ problem: { code: 'not_found' } })
  valueOf(await act(resident, 'withdraw'))
  expect(await sign(token)).toMatchObject({ problem: { code: 'wrong_status' } })
})

it('a number that is mended has another link, and the old one is none', async () => {
  const token = await tokenIn()
  const asks = [{ section: 'household' }, { section: 'authorisations' }]
  valueOf(await act(clerk, 'askSupplement', { asks, note: '示例：号码抄错了' }))
  const old = spouse
  spouse = somebodyNew(1980)
  valueOf(
    await act(resident, 'answerSupplement', {
      answers: { household: { members: [member(spouse)] }, ...byLink(spouse) },
    }),
  )
  expect(await sign(token, { idNumber: old })).toMatchObject({ problem: { code: 'link_used' } })
  expect(await sign(await tokenIn())).toMatchObject({ ok: true })
})

it('what was there before a supplement stays beside it, masked, for the office', async () => {
  valueOf(await act(clerk, 'askSupplement', { asks: [{ section: 'payout' }], note: '示例' }))
  valueOf(await act(resident, 'answerSupplement', { answers: { payout: { way: 'ask' } } }))
  const { staff } = await counter.read(clerk, caseId)
  expect(staff?.before).toMatchObject({ payout: { account: '****0000', holder: '示***人' } })
  // What was sealed before is still there: the link of a grown-up is not lost with it.
  expect(await sign(await tokenIn())).toMatchObject({ ok: true })
})

it('every paper’s photos must be the sender’s own', async () => {
  const theirs = valueOf((await counter.upload(jpeg(), stranger)).finished).photoId
  for (const paper of ['proof', 'certificate']) {
    const form = ofAHousehold({ documents: { proof: [], [paper]: [theirs] } })
    expect(await counter.submit('d-theirs', form, resident, 'dibao')).toEqual({
      ok: false,
      problem: { code: 'photo_missing', field: 'documents' },
    })
  }
})
