import { codeOf, openCloud, type OpenCloud } from './sdk'

const sdk = JSON.stringify(require.resolve('@cloudbase/node-sdk'))

/** Made-up functions, one of each bad habit. What is sent chooses whether it comes out. */
const FUNCTIONS = {
  echo: `const cloudbase = require(${sdk})
    exports.main = async (event, context) => {
      await new Promise((done) => setTimeout(done, event.wait ?? 0))
      const { WX_OPENID } = cloudbase.getCloudbaseContext(context)
      return { event, openid: WX_OPENID ?? null, city: process.env.CITY }
    }`,
  writer: `const cloudbase = require(${sdk})
    const things = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database().collection('things')
    exports.main = async ({ input }) => {
      const { id } = await things().add({ written: input })
      return (await things().doc(id).get()).data[0]
    }`,
  clock: `exports.main = async (event) => {
      const isDate = new Date() instanceof Date && new Date(0).toISOString().startsWith('1970')
      return isDate && new Date().toISOString()
    }`,
  throws: "exports.main = () => { throw new Error('made up') }",
  rejects: "exports.main = async () => { throw new Error('made up') }",
  crashes:
    "exports.main = ({ bad }) => bad ? new Promise(() => setTimeout(() => { throw new Error('made up') })) : 'well'",
  exits: "exports.main = ({ bad }) => bad ? process.exit(1) : 'well'",
  loops: "exports.main = ({ bad }) => { while (bad); return 'well' }",
  hangs: "exports.main = ({ bad }) => bad ? new Promise(() => {}) : 'well'",
  broken: 'exports.main = (',
}
const UNAVAILABLE = { ok: false, problem: { code: 'unavailable' } }
/** Long enough for a thread to load the SDK on a busy machine. */
const TIME_LIMIT = 1_500

let open: OpenCloud
let complaints: jest.SpyInstance

beforeAll(async () => {
  open = await openCloud(
    { things: { growing: false, indexes: [] } },
    { functions: FUNCTIONS, functionEnv: { CITY: 'here' }, timeLimit: TIME_LIMIT },
  )
})

beforeEach(() => {
  // What a function dies of is said on the console; here it is meant.
  complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => complaints.mockRestore())

afterAll(() => open.close())

async function send(name: string, body: string, openid?: string): Promise<unknown> {
  const headers = openid === undefined ? {} : { 'x-local-openid': openid }
  const address = `${open.cloud.url}/fn/${encodeURIComponent(name)}`
  const response = await fetch(address, { method: 'POST', headers, body })
  expect(response.status).toBe(200)
  return response.json()
}

const invoke = (name: string, event: object = {}, openid?: string) =>
  send(name, JSON.stringify(event), openid)

it('answers what the function answers, out of its own environment', async () => {
  const event = { action: 'a', input: { x: 1 } }
  expect(await invoke('echo', event)).toEqual({ event, openid: null, city: 'here' })
})

it.each(['none', '__proto__', '../echo', '../functions/echo', 'echo/index.js'])(
  '%s is no function',
  async (name) => {
    expect(await invoke(name)).toEqual({ ok: false, problem: { code: 'unknown_function' } })
  },
)

it.each([
  ['invalid_json', '{"action":'],
  ['too_large', JSON.stringify({ input: 'x'.repeat(1_100_000) })],
])('refuses with %s', async (code, body) => {
  expect(await send('echo', body)).toEqual({ ok: false, problem: { code } })
})

it('tells each call who is calling, many at once and the last one first', async () => {
  const people = Array.from({ length: 40 }, (_, i) => (i % 5 === 0 ? undefined : `o-${i}`))
  const answers = await Promise.all(
    people.map((openid, i) => invoke('echo', { wait: 80 - i * 2 }, openid)),
  )
  const wanted = people.map(
    (openid) => expect.objectContaining({ openid: openid ?? null }) as object,
  )
  expect(answers).toEqual(wanted)
})

it('does not take the actor from the body', async () => {
  const answer = await invoke('echo', { WX_OPENID: 'o-2', openid: 'o-2' }, 'o-1')
  expect(answer).toMatchObject({ openid: 'o-1' })
})

it('runs the real SDK inside', async () => {
  expect(await invoke('writer', { input: 'from inside' })).toMatchObject({ written: 'from inside' })
})

it('moves the clock, for a function that runs already and for one to come, lets it tick, and back', async () => {
  open.cloud.travel('2026-12-20T04:00:00.000Z')
  const first = String(await invoke('clock'))
  expect(first).toMatch(/^2026-12-20T04:00:0/)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(String(await invoke('clock')) > first).toBe(true)
  open.cloud.travel('2026-03-02T02:00:00.000Z')
  expect(await invoke('clock')).toMatch(/^2026-03-02T02:00:0/)
  open.cloud.travel(null)
  expect(Math.abs(Date.parse(String(await invoke('clock'))) - Date.now())).toBeLessThan(5_000)
})

it.each(['throws', 'rejects', 'broken'])(
  'one that %s is unavailable, again and again, and each time it is said',
  async (name) => {
    for (const times of [1, 2]) {
      expect(await invoke(name)).toEqual(UNAVAILABLE)
      expect(complaints).toHaveBeenCalledTimes(times)
    }
  },
)

it.each(['crashes', 'exits', 'loops', 'hangs'])(
  'one that %s is unavailable, disturbs nobody, and works again',
  async (name) => {
    for (const times of [1, 2]) {
      const bad = invoke(name, { bad: true })
      const from = Date.now()
      for (let i = 0; i < 5; i += 1)
        expect(await invoke('echo', { i })).toMatchObject({ event: { i } })
      expect(Date.now() - from).toBeLessThan(TIME_LIMIT)
      expect(await bad).toEqual(UNAVAILABLE)
      expect(complaints).toHaveBeenCalledTimes(times)
      expect(await invoke(name)).toBe('well')
    }
  },
  15_000,
)

it('is called by the SDK as well, on nobody’s behalf', async () => {
  const call = (name: string) => open.app.callFunction({ name, data: { action: 'a' } })
  const { result } = await call('echo')
  expect(result).toMatchObject({ openid: null, event: { action: 'a' } })
  expect(await codeOf(call('nobody'))).toBe('FUNCTION_NOT_FOUND')
  expect(await codeOf(call('throws'))).toBe('FUNCTIONS_EXECUTE_FAIL')
})
