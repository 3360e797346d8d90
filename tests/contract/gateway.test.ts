import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { codeOf, emptyFolder, sdkAt } from './sdk'

/** Made-up functions, one of each bad habit. What is sent chooses whether it comes out. */
const FUNCTIONS = {
  good: 'exports.main = async (event) => ({ ok: true, value: event })',
  who: 'exports.main = async (event, { environment }) => JSON.parse(environment).WX_OPENID ?? null',
  clock: 'exports.main = async () => new Date().toISOString()',
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
const TIME_LIMIT = 400

let cloud: LocalCloud
let dataDir: string

const options = (folder: string) => ({
  port: 0,
  dataDir: folder,
  functionsDir: path.join(folder, 'functions'),
  webDir: path.join(folder, 'web'),
  collections: { things: { growing: false, indexes: [] } },
  functionEnv: {},
  timeLimit: TIME_LIMIT,
})

beforeAll(async () => {
  // What a function dies of is said on the console; here it is meant.
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  dataDir = emptyFolder()
  for (const [name, code] of Object.entries(FUNCTIONS)) {
    mkdirSync(path.join(dataDir, 'functions', name), { recursive: true })
    writeFileSync(path.join(dataDir, 'functions', name, 'index.js'), code)
  }
  mkdirSync(path.join(dataDir, 'web'))
  writeFileSync(path.join(dataDir, 'web', 'index.html'), 'the app')
  cloud = await startLocalCloud(options(dataDir))
})

afterAll(async () => {
  await cloud.close()
  rmSync(dataDir, { recursive: true })
})

async function invoke(name: string, event: object = {}, openid?: string): Promise<unknown> {
  const headers = openid === undefined ? {} : { 'x-local-openid': openid }
  const body = JSON.stringify(event)
  const response = await fetch(`${cloud.url}/fn/${name}`, { method: 'POST', headers, body })
  return response.json()
}

describe('functions', () => {
  it('answers what the function answers', async () => {
    expect(await invoke('good', { a: 1 })).toEqual({ ok: true, value: { a: 1 } })
  })

  it.each(['none', '__proto__', '../functions/good', 'good/index.js'])(
    '%s is no function',
    async (name) => {
      const response = await fetch(`${cloud.url}/fn/${encodeURIComponent(name)}`, {
        method: 'POST',
        body: '{}',
      })
      expect(await response.json()).toEqual({ ok: false, problem: { code: 'unknown_function' } })
    },
  )

  it('tells each call who is calling, many at once', async () => {
    const people = Array.from({ length: 40 }, (_, i) => (i % 5 === 0 ? undefined : `o-${i}`))
    const answers = await Promise.all(people.map((openid) => invoke('who', {}, openid)))
    expect(answers).toEqual(people.map((openid) => openid ?? null))
  })

  it('moves the clock, for a function that runs already and for one to come, and back', async () => {
    cloud.travel('2026-12-20T04:00:00.000Z')
    expect(await invoke('clock')).toMatch(/^2026-12-20T04:00:0/)
    cloud.travel('2026-03-02T02:00:00.000Z')
    expect(await invoke('clock')).toMatch(/^2026-03-02T02:00:0/)
    cloud.travel(null)
    expect(Math.abs(Date.parse(String(await invoke('clock'))) - Date.now())).toBeLessThan(5_000)
  })

  it.each(['throws', 'rejects', 'broken'])('one that %s is unavailable', async (name) => {
    expect(await invoke(name)).toEqual(UNAVAILABLE)
    expect(await invoke(name)).toEqual(UNAVAILABLE)
  })

  it.each(['crashes', 'exits', 'loops', 'hangs'])(
    'one that %s is unavailable, disturbs nobody, and works again',
    async (name) => {
      const bad = invoke(name, { bad: true })
      const from = Date.now()
      for (let i = 0; i < 5; i += 1)
        expect(await invoke('good', { i })).toEqual({ ok: true, value: { i } })
      expect(Date.now() - from).toBeLessThan(TIME_LIMIT)
      expect(await bad).toEqual(UNAVAILABLE)
      expect(await invoke(name)).toBe('well')
    },
  )
})

describe('storage', () => {
  const filesKept = () => readdirSync(path.join(dataDir, 'files'))
  let sdk: Awaited<ReturnType<typeof sdkAt>>

  beforeAll(async () => {
    sdk = await sdkAt(cloud.url)
  })

  const upload = async (cloudPath: string) => {
    const fileContent = Buffer.from('a picture')
    const { fileID } = await sdk.app.uploadFile({ cloudPath, fileContent })
    return fileID
  }
  const addressOf = async (fileID: string) => {
    const { fileList } = await sdk.app.getTempFileURL({ fileList: [fileID] })
    return fileList[0]?.tempFileURL ?? ''
  }

  it.each(['photos/a.jpg', 'photos/with a space', '照片/一', 'a.b/..c'])(
    'gives back what was put under %s',
    async (name) => {
      const fileID = await upload(name)
      const { fileContent } = await sdk.app.downloadFile({ fileID })
      expect(String(fileContent)).toBe('a picture')
      await sdk.app.deleteFile({ fileList: [fileID] })
      expect(await codeOf(sdk.app.downloadFile({ fileID }))).toBe('STORAGE_FILE_NONEXIST')
      expect(filesKept()).toEqual([])
    },
  )

  it('takes a file with its own ticket only', async () => {
    const { data } = await sdk.app.getUploadMetadata({ cloudPath: 'photos/mine' })
    const put = async (name: string, authorization: string) => {
      const url = `${cloud.url}/files/${name}`
      const { status } = await fetch(url, { method: 'PUT', body: 'x', headers: { authorization } })
      return status
    }
    expect(await put('photos/mine', '')).toBe(403)
    expect(await put('photos/mine', data.authorization.replace(/^./, '_'))).toBe(403)
    expect(await put('photos/yours', data.authorization)).toBe(403)
    expect(filesKept()).toEqual([])
    expect(await put('photos/mine', data.authorization)).toBe(200)
    expect(filesKept()).toHaveLength(1)
  })

  it('no name leads out of its folder', async () => {
    const { data } = await sdk.app.getUploadMetadata({ cloudPath: '../../outside' })
    const beside = () => readdirSync(dataDir).concat(readdirSync(path.dirname(dataDir)))
    const before = beside()
    const url = `${cloud.url}/files/${encodeURIComponent('../../outside')}`
    const headers = { authorization: data.authorization }
    expect((await fetch(url, { method: 'PUT', body: 'x', headers })).status).toBe(200)
    expect(filesKept()).toContain('%2E%2E%2F%2E%2E%2Foutside')
    expect(beside()).toEqual(before)
  })

  it('gives a file out by its own address only, and while that lasts', async () => {
    const [mine, yours] = [await upload('photos/mine'), await upload('photos/yours')]
    const [address, other] = [new URL(await addressOf(mine)), new URL(await addressOf(yours))]
    const status = async (url: URL) => (await fetch(url)).status
    expect(await status(address)).toBe(200)
    const without = new URL(address.pathname, address)
    const swapped = new URL(`${address.pathname}${other.search}`, address)
    const longer = new URL(address)
    longer.searchParams.set('until', '99999999999999')
    expect(await Promise.all([without, swapped, longer].map(status))).toEqual([403, 403, 403])
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3 * 3_600_000)
    expect(await status(address)).toBe(403)
    jest.mocked(Date.now).mockRestore()
  })

  it('a file over 25 MB is not kept', async () => {
    const { data } = await sdk.app.getUploadMetadata({ cloudPath: 'photos/huge' })
    const kept = filesKept()
    const { status } = await fetch(data.url, {
      method: 'PUT',
      body: new Uint8Array(26 * 1024 * 1024),
      headers: { authorization: data.authorization },
    })
    expect(status).toBe(413)
    expect(filesKept()).toEqual(kept)
  })
})

