import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { open, photo, type Opened } from './opened'

/** What a function of a test finds where it runs: inside the app. */
declare const wx: Readonly<Record<string, (options: object) => unknown>>

let host: Opened

beforeAll(async () => {
  host = await open('app')
}, 30_000)

afterAll(() => host.close())

afterEach(() => expect(host.complaints()).toEqual([]))

describe('the network', () => {
  const asked: { line: string; body: string; header: string | undefined }[] = []
  const bodyOf = async (request: IncomingMessage) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    return Buffer.concat(parts).toString()
  }
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const line = `${request.method ?? ''} ${request.url ?? ''}`
      asked.push({ line, body, header: request.headers['content-type'] })
      response.writeHead(201, { 'x-example': 'yes' }).end('{"said":"好"}')
    })
  })
  let place = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    place = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  beforeEach(() => asked.splice(0))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** wx.request and its like answer by callback only. */
  const send = (api: string, given: object) =>
    host.run(
      (name: string, sent: object, bytes: boolean) =>
        new Promise((resolve) => {
          const data = bytes ? { data: new Uint8Array([104, 105]).buffer } : {}
          wx[name]?.({ ...sent, ...data, success: resolve, fail: resolve })
        }),
      api,
      given,
      'bytes' in given,
    ) as Promise<{ data: unknown; statusCode: number; errMsg: string }>

  test.each<[object, object]>([
    [{ data: { a: '字', b: 1 } }, { line: 'GET /it?a=%E5%AD%97&b=1', body: '' }],
    [
      { method: 'POST', data: { a: 1 } },
      { body: '{"a":1}', header: 'application/json' },
    ],
    [
      {
        method: 'POST',
        data: { a: '字' },
        header: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      { body: 'a=%E5%AD%97' },
    ],
    [
      { method: 'PUT', bytes: true },
      { line: 'PUT /it', body: 'hi' },
    ],
  ])('wx.request(%j)', async (given, arrived) => {
    const answer = await send('request', { url: `${place}/it`, ...given })
    expect(answer).toMatchObject({ statusCode: 201, data: { said: '好' }, errMsg: 'request:ok' })
    expect(answer).toMatchObject({ header: { 'x-example': 'yes' } })
    expect(asked).toEqual([expect.objectContaining(arrived)])
  })

  test('wx.uploadFile sends a form', async () => {
    await host.runner.setPhone({ photos: [photo] })
    const { tempFilePaths } = (await host.wx('chooseImage')) as { tempFilePaths: string[] }
    const formData = { whose: 'mine' }
    const answer = await send('uploadFile', {
      url: `${place}/up`,
      filePath: tempFilePaths[0],
      name: 'photo',
      formData,
    })
    expect(answer).toMatchObject({ statusCode: 201, data: '{"said":"好"}' })
    expect(asked[0]?.header).toMatch(/^multipart\/form-data; boundary=/)
    for (const part of ['name="whose"', 'mine', 'name="photo"', 'JFIF'])
      expect(asked[0]?.body).toContain(part)
  })

  test('fails without a network, and comes back with it', async () => {
    await host.runner.setPhone({ network: 'none' })
    expect(await send('request', { url: place })).toEqual({
      errMsg: 'request:fail net::ERR_INTERNET_DISCONNECTED',
    })
    await host.runner.setPhone({ network: 'wifi' })
    expect(await send('request', { url: place })).toMatchObject({ statusCode: 201 })
    expect(asked).toHaveLength(1)
  })
})
