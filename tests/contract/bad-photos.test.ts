import { CHANGAN } from '../builders/people'
import { valueOf } from '../builders/applications'
import { bytesOf, jpeg, png } from '../builders/photos'
import { everythingIn, openCounter, people, withoutPapers, type Counter } from './counter'

const MB = 1024 * 1024

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

const picture = jpeg()
const padded = (bytes: Uint8Array, length: number) => {
  const long = new Uint8Array(length)
  long.set(bytes)
  return long
}

describe('what is no photo is refused, and nothing of it is left', () => {
  it.each<[string, Uint8Array, number, string]>([
    ['0 bytes', new Uint8Array(), 200, 'photo_empty'],
    ['20 MB', padded(picture, 20 * MB), 200, 'photo_too_large'],
    ['26 MB, stopped at the door', padded(picture, 26 * MB), 413, 'photo_missing'],
    [
      'a renamed .exe',
      new Uint8Array([...bytesOf('MZ'), 0x90, 0, ...Array<number>(200).fill(3)]),
      200,
      'photo_type',
    ],
    ['a PDF', new Uint8Array(bytesOf('%PDF-1.7 and more')), 200, 'photo_type'],
    ['HTML', new Uint8Array(bytesOf('<html><script>alert(1)</script>')), 200, 'photo_type'],
    ['a JPEG cut in its head', picture.slice(0, 30), 200, 'photo_broken'],
    ['a JPEG cut in its picture', picture.slice(0, -4), 200, 'photo_broken'],
    ['a JPEG of two bytes', picture.slice(0, 2), 200, 'photo_broken'],
    ['a PNG cut short', png().slice(0, -6), 200, 'photo_broken'],
  ])('%s', async (_name, bytes, put, code) => {
    const before = everythingIn(counter)
    const { status, finished } = await counter.upload(bytes)
    expect({ status, finished }).toMatchObject({ status: put, finished: { problem: { code } } })
    expect(everythingIn(counter)).toEqual(before)
  })

  it('a good one leaves one document and one file', async () => {
    const before = everythingIn(counter)
    const { finished } = await counter.upload(picture)
    expect(finished).toMatchObject({ ok: true })
    const after = everythingIn(counter)
    expect(after.files).toHaveLength(before.files.length + 1)
    expect(counter.cloud.collection('photos')).toHaveLength(1)
  })
})

describe('a photo is its owner’s', () => {
  it('nobody else can have it looked at, take it or keep it from being looked at', async () => {
    const input = { draftId: 'd' }
    const call = (openid: string, fileId: string) =>
      counter.call(openid, 'assistance', 'finishUpload', { fileId })
    const ticket = valueOf(await counter.call(people.resident, 'assistance', 'startUpload', input))
    const body = Buffer.from(picture)
    await fetch(ticket.url, { method: 'PUT', headers: ticket.headers, body })
    const before = everythingIn(counter)
    expect(await call(people.stranger, ticket.fileId)).toEqual({
      ok: false,
      problem: { code: 'not_found', field: 'fileId' },
    })
    expect(everythingIn(counter)).toEqual(before)
    expect(await call(people.resident, ticket.fileId)).toMatchObject({ ok: true })
  })

  it.each(['cloud://local/photos/p-1', 'keys.json', '../keys.json', 'cloud://local/../keys.json'])(
    'only what has arrived for oneself is looked at: %s',
    async (fileId) => {
      const answer = await counter.call(people.resident, 'assistance', 'finishUpload', { fileId })
      expect(answer).toEqual({ ok: false, problem: { code: 'not_found', field: 'fileId' } })
    },
  )

  it('one of somebody else cannot be put into a case', async () => {
    const { photoId } = valueOf((await counter.upload(picture, people.stranger)).finished)
    const before = everythingIn(counter)
    const answers = withoutPapers({ documents: { proof: [photoId] } })
    expect(await counter.submit('d', answers)).toEqual({
      ok: false,
      problem: { code: 'photo_missing', field: 'documents' },
    })
    expect(everythingIn(counter)).toEqual(before)
    expect(await counter.submit('d', answers, people.stranger)).toMatchObject({ ok: true })
  })

  it('is shown to its owner and to the office of the case, by an address, and to nobody else', async () => {
    const { photoId } = valueOf((await counter.upload(picture)).finished)
    const other = valueOf((await counter.upload(picture)).finished)
    const answers = withoutPapers({ documents: { proof: [photoId] } })
    const { caseId } = valueOf(await counter.submit('shown', answers))
    const ask = (openid: string, id = photoId) =>
      counter.call(openid, 'assistance', 'photo', { caseId, photoId: id })
    for (const openid of [people.resident, people.clerk, people.approver]) {
      const { url } = valueOf(await ask(openid))
      const shown = await (await fetch(url)).arrayBuffer()
      expect(new Uint8Array(shown)).toEqual(picture)
    }
    const notFound = { ok: false, problem: { code: 'not_found', field: 'caseId' } }
    for (const openid of [people.stranger, people.neighbour])
      expect(await ask(openid)).toEqual(notFound)
    // The city oversees the township: it reads the case masked, and a photo cannot be.
    expect(await ask(people.officer)).toEqual({ ok: false, problem: { code: 'not_allowed' } })
    expect(await ask(people.clerk, other.photoId)).toMatchObject({
      problem: { code: 'photo_missing' },
    })
    await counter.act(people.clerk, 'claim', caseId)
    const reason = { unitId: `township:${CHANGAN}`, reason: '示例' }
    expect(await counter.act(people.clerk, 'reroute', caseId, reason)).toMatchObject({ ok: true })
    expect(await ask(people.clerk)).toEqual(notFound)
    expect(await ask(people.neighbour)).toMatchObject({ ok: true })
  })
})
