import { anAgent, typedAnswers } from '../builders/answers'
import { valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { HUMEN } from '../builders/people'
import { jpeg } from '../builders/photos'
import { openCounter, people, type Counter } from './counter'

let counter: Counter

beforeEach(async () => {
  counter = await openCounter()
})

afterEach(() => counter.close())

const { resident, stranger, clerk } = people
const A = anIdNumber({ serial: 600 })
const B = anIdNumber({ serial: 601 })

const aPhoto = async (openid: string = resident) =>
  valueOf((await counter.upload(jpeg(), openid)).finished).photoId

const formOf = (idNumber: string, photoId: string, changes: object = {}) =>
  typedAnswers({ applicant: { idNumber }, documents: { proof: [photoId] }, ...changes })

/** A case of person A with one proof. */
async function sentFor(idNumber: string, photoId: string) {
  const sent = await counter.submit(`of-${photoId}`, formOf(idNumber, photoId))
  return valueOf(sent).caseId
}

const keep = (caseId: string, openid: string = resident) =>
  counter.call(openid, 'assistance', 'keepPapers', { caseId })

const lockerOf = async (idNumber: string, openid: string = resident) =>
  valueOf(await counter.call(openid, 'assistance', 'locker', { idNumber })).papers

const mine = async (openid: string = resident) =>
  valueOf(await counter.call(openid, 'assistance', 'myPapers', {})).papers

const drop = async (paperId: string | undefined, openid: string = resident) =>
  valueOf(await counter.call(openid, 'assistance', 'dropPaper', { paperId }))

/** The papers of person A, kept on Monday. */
async function keptOfA() {
  const photoId = await aPhoto()
  const caseId = await sentFor(A, photoId)
  const [paperId] = valueOf(await keep(caseId)).paperIds
  return { photoId, caseId, paperId }
}

test('nothing is kept by itself; what is kept is there for the same person and account, and nobody else', async () => {
  const photoId = await aPhoto()
  const caseId = await sentFor(A, photoId)
  expect(await lockerOf(A)).toEqual([])
  valueOf(await keep(caseId))
  const there = {
    ...{ paper: 'proof', programme: 'temporary-relief', pages: 1 },
    ...{ keptOn: '2026-03-02', until: '2026-09-02' },
  }
  expect(await lockerOf(A)).toEqual([{ ...there, photoIds: [photoId] }])
  expect(await lockerOf(B)).toEqual([])
  expect(await lockerOf(A, stranger)).toEqual([])
  expect(await mine()).toEqual([{ ...there, paperId: expect.any(String) as string }])
  expect(await mine(stranger)).toEqual([])
})

test('two people of one account are kept apart', async () => {
  const { photoId } = await keptOfA()
  const other = await aPhoto()
  valueOf(await keep(await sentFor(B, other)))
  expect((await lockerOf(A)).map(({ photoIds }) => photoIds)).toEqual([[photoId]])
  expect((await lockerOf(B)).map(({ photoIds }) => photoIds)).toEqual([[other]])
})

test('kept twice it is once, and kept again it is no younger', async () => {
  const { photoId, caseId } = await keptOfA()
  valueOf(await keep(caseId))
  expect(await mine()).toHaveLength(1)
  valueOf(await counter.act(resident, 'withdraw', caseId))
  counter.cloud.travel('2026-05-04T02:00:00.000Z')
  const again = valueOf(await counter.submit('again', formOf(A, photoId))).caseId
  valueOf(await keep(again))
  expect(await mine()).toMatchObject([{ keptOn: '2026-03-02', until: '2026-09-02' }])
})

test('a newer proof takes the place of the older one', async () => {
  const { caseId } = await keptOfA()
  valueOf(await counter.act(resident, 'withdraw', caseId))
  counter.cloud.travel('2026-05-04T02:00:00.000Z')
  const newer = await aPhoto()
  valueOf(await keep(await sentFor(A, newer)))
  expect(await lockerOf(A)).toMatchObject([{ keptOn: '2026-05-04', photoIds: [newer] }])
})

test('on its last day it is there, the day after it is not, and the night deletes it', async () => {
  await keptOfA()
  counter.cloud.travel('2026-09-02T15:59:00.000Z')
  expect(await lockerOf(A)).toHaveLength(1)
  counter.cloud.travel('2026-09-02T16:01:00.000Z')
  expect(await lockerOf(A)).toEqual([])
  expect(counter.cloud.collection('locker')).toHaveLength(1)
  const timer = counter.cloud.tick('2026-09-02T20:00:00.000Z')
  expect((await timer).filter(({ error }) => error)).toEqual([])
  expect(counter.cloud.collection('locker')).toEqual([])
}, 60_000)

test('deleted it is gone; somebody else deletes nothing', async () => {
  const { paperId, caseId } = await keptOfA()
  await drop(paperId, stranger)
  expect(await mine()).toHaveLength(1)
  await drop(paperId)
  expect(await mine()).toEqual([])
  expect(await lockerOf(A)).toEqual([])
  expect((await counter.read(resident, caseId)).answers['documents']).toMatchObject({
    proof: [expect.any(String)],
  })
})

test('with the consent goes all that was kept, of this account alone', async () => {
  await keptOfA()
  const theirs = await aPhoto(stranger)
  const sent = await counter.submit('theirs', formOf(B, theirs), stranger)
  valueOf(await keep(valueOf(sent).caseId, stranger))
  const purpose = { purpose: 'assistance', textVersion: '1', given: false }
  valueOf(await counter.call(resident, 'account', 'consent', purpose))
  expect(await mine()).toEqual([])
  expect(await mine(stranger)).toHaveLength(1)
  const { caseId } = valueOf(sent)
  expect(await keep(caseId)).toMatchObject({ problem: { code: 'consent_needed' } })
})

test.each([
  ['a stranger', stranger, 'not_found'],
  ['the clerk of the office', clerk, 'not_found'],
])("%s keeps nothing of somebody else's case", async (_name, openid, code) => {
  const caseId = await sentFor(A, await aPhoto())
  await counter.consent(openid)
  expect(await keep(caseId, openid)).toMatchObject({ ok: false, problem: { code } })
  expect(counter.cloud.collection('locker')).toEqual([])
})

test('whom a form was sent for follows the case, and keeps none of the photos of whoever sent it', async () => {
  const profile = { name: '示例申请人', idNumber: A, phone: '13800000000', livesAt: '示例路 1 号' }
  const said = { ...profile, township: HUMEN }
  valueOf(await counter.call(stranger, 'account', 'saveProfile', said))
  const [proof, authority] = [await aPhoto(), await aPhoto()]
  const agent = anAgent({ until: '2026-04-10' })
  const form = formOf(A, proof, { agent, documents: { proof: [proof], authority: [authority] } })
  const { caseId } = valueOf(await counter.submit('for-them', form))
  expect((await counter.read(stranger, caseId)).caseId).toBe(caseId)
  expect(await keep(caseId, stranger)).toMatchObject({
    ok: false,
    problem: { code: 'not_allowed' },
  })
  expect(await lockerOf(A, stranger)).toEqual([])
  valueOf(await keep(caseId))
  const kept = (await lockerOf(A)).map(({ paper, until }) => [paper, until])
  expect(kept.sort()).toEqual([
    ['authority', '2026-04-10'],
    ['proof', '2026-09-02'],
  ])
})

test('a photo of one’s own can be looked at, that of somebody else is refused, to see and to send', async () => {
  const photoId = await aPhoto()
  const see = (openid: string) => counter.call(openid, 'assistance', 'ownPhoto', { photoId })
  const { url } = valueOf(await see(resident))
  expect((await fetch(url)).status).toBe(200)
  for (const openid of [stranger, clerk])
    expect(await see(openid)).toMatchObject({ ok: false, problem: { code: 'photo_missing' } })
  const sent = await counter.submit('theirs', formOf(B, photoId), stranger)
  expect(sent).toMatchObject({ ok: false, problem: { code: 'photo_missing' } })
})

test('a kept photo is taken with another form of the same person', async () => {
  const { photoId, caseId } = await keptOfA()
  valueOf(await counter.act(resident, 'withdraw', caseId))
  const [kept] = await lockerOf(A)
  const again = await counter.submit('again', formOf(A, kept?.photoIds[0] ?? ''))
  const { answers } = await counter.read(resident, valueOf(again).caseId)
  expect(answers['documents']).toMatchObject({ proof: [photoId] })
})
