import type { CaseVerb } from '@shared/assistance/lifecycle'
import { valueOf } from '../builders/applications'
import { jpeg } from '../builders/photos'
import {
  CHANGGUO,
  everythingIn,
  inputsOf,
  inZhoushan,
  ofAHousehold,
  openCounter,
  people,
  somebodyNew,
  type Counter,
} from './counter'

const { resident, stranger } = people
const { clerk, otherClerk, approver, neighbour, county } = inZhoushan

const asksPayout = { asks: [{ section: 'payout' }], note: '示例：账号不清楚' }
const payout = { way: 'ask' }
const said = { text: '示例：车已经卖了' }
const visit = { ...inputsOf.visit, colleague: `s-${CHANGGUO}-clerk-2` }
const grant = { outcome: 'grant', fen: 50_000, reason: '示例：家里收入低', place: '示例社区' }

let counter: Counter
let caseId: string

beforeAll(async () => {
  counter = await openCounter('zhoushan')
})

afterAll(() => counter.close())

const stored = () => counter.cloud.collection('cases').find(({ _id }) => _id === caseId)

const act = (openid: string, verb: CaseVerb, input: object = {}) =>
  counter.call(openid, 'assistance', verb, { caseId, version: stored()?.['version'], ...input })

const walk = async (...steps: readonly (readonly [string, CaseVerb, object?])[]) => {
  for (const [openid, verb, input] of steps) valueOf(await act(openid, verb, input))
}

const statusNow = async () => (await counter.read(clerk, caseId)).status

/** The last line of the trail as the office reads it, and who did it as it is kept. */
async function lastLine() {
  const { type, data, unit } = (await counter.read(clerk, caseId)).timeline.at(-1) ?? {}
  const trail = counter.cloud.collection('events').filter((one) => one['caseId'] === caseId)
  return { type, data, unit, by: trail.at(-1)?.['by'] }
}

const notedBy = (type: string, openid: string, data: object = {}) => {
  const { name, staffId, unitId } = counter.cloud
    .collection('staff')
    .find(({ _id }) => _id === openid) as Record<string, string>
  return { type, data: { ...data, notedBy: name }, by: { kind: 'staff', staffId, unitId } }
}

/** A number whose digit before the check digit is eight: the made-up centre finds a car. */
function withACar(): string {
  for (;;) {
    const idNumber = somebodyNew(1960)
    if (idNumber.at(-2) === '8') return idNumber
  }
}

const alone = (idNumber: string = withACar()) =>
  ofAHousehold({
    applicant: { idNumber },
    household: { members: [] },
    income: { lines: [] },
    authorisations: { members: [] },
  })

/** Taken in next door, for 昌国街道 to work on. */
async function takenIn(form: unknown = alone()) {
  const requestId = `r-${counter.cloud.collection('cases').length}`
  const input = { requestId, programme: 'dibao', answers: form }
  caseId = valueOf(await counter.call(neighbour, 'assistance', 'takeIn', input)).caseId
  valueOf(await act(clerk, 'claim'))
}

/** The made-up centre answers what is asked. */
async function theCentreAnswers() {
  const asked = valueOf(await counter.call(county, 'sheets', 'checkRequests'))
  const answer = await fetch(`${counter.cloud.url}/simulated-checker`, {
    method: 'POST',
    body: asked.file,
  })
  const file = Buffer.from(await answer.text()).toString('base64')
  valueOf(await counter.call(county, 'sheets', 'importChecks', { file }))
}

async function refused(openid: string, verb: CaseVerb, code: string, input: object = {}) {
  const before = everythingIn(counter)
  expect(await act(openid, verb, input)).toMatchObject({ ok: false, problem: { code } })
  expect(everythingIn(counter)).toEqual(before)
}

it('goes from the form to the end of the help without a phone', async () => {
  await takenIn()
  await walk([clerk, 'askSupplement', asksPayout])
  const photo = valueOf((await counter.upload(jpeg(), otherClerk)).finished).photoId

  // Whoever has the counter that day notes it; another office does not, though it took the form in.
  await refused(neighbour, 'answerSupplement', 'not_allowed', { answers: { payout } })
  await walk([otherClerk, 'answerSupplement', { answers: { payout } }])
  expect(await lastLine()).toMatchObject(
    notedBy('supplement_answered', otherClerk, { sections: ['payout'] }),
  )

  await walk([clerk, 'accept'], [clerk, 'visit', visit], [clerk, 'askCheck'])
  await theCentreAnswers()
  expect(await statusNow()).toBe('differs')
  await refused(neighbour, 'answerCheck', 'not_allowed', said)
  await refused(clerk, 'answerCheck', 'photo_missing', { ...said, photoIds: [photo] })
  await walk([otherClerk, 'answerCheck', { ...said, photoIds: [photo] }])
  expect(await lastLine()).toMatchObject(notedBy('check_answered', otherClerk))
  const { staff } = await counter.read(clerk, caseId)
  expect(staff?.checks.at(-1)).toMatchObject({ answer: { ...said, photoIds: [photo] } })

  await walk([clerk, 'propose', grant])
  await counter.cloud.tick('2026-03-09T17:00:00.000Z')
  valueOf(await counter.call(county, 'assistance', 'photo', { caseId, photoId: photo }))
  await walk([county, 'approve'])
  expect(await statusNow()).toBe('inForce')

  await walk([clerk, 'change', { change: 'end', reason: '示例：找到工作了' }])
  expect(await statusNow()).toBe('hearing')
  await refused(neighbour, 'answerHearing', 'not_allowed', said)
  await walk([clerk, 'answerHearing', said])
  expect(await lastLine()).toMatchObject(notedBy('hearing_answered', clerk))
  const view = await counter.read(county, caseId)
  expect(view).toMatchObject({ status: 'proposed', staff: { hearing: said, atCounter: true } })
  // The one who proposed the end and noted what was said to it decides nothing.
  await counter.setStaff(clerk, { role: 'county_officer', unitId: 'county:330902' })
  await refused(clerk, 'approve', 'same_person')
  await counter.setStaff(clerk, { role: 'township_clerk', unitId: `township:${CHANGGUO}` })

  expect(counter.cloud.collection('notices').filter((one) => one['caseId'] === caseId)).toEqual([])
  counter.cloud.travel('2026-03-02T02:00:00.000Z')
}, 60_000)