describe('the door', () => {
  const statusFor = (headers: Record<string, string>, target = '/personas', method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      const asked = request(`${cloud.url}${target}`, { method, headers }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      asked.on('error', reject).end(method === 'POST' ? '{}' : undefined)
    })

  it('is open to its own page', async () => {
    expect(await statusFor({})).toBe(200)
    expect(await statusFor({ origin: cloud.url })).toBe(200)
    expect(await statusFor({ host: `localhost:${cloud.port}` })).toBe(200)
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

  it.each(['/../database.sqlite', '/%2e%2e/database.sqlite', '/..%2fdatabase.sqlite', '/none'])(
    'gives nothing out from beside the app: %s',
    async (target) => {
      expect(await statusFor({}, '/')).toBe(200)
      expect(await statusFor({}, target)).toBe(404)
    },
  )
})

it('does not start in production', async () => {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  const folder = emptyFolder()
  await expect(startLocalCloud(options(folder))).rejects.toThrow(/never for production/)
  process.env['NODE_ENV'] = before
  expect(readdirSync(folder)).toEqual([])
  cpSync(path.join(dataDir, 'functions'), path.join(folder, 'functions'), { recursive: true })
  await (await startLocalCloud(options(folder))).close()
  rmSync(folder, { recursive: true })
})
