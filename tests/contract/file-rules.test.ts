import { rmSync } from 'node:fs'
import { startLocalCloud } from '../../localcloud/local-cloud'
import { bytesOf, jpeg, png } from '../builders/photos'
import { codeOf, emptyFolder, openCloud, post, type OpenCloud } from './sdk'

let open: OpenCloud

beforeAll(async () => {
  open = await openCloud({})
})

afterEach(() => open.cloud.travel(null))

afterAll(() => open.close())

const CSV = Buffer.from('编号,状态\n1,受理\n')

const upload = async (cloudPath: string, fileContent: Buffer = CSV) =>
  (await open.app.uploadFile({ cloudPath, fileContent })).fileID

const isThere = async (fileID: string) =>
  (await open.app.getTempFileURL({ fileList: [fileID] })).fileList[0]?.code === 'SUCCESS'

const textOf = async (fileID: string) =>
  String((await open.app.downloadFile({ fileID })).fileContent)

const bytes = (...parts: (string | number[])[]) =>
  Buffer.from(parts.flatMap((part) => (typeof part === 'string' ? bytesOf(part) : part)))

describe('what storage takes, by its content and whatever its name', () => {
  it.each<[string, Buffer]>([
    ['image/jpeg', Buffer.from(jpeg())],
    ['image/png', Buffer.from(png())],
    ['image/gif', bytes('GIF89a', [1, 0, 1, 0])],
    ['image/webp', bytes('RIFF', [4, 0, 0, 0], 'WEBPVP8 ')],
    ['image/heic', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0])],
    ['image/heic', bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0])],
    ['application/pdf', bytes('%PDF-1.7\n', [0, 1, 2])],
    ['application/json', Buffer.from(' [{ "名": "例" }]')],
    ['text/csv; charset=utf-8', CSV],
    ['text/csv; charset=utf-8', Buffer.from('\ufeff编号,状态\r\n')],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes('PK', [3, 4, 20, 0], 'xl/workbook.xml', [0, 1]),
    ],
  ])('%s', async (mediaType, content) => {
    const fileID = await upload('any.exe', content)
    const { fileList } = await open.app.getFileInfo({ fileList: [fileID] })
    expect(fileList).toMatchObject([{ contentType: mediaType, size: content.length }])
    const { headers } = await fetch(fileList[0]?.tempFileURL ?? '')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('what storage refuses, and nothing of it is left', () => {
  it.each<[string, Buffer]>([
    ['an .exe', bytes('MZ', [0x90, 0, 3, 0, 0, 0])],
    ['nothing', Buffer.alloc(0)],
    ['a zip that is no table', bytes('PK', [3, 4, 20, 0], 'classes.dex')],
    ['a script', Buffer.from('#!/bin/sh\nrm -r .\n')],
    ['a page', Buffer.from('\ufeff <script>alert(1)</script>')],
    ['a picture with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['text that is not UTF-8', Buffer.from([0xb1, 0xe0, 0xba, 0xc5])],
    ['a film', bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 0, 0])],
    ['a sound', bytes('RIFF', [4, 0, 0, 0], 'WAVEfmt ')],
  ])('%s', async (name, fileContent) => {
    const call = open.app.uploadFile({ cloudPath: `refused/${name}`, fileContent })
    await expect(call).rejects.toMatchObject({
      code: 'STORAGE_REQUEST_FAIL',
      message: expect.stringContaining('[FileTypeNotAllowed]') as string,
    })
    expect(await isThere(`cloud://local/refused/${name}`)).toBe(false)
  })

  it('more than 25 MB, and takes 25 MB', async () => {
    const largest = Buffer.alloc(25 * 1024 * 1024)
    largest.set(jpeg())
    const tooLarge = Buffer.concat([largest, Buffer.alloc(1)])
    await expect(upload('large.jpg', tooLarge)).rejects.toMatchObject({
      message: expect.stringContaining('[EntityTooLarge]') as string,
    })
    expect(await isThere('cloud://local/large.jpg')).toBe(false)
    expect(await isThere(await upload('large.jpg', largest))).toBe(true)
  })
})

describe('an address', () => {
  const addressFor = async (fileID: string, maxAge: number) =>
    (await open.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList[0]?.tempFileURL ??
    ''
  const statusOf = async (address: string) => (await fetch(address)).status

  it('is good for as many seconds as asked, by the clock that tests move', async () => {
    open.cloud.travel('2026-03-02T02:00:00.000Z')
    const fileID = await upload('aging.csv')
    const [short, long] = [await addressFor(fileID, 60), await addressFor(fileID, 3_600)]
    expect([await statusOf(short), await statusOf(long)]).toEqual([200, 200])
    open.cloud.travel('2026-03-02T02:00:50.000Z')
    expect([await statusOf(short), await statusOf(long)]).toEqual([200, 200])
    open.cloud.travel('2026-03-02T02:01:10.000Z')
    expect([await statusOf(short), await statusOf(long)]).toEqual([403, 200])
    open.cloud.travel('2026-03-02T03:00:10.000Z')
    expect(await statusOf(long)).toBe(403)
  })

  it.each([0, -1, 1.5, 31 * 24 * 3_600])('cannot be good for %d seconds', async (maxAge) => {
    expect(await codeOf(addressFor(await upload('aging.csv'), maxAge))).toBe('INVALID_PARAM')
  })

  it('of a file that went meanwhile says so', async () => {
    const fileID = await upload('going.csv')
    const address = await addressFor(fileID, 60)
    await open.app.deleteFile({ fileList: [fileID] })
    const gone = await fetch(address)
    expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('NoSuchKey')])
  })
})

