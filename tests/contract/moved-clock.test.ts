import { openCloud, type OpenCloud } from './sdk'

const THEN = '2026-03-02T02:00:00.000Z'
const HOUR = 3_600_000
/** How much the clock may have gone on since it was put there. */
const SOON = 20_000

const FUNCTIONS = {
  loaded: `const loaded = new Date().toISOString()
    exports.main = async () => loaded`,
}

const SEEDS = [{ _id: 'old', n: 1 }]

let open: OpenCloud
const things = () => open.database.collection('things')
const stored = (id: string) => open.cloud.collection('things').find(({ _id }) => _id === id)

beforeEach(async () => {
  open = await openCloud(
    { things: { growing: false, indexes: [] } },
    { functions: FUNCTIONS, documents: { things: SEEDS } },
  )
})

afterEach(() => open.close())

function expectAt(found: unknown, moment: string, offset = 0) {
  expect(found).toBeInstanceOf(Date)
  const late = (found as Date).getTime() - (Date.parse(moment) + offset)
  expect(late).toBeGreaterThanOrEqual(0)
  expect(late).toBeLessThan(SOON)
}

const serverDate = (offset = 0) => (open.database.serverDate as (how: object) => object)({ offset })

describe.each<[string, (moment: string) => Promise<unknown>]>([
  ['travel', (moment) => Promise.resolve(open.cloud.travel(moment))],
  [
    'tick',
    (moment) => {
      open.cloud.travel('2026-03-01T00:00:00.000Z')
      return open.cloud.tick(moment)
    },
  ],
])('serverDate() after %s', (_name, move) => {
  beforeEach(() => move(THEN))

  it.each([0, HOUR, -HOUR])('is that moment in what is added, offset %s', async (offset) => {
    await things().add({ _id: 'a', at: serverDate(offset), in: { list: [serverDate(offset)] } })
    expectAt(stored('a')?.['at'], THEN, offset)
    expectAt((stored('a')?.['in'] as { list: unknown[] }).list[0], THEN, offset)
  })

  it('is that moment in what is changed', async () => {
    await things()
      .doc('old')
      .update({ at: serverDate(HOUR) })
    expectAt(stored('old')?.['at'], THEN, HOUR)
    await things().doc('old').set({ whole: serverDate() })
    expectAt(stored('old')?.['whole'], THEN)
    await things()
      .where({ _id: 'old' })
      .updateAndReturn({ at: serverDate(-HOUR) })
    expectAt(stored('old')?.['at'], THEN, -HOUR)
  })

  it('is that moment in what is asked', async () => {
    const _ = open.command
    await things().add([
      { _id: 'before', at: new Date(Date.parse(THEN) - 1) },
      { _id: 'after', at: new Date(Date.parse(THEN) + SOON) },
    ] as object)
    const { data } = await things()
      .where({ at: _.lt(serverDate()) })
      .get()
    expect(data).toMatchObject([{ _id: 'before' }])
    const later = things().where({ at: _.gt(serverDate()) })
    expect(await later.count()).toMatchObject({ total: 1 })
  })

  it('$$NOW of a pipeline is that moment', async () => {
    const { data } = (await things()
      .aggregate()
      .match({ _id: 'old' })
      .project({ now: '$$NOW' })
      .end()) as { data: { now: Date }[] }
    expectAt(data[0]?.now, THEN)
  })

  it('is that moment for what a function has when it is loaded', async () => {
    const response = await fetch(`${open.cloud.url}/fn/loaded`, { method: 'POST', body: '{}' })
    expectAt(new Date((await response.json()) as string), THEN)
  })
})

it('goes on from there, and comes back to the real time', async () => {
  open.cloud.travel(THEN)
  await things().add({ _id: 'a', at: serverDate() })
  await new Promise((resolve) => setTimeout(resolve, 20))
  await things().add({ _id: 'b', at: serverDate() })
  const [a, b] = ['a', 'b'].map((id) => (stored(id)?.['at'] as Date).getTime())
  expect(Number(b) - Number(a)).toBeGreaterThanOrEqual(20)
  open.cloud.travel(null)
  const now = new Date().toISOString()
  await things().add({ _id: 'c', at: serverDate() })
  expectAt(stored('c')?.['at'], now)
})

it('an address is good until its time by the moved clock', async () => {
  open.cloud.travel(THEN)
  const cloudPath = 'folder/a.json'
  await open.app.uploadFile({ cloudPath, fileContent: Buffer.from('{"n":1}') as never })
  const fileID = `cloud://local/${cloudPath}`
  const { fileList } = await open.app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
  const address = (fileList as { tempFileURL: string }[])[0]?.tempFileURL ?? ''
  expect((await fetch(address)).status).toBe(200)
  await open.cloud.tick('2026-03-02T02:01:01.000Z')
  expect((await fetch(address)).status).toBe(403)
})