describe('what is asked back', () => {
  const open = (openid: string) => counter.call(openid, 'assistance', 'askedPages', { caseId })
  const looks = () =>
    counter.cloud.collection('looks').filter((look) => look['what'] === 'clear:asked')

  it('is shown in clear to the clerk who fills it in, and the look is noted', async () => {
    await takenIn()
    expect(await open(clerk)).toMatchObject({ problem: { code: 'wrong_status' } })
    await walk([clerk, 'askSupplement', asksPayout])
    const before = looks().length
    expect(await counter.read(clerk, caseId)).toMatchObject({
      unlocked: null,
      answers: { payout: { account: '****0000' } },
    })
    expect(looks()).toHaveLength(before)
    expect(await open(clerk)).toEqual({ ok: true, value: { pages: { payout: alone().payout } } })
    expect(looks().slice(before)).toMatchObject([{ caseId, staffId: `s-${CHANGGUO}-clerk-1` }])
  })

  it.each([
    ['the counter that took it in', neighbour, 'not_allowed'],
    ['the approver', approver, 'not_allowed'],
    ['a resident', stranger, 'not_allowed'],
  ])('is not shown to %s', async (_name, openid, code) => {
    await takenIn()
    await walk([clerk, 'askSupplement', asksPayout])
    const before = looks().length
    expect(await open(openid)).toMatchObject({ problem: { code } })
    expect(looks()).toHaveLength(before)
  })

  it('is signed at the counter, not by a link', async () => {
    const spouse = somebodyNew(1980)
    const members = [{ name: '示例配偶', relation: 'spouse', idNumber: spouse }]
    await takenIn(
      ofAHousehold({
        household: { members },
        authorisations: { members: [{ who: spouse, way: 'here', typedName: '示例' }] },
      }),
    )
    await walk([clerk, 'askSupplement', { ...asksPayout, asks: [{ section: 'authorisations' }] }])
    const byLink = { answers: { authorisations: { members: [{ who: spouse, way: 'link' }] } } }
    expect(await act(clerk, 'answerSupplement', byLink)).toEqual({
      ok: false,
      problem: {
        code: 'invalid_input',
        issues: [{ path: 'authorisations.members.0.way', fault: 'link_at_counter' }],
      },
    })
  })
})

it('is taken back at the counter, and says who noted it', async () => {
  await takenIn()
  await refused(neighbour, 'withdraw', 'not_allowed')
  await refused(approver, 'withdraw', 'not_allowed')
  await walk([otherClerk, 'withdraw'])
  expect(await statusNow()).toBe('withdrawn')
  expect(await lastLine()).toMatchObject(notedBy('withdrawn', otherClerk))
})

describe('whoever has an account answers for themselves', () => {
  const sent = async () => {
    const draftId = `d-${counter.cloud.collection('cases').length}`
    caseId = valueOf(await counter.submit(draftId, alone(), resident, 'dibao')).caseId
    valueOf(await act(clerk, 'claim'))
  }

  /** Taken in for somebody who has said who they are, and so follows it on their phone. */
  const followed = async () => {
    const idNumber = withACar()
    valueOf(
      await counter.call(stranger, 'account', 'saveProfile', {
        ...{ name: '示例申请人', idNumber, phone: '13800000000', livesAt: '示例路 1 号' },
        township: CHANGGUO,
      }),
    )
    await takenIn(alone(idNumber))
  }

  it.each([
    ['sent it', sent, resident],
    ['follows what was taken in for them', followed, stranger],
  ])('who %s: the clerk is refused, and shown no button', async (_name, begin, owner) => {
    await begin()
    await refused(clerk, 'withdraw', 'not_allowed')
    await walk([clerk, 'askSupplement', asksPayout])
    await refused(clerk, 'answerSupplement', 'not_allowed', { answers: { payout } })
    expect(await counter.call(clerk, 'assistance', 'askedPages', { caseId })).toMatchObject({
      problem: { code: 'not_allowed' },
    })
    const view = await counter.read(clerk, caseId)
    expect(view).toMatchObject({ offers: [], staff: { atCounter: false } })
    await walk([owner, 'answerSupplement', { answers: { payout } }])
    expect(await lastLine()).toMatchObject({ data: { sections: ['payout'] }, unit: null })
    await walk([clerk, 'accept'], [clerk, 'askCheck'])
    await theCentreAnswers()
    await refused(clerk, 'answerCheck', 'not_allowed', said)
    await walk([owner, 'answerCheck', said])
    expect((await lastLine()).data).toEqual({})
  })

  it('a clerk takes their own back as the resident they are', async () => {
    valueOf(await counter.consent(clerk))
    const draftId = `d-${counter.cloud.collection('cases').length}`
    caseId = valueOf(await counter.submit(draftId, alone(), clerk, 'dibao')).caseId
    await walk([clerk, 'withdraw'])
    const trail = counter.cloud.collection('events').filter((one) => one['caseId'] === caseId)
    expect(trail.at(-1)).toMatchObject({ type: 'withdrawn', data: {}, by: { kind: 'resident' } })
  })
})