describe('deleting', () => {
  it('names what is not there and deletes the rest', async () => {
    const [one, two] = [await upload('one.csv'), await upload('two.csv')]
    const { fileList } = await open.app.deleteFile({ fileList: [one, 'cloud://local/none', two] })
    expect(fileList).toEqual([
      { fileID: one, code: 'SUCCESS' },
      { fileID: 'cloud://local/none', code: 'STORAGE_FILE_NONEXIST' },
      { fileID: two, code: 'SUCCESS' },
    ])
    expect([await isThere(one), await isThere(two)]).toEqual([false, false])
  })
})

describe('copying', () => {
  const copy = async (dstPath: string, more: object = {}, srcPath = 'from/a.csv') => {
    const { fileList } = await open.app.copyFile({ fileList: [{ srcPath, dstPath, ...more }] })
    return fileList[0]
  }

  beforeEach(async () => {
    await upload('from/a.csv')
    await open.app.deleteFile({ fileList: ['cloud://local/to/a.csv'] })
  })

  it('leaves the original', async () => {
    const fileId = 'cloud://local/to/a.csv'
    expect(await copy('to/a.csv')).toEqual({ fileId, code: 'SUCCESS' })
    expect(await textOf(fileId)).toBe(String(CSV))
    expect(await isThere('cloud://local/from/a.csv')).toBe(true)
  })

  it('or moves it', async () => {
    expect(await copy('to/a.csv', { removeOriginal: true })).toMatchObject({ code: 'SUCCESS' })
    expect(await textOf('cloud://local/to/a.csv')).toBe(String(CSV))
    expect(await isThere('cloud://local/from/a.csv')).toBe(false)
  })

  it('writes over what is there unless told not to', async () => {
    await upload('to/a.csv', Buffer.from('old'))
    expect(await copy('to/a.csv', { overwrite: false, removeOriginal: true })).toMatchObject({
      code: 'STORAGE_FILE_EXISTS',
    })
    expect(await textOf('cloud://local/to/a.csv')).toBe('old')
    expect(await isThere('cloud://local/from/a.csv')).toBe(true)
    expect(await copy('to/a.csv')).toMatchObject({ code: 'SUCCESS' })
    expect(await textOf('cloud://local/to/a.csv')).toBe(String(CSV))
  })

  it.each([
    ['a file that is not there', 'to/none', 'from/none', 'STORAGE_FILE_NONEXIST'],
    ['to a name that is none', 'to//a.csv', 'from/a.csv', 'INVALID_PARAM'],
  ])('%s is named, and makes nothing', async (_name, to, from, code) => {
    expect(await copy(to, {}, from)).toMatchObject({ code })
    expect(await isThere(`cloud://local/${to}`)).toBe(false)
  })
})

describe('who may reach a file past the functions', () => {
  const asked = async (url: string, fileList: object[]) =>
    post(url, { action: 'storage.getFileAuthority', openId: 'o-1', fileList })

  it('nobody, as the SDK is told inside a function', async () => {
    const path = await upload('mine.csv')
    Object.assign(process.env, { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'o-1' })
    const { data } = await open.app.getFileAuthority({ fileList: [{ path, type: 'READ' }] })
    delete process.env['WX_OPENID']
    expect(data).toMatchObject([{ path, read: false }])
  })

  it('everybody may read where the cloud is told so, and nobody write', async () => {
    const dataDir = emptyFolder()
    const cloud = await startLocalCloud({
      ...open.options,
      dataDir,
      fileAccess: 'READONLY',
      uncheckedFolders: ['arrivals/'],
    })
    const put = async (path: string) => {
      const ticket = await post(cloud.url, { action: 'storage.getUploadMetadata', path })
      const { url, authorization } = ticket['data'] as { url: string; authorization: string }
      return (await fetch(url, { method: 'PUT', body: 'MZ\0', headers: { authorization } })).status
    }
    expect([await put('arrivals/a'), await put('photos/a')]).toEqual([200, 415])
    const path = 'cloud://local/arrivals/a'
    const types = ['READ', 'WRITE', 'READWRITE'].map((type) => ({ path, type }))
    const { data } = await asked(cloud.url, [...types, { path: 'none', type: 'READ' }])
    expect(data).toMatchObject([
      { read: true },
      { read: false },
      { read: false },
      { path: 'none', read: false, code: 'STORAGE_FILE_NONEXIST' },
    ])
    await cloud.close()
    rmSync(dataDir, { recursive: true })
  })

  it('a question that is none is refused', async () => {
    expect(await asked(open.cloud.url, [{ path: 'a', type: 'OWN' }])).toMatchObject({
      code: 'INVALID_PARAM',
    })
  })
})
