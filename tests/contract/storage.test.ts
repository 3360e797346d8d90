import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { locally, openEither, type EitherCloud } from './either-cloud'
import { codeOf } from './sdk'

const LARGEST = 25 * 1024 * 1024

let open: EitherCloud
const uploaded: string[] = []

beforeAll(async () => {
  open = await openEither()
})

afterAll(async () => {
  await open.app.deleteFile({ fileList: uploaded })
  await open.close()
})

async function upload(cloudPath: string, fileContent = Buffer.from('a picture')): Promise<string> {
  const { fileID } = await open.app.uploadFile({ cloudPath, fileContent })
  uploaded.push(fileID)
  return fileID
}

async function addressOf(fileID: string): Promise<string> {
  const { fileList } = await open.app.getTempFileURL({ fileList: [fileID] })
  return fileList[0]?.tempFileURL ?? ''
}

const NAMES = ['photos/a.jpg', 'photos/with a space', '照片/一', 'cases/照片 1.jpg', 'a.b/..c']

it.each(NAMES)('gives back what was put under %s, until it is removed', async (name) => {
  const fileID = await upload(open.named(name))
  const [, environment, cloudPath] = /^cloud:\/\/([^./]+)[^/]*\/(.*)$/.exec(fileID) ?? []
  expect([environment, cloudPath]).toEqual([process.env['TCB_ENV'], open.named(name)])
  const { fileContent } = await open.app.downloadFile({ fileID })
  expect(String(fileContent)).toBe('a picture')
  const address = await addressOf(fileID)
  expect(await (await fetch(address)).text()).toBe('a picture')
  const head = await fetch(address, { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe('9')
  const { fileList } = await open.app.deleteFile({ fileList: [fileID] })
  expect(fileList).toMatchObject([{ code: 'SUCCESS' }])
  expect(await codeOf(open.app.downloadFile({ fileID }))).toBe('STORAGE_FILE_NONEXIST')
  expect((await open.app.getTempFileURL({ fileList: [fileID] })).fileList).toMatchObject([
    { code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' },
  ])
})

locally('behind the SDK', () => {
  /** Leave to put one file, and the headers a browser sends with it. */
  async function ticketFor(cloudPath: string) {
    const { url, token, authorization, cosFileId, fileId } = (
      await open.app.getUploadMetadata({ cloudPath })
    ).data
    const headers = {
      authorization,
      'x-cos-security-token': token,
      'x-cos-meta-fileid': cosFileId,
    }
    return { url, fileId, headers }
  }

  const put = async (
    url: string,
    headers: Record<string, string>,
    body: BodyInit = 'from a page',
  ) => (await fetch(url, { method: 'PUT', headers, body })).status

  const kept = () => readdirSync(path.join(open.local.options.dataDir, 'files'))

  it.each(NAMES)('keeps nothing of %s once it is removed', async (name) => {
    await open.app.deleteFile({ fileList: [await upload(name)] })
    expect(kept()).toEqual([])
  })

  it('takes a file with its own ticket only', async () => {
    const { url, fileId, headers } = await ticketFor('photos/mine')
    const at = (name: string) => `${open.local.cloud.url}/files/${name}`
    const changed = headers.authorization.replace(/^./, '_')
    expect(await put(url, {})).toBe(403)
    expect(await put(url, { ...headers, authorization: '' })).toBe(403)
    expect(await put(url, { ...headers, authorization: 'guess' })).toBe(403)
    expect(await put(at('photos/mine'), { authorization: changed })).toBe(403)
    expect(await put(at('photos/yours'), headers)).toBe(403)
    expect(kept()).toEqual([])
    expect(await put(url, headers)).toBe(200)
    expect(kept()).toHaveLength(1)
    expect(await (await fetch(await addressOf(fileId))).text()).toBe('from a page')
  })

  it('no name leads out of its folder', async () => {
    const { headers } = await ticketFor('../../outside')
    const { dataDir } = open.local.options
    const beside = () => readdirSync(dataDir).concat(readdirSync(path.dirname(dataDir)))
    const before = beside()
    const url = `${open.local.cloud.url}/files/${encodeURIComponent('../../outside')}`
    expect(await put(url, headers)).toBe(200)
    expect(kept()).toContain('%2E%2E%2F%2E%2E%2Foutside')
    expect(beside()).toEqual(before)
  })

  it.each(['../escaped.jpg', '..', 'a/../../../escaped.jpg', '..\\escaped.jpg'])(
    'keeps %s inside its folder, and removes nothing outside',
    async (cloudPath) => {
      const inside = readdirSync(open.local.options.dataDir)
      await codeOf(upload(cloudPath))
      await open.app.deleteFile({ fileList: ['cloud://local/../database.sqlite'] })
      expect(existsSync(path.join(open.local.options.dataDir, 'database.sqlite'))).toBe(true)
      expect(readdirSync(open.local.options.dataDir)).toEqual(inside)
      expect(readdirSync(path.dirname(open.local.options.dataDir))).not.toContain('escaped.jpg')
    },
  )

  it('gives a file out by its own address only, and while that lasts', async () => {
    const [mine, yours] = [await upload('photos/mine'), await upload('photos/yours')]
    const [address, other] = [new URL(await addressOf(mine)), new URL(await addressOf(yours))]
    const status = async (url: URL) => (await fetch(url)).status
    const withParam = (name: string, value: string) => {
      const changed = new URL(address)
      changed.searchParams.set(name, value)
      return changed
    }
    expect(await status(address)).toBe(200)
    const wrong = [
      new URL(address.pathname, address),
      new URL(`${address.pathname}${other.search}`, address),
      withParam('until', '99999999999999'),
      withParam('sign', `x${address.searchParams.get('sign')?.slice(1) ?? ''}`),
    ]
    expect(await Promise.all(wrong.map(status))).toEqual([403, 403, 403, 403])
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 2 * 3_600_000 + 1)
    expect(await status(address)).toBe(403)
    clock.mockRestore()
    expect(await status(address)).toBe(200)
  })

  it('a file over 25 MB is not kept', async () => {
    const { url, headers } = await ticketFor('photos/huge')
    const before = kept()
    expect(await put(url, headers, new Uint8Array(LARGEST + 1))).toBe(413)
    expect(kept()).toEqual(before)
  })

  it('tells the SDK when it refuses', async () => {
    expect(await codeOf(upload('large.jpg', Buffer.alloc(LARGEST + 1)))).toBe(
      'STORAGE_REQUEST_FAIL',
    )
    for (const cloudPath of ['', '/', 'a?b.jpg', 'a#b.jpg', '100%.jpg', 'x'.repeat(300)])
      expect(await codeOf(upload(cloudPath))).toBe('INVALID_PARAM')
  })
})
