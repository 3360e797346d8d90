import { readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { startLocalCloud } from '../../localcloud/local-cloud'
import { emptyFolder, openCloud, type OpenCloud } from './sdk'

let open: OpenCloud

beforeAll(async () => {
  open = await openCloud(
    { things: { growing: false, indexes: [] } },
    {
      functions: { good: 'exports.main = async (event) => event' },
      pages: { 'index.html': '<h1>暖邻</h1>' },
      personas: [{ openid: 'o-1' }],
      contract: { account: {} },
    },
  )
})

afterAll(() => open.close())

/** A request with headers that fetch would not let one set. */
const statusFor = (headers: Record<string, string>, target = '/personas', method = 'GET') =>
  new Promise<number>((resolve, reject) => {
    const asked = request(`${open.cloud.url}${target}`, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject).end(method === 'POST' ? '{}' : undefined)
  })

it('shows the app, the people and the contract', async () => {
  const { url } = open.cloud
  expect(await (await fetch(url)).text()).toBe('<h1>暖邻</h1>')
  expect(await (await fetch(`${url}/personas`)).json()).toEqual([{ openid: 'o-1' }])
  expect(await (await fetch(`${url}/contract`)).json()).toEqual({ account: {} })
})

it('is open to its own page', async () => {
  expect(await statusFor({})).toBe(200)
  expect(await statusFor({ origin: open.cloud.url })).toBe(200)
  expect(await statusFor({ host: `localhost:${open.cloud.port}` })).toBe(200)
})

it.each([
  ['another site', { origin: 'https://example.com' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['a page without an origin', { origin: 'null' }],
  ['a name that was pointed here', { host: 'example.com' }],
  ['a name that begins like ours', { host: '127.0.0.1.example.com' }],
])('is shut to %s', async (_name, headers) => {
  expect(await statusFor(headers)).toBe(403)
  expect(await statusFor(headers, '/fn/good', 'POST')).toBe(403)
  expect(await statusFor(headers, '/admin', 'POST')).toBe(403)
  expect(await statusFor(headers, '/files/photos/mine')).toBe(403)
})

it('allows no other origin', async () => {
  const { headers } = await fetch(`${open.cloud.url}/personas`)
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

it.each([
  '/../database.sqlite',
  '/%2e%2e/database.sqlite',
  '/..%2fdatabase.sqlite',
  '/..%2Fdata%2Fdatabase.sqlite',
  '/none',
])('gives nothing out from beside the app: %s', async (target) => {
  expect(await statusFor({}, '/')).toBe(200)
  expect(await statusFor({}, target)).toBe(404)
})

it('listens on this machine only', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)
  if (outside) await expect(fetch(`http://${outside.address}:${open.cloud.port}`)).rejects.toThrow()
})

it('does not start in production', async () => {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  const folder = emptyFolder()
  const start = () => startLocalCloud({ ...open.options, dataDir: folder })
  await expect(start()).rejects.toThrow(/never for production/)
  process.env['NODE_ENV'] = before
  expect(readdirSync(folder)).toEqual([])
  await (await start()).close()
  rmSync(folder, { recursive: true })
})
