import { openCloud, post, type OpenCloud } from './sdk'

const MB = 1024 * 1024

let open: OpenCloud

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const grows = `exports.main = ({ bad }) => {
    const much = []
    while (bad) much.push(Array(100_000).fill(Math.random()))
    return 'well'
  }`
  open = await openCloud({}, { functions: { grows }, timeLimit: 60_000 })
})

afterAll(() => open.close())

const answersOn = async () =>
  expect(await post(open.cloud.url, { action: 'database.startTransaction' })).toHaveProperty(
    'transactionId',
  )

const statusOf = async (body: BodyInit, type: string) =>
  (
    await fetch(`${open.cloud.url}/admin`, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    })
  ).status

it('a call of the SDK over 16 MB is not read, and one below is', async () => {
  expect(await statusOf(new Uint8Array(16 * MB + 1), 'application/json')).toBe(413)
  const action = 'database.startTransaction'
  const large = JSON.stringify({ action, more: 'x'.repeat(15 * MB) })
  expect(await statusOf(large, 'application/json')).toBe(200)
  await answersOn()
})

it.each([
  ['JSON cut short', '{"action":', 'application/json'],
  ['a form without its boundary', 'x', 'multipart/form-data'],
  ['a form cut short', '--b\r\nContent-Disp', 'multipart/form-data; boundary=b'],
])('%s disturbs nobody', async (_name, body, type) => {
  expect(await statusOf(body, type)).toBe(500)
  await answersOn()
})

it('a function that takes all memory is ended, disturbs nobody, and works again', async () => {
  const invoke = async (event: object): Promise<unknown> => {
    const body = JSON.stringify(event)
    return (await fetch(`${open.cloud.url}/fn/grows`, { method: 'POST', body })).json()
  }
  const bad = invoke({ bad: true })
  await answersOn()
  expect(await bad).toEqual({ ok: false, problem: { code: 'unavailable' } })
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('memory'))
  expect(await invoke({})).toBe('well')
  // As long as the function itself may take, and to start again.
}, 120_000)
