import { rmSync } from 'node:fs'
import { emptyFolder } from '../contract/sdk'
import { startCityCloud, type CityCloud } from '../../localcloud/city-cloud'
import { open, refusalOf, type Opened } from './opened'

const folder = emptyFolder()
let city: CityCloud
let host: Opened

beforeAll(async () => {
  city = await startCityCloud({ city: 'dongguan', port: 0, dataDir: folder })
  host = await open('app', { cloudUrl: city.url, firstPage: '/pages/deep/deep' })
}, 60_000)

afterAll(async () => {
  await host.close()
  await city.close()
  rmSync(folder, { recursive: true, force: true })
})

afterEach(() => expect(host.complaints()).toEqual([]))

/** What a function of a test finds where it runs: inside the app. */
declare const wx: {
  readonly cloud: Readonly<Record<string, (options?: object) => unknown>>
  readonly env: { readonly USER_DATA_PATH: string }
  readonly getFileSystemManager: () => { writeFileSync: (...args: unknown[]) => void }
}

const cloud = (api: string, options: object) =>
  host.run((name: string, asked: object) => wx.cloud[name]?.(asked), api, options) as Promise<
    Record<string, unknown>
  >

const ask = async (name: string, verb: string, input: object = {}) =>
  (await cloud('callFunction', { name, data: { action: verb, input } }))['result'] as {
    ok: boolean
    value: Record<string, string>
  }

test('nothing is answered before wx.cloud.init', async () => {
  expect(await refusalOf(cloud('callFunction', { name: 'account' }))).toBe(
    "cloud.callFunction:fail Cloud API isn't enabled, please call wx.cloud.init first",
  )
  await host.run(() => wx.cloud['init']?.({ env: 'example' }))
  expect(await ask('account', 'city')).toMatchObject({ ok: true })
})

test('a function knows whose phone it is', async () => {
  const [staff] = city.personas.filter(({ role }) => role !== 'resident')
  await host.runner.setPhone({ openid: 'o-nobody' })
  const nobody = await ask('account', 'me')
  await host.runner.setPhone({ openid: staff?.openid ?? '' })
  expect((await ask('account', 'me')).value).not.toEqual(nobody.value)
})

test.each([
  ['callFunction', { name: 'nothing' }, /FUNCTION_NOT_FOUND/],
  ['callFunction', {}, /parameter\.name should be String instead of Undefined;$/],
  ['uploadFile', { cloudPath: 'a', filePath: 'http://tmp/no' }, /file not found: http:\/\/tmp\/no/],
  ['downloadFile', { fileID: 'cloud://no/no' }, /the file is not there, or not for this person/],
])('wx.cloud.%s(%j) is refused', async (api, options, reason) => {
  expect(await refusalOf(cloud(api, options))).toMatch(reason)
})

test('a file goes where a function gave leave for it, and nowhere else', async () => {
  await host.runner.setPhone({ openid: 'o-example-resident-1' })
  const filePath = await host.run(() => {
    const place = `${wx.env.USER_DATA_PATH}/a.txt`
    wx.getFileSystemManager().writeFileSync(place, 'example', 'utf8')
    return place
  })
  const { value } = await ask('assistance', 'startUpload', { draftId: 'd-example-0001' })
  const put = (cloudPath: string | undefined) => cloud('uploadFile', { cloudPath, filePath })
  expect(await put(value['cloudPath'])).toMatchObject({
    fileID: value['fileId'],
    errMsg: 'cloud.uploadFile:ok',
  })
  expect(await refusalOf(put('elsewhere'))).toBe(
    'cloud.uploadFile:fail Error: no function gave leave for elsewhere',
  )
})

test('there is no cloud without a network', async () => {
  await host.runner.setPhone({ network: 'none' })
  expect(await refusalOf(cloud('callFunction', { name: 'account', data: {} }))).toBe(
    'cloud.callFunction:fail Error: net::ERR_INTERNET_DISCONNECTED',
  )
  await host.runner.setPhone({ network: 'wifi' })
  expect(await ask('account', 'city')).toMatchObject({ ok: true })
})
