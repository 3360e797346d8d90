import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Phone } from './library/phone'
import { open, photo, refusalOf, type Opened } from './opened'

/** What a function of a test finds where it runs: inside the app. */
type News = (news: unknown) => void
declare const wx: {
  readonly [api: string]: (...args: unknown[]) => unknown
}
declare const getApp: () => { journal: string[] }

const profile = mkdtempSync(path.join(tmpdir(), 'weapp-kept-'))
const options = { profile, firstPage: '/pages/deep/deep' }
let host: Opened

beforeAll(async () => {
  host = await open('app', options)
}, 30_000)

afterAll(async () => {
  await host.close()
  rmSync(profile, { recursive: true, force: true })
})

afterEach(() => expect(host.complaints()).toEqual([]))

/** With the phone so, an API answers so; a text is a refusal. */
const answers: readonly [Partial<Phone>, string, object | undefined, unknown][] = [
  [{ location: null }, 'getLocation', { type: 'gcj02' }, 'getLocation:fail auth deny'],
  [
    { location: { longitude: 113.7, latitude: 22.8, accuracy: 30 } },
    'getLocation',
    { type: 'gcj02' },
    { longitude: 113.7, latitude: 22.8, accuracy: 30 },
  ],
  [{ scan: null }, 'scanCode', {}, 'scanCode:fail cancel'],
  [{ scan: '示例' }, 'scanCode', {}, { result: '示例', scanType: 'QR_CODE' }],
  [{ photos: [] }, 'chooseMedia', {}, 'chooseMedia:fail cancel'],
  [{ photos: [photo] }, 'chooseImage', {}, { tempFiles: [{ size: 160 }] }],
  [{ subscribe: 'accept' }, 'requestSubscribeMessage', { tmplIds: ['a'] }, { a: 'accept' }],
  [{ subscribe: 'reject' }, 'requestSubscribeMessage', { tmplIds: ['a'] }, { a: 'reject' }],
  [{}, 'requestSubscribeMessage', { tmplIds: [] }, /^requestSubscribeMessage:fail TmplIds can't/],
  [{}, 'requestSubscribeMessage', { tmplIds: [...'abcd'] }, /Templates count out of max bounds$/],
  [{ fontSizeSetting: 23 }, 'getAppBaseInfo', undefined, { fontSizeSetting: 23, theme: 'light' }],
  [{ theme: 'dark' }, 'getSystemInfoSync', undefined, { theme: 'dark', platform: 'devtools' }],
  [{ network: 'wifi' }, 'getNetworkType', {}, { networkType: 'wifi' }],
  [{}, 'makePhoneCall', { phoneNumber: '12345' }, { errMsg: 'makePhoneCall:ok' }],
  [{}, 'makePhoneCall', {}, /phoneNumber should be String instead of Undefined;$/],
  [{}, 'vibrateShort', { type: 'light' }, { errMsg: 'vibrateShort:ok' }],
  [{ confirmsModal: false }, 'showModal', { title: '?' }, { confirm: false, cancel: true }],
  [{}, 'showModal', { title: '?', confirmText: '五个字的呀' }, /confirmText length should not/],
  [{ actionSheet: null }, 'showActionSheet', { itemList: ['a'] }, 'showActionSheet:fail cancel'],
  [{ actionSheet: 1 }, 'showActionSheet', { itemList: ['a', 'b'] }, { tapIndex: 1 }],
]

test.each(answers)('%j: wx.%s(%j)', async (phone, api, asked, expected) => {
  await host.runner.setPhone(phone)
  const answer = host.wx(api, ...(asked === undefined ? [] : [asked]))
  if (typeof expected === 'string') expect(await refusalOf(answer)).toBe(expected)
  else if (expected instanceof RegExp) expect(await refusalOf(answer)).toMatch(expected)
  else expect(await answer).toMatchObject(expected as object)
})

test('the call is remembered', async () => {
  await host.wx('makePhoneCall', { phoneNumber: '12345' })
  expect((await host.runner.report()).calls.at(-1)).toBe('makePhoneCall {"phoneNumber":"12345"}')
})

test('an answer comes by callback when one is given, else as a promise', async () => {
  const heard = await host.run(
    () =>
      new Promise((resolve) => {
        const order: string[] = []
        const given = wx['getSetting']?.({
          success: () => order.push('success'),
          fail: () => order.push('fail'),
          complete: () => resolve([...order, 'complete', typeof given]),
        })
      }),
  )
  expect(heard).toEqual(['success', 'complete', 'undefined'])
})

test('storage holds JSON; a missing entry is an empty text, or a refusal', async () => {
  await host.wx('setStorageSync', 'it', { at: 1, gone: null })
  expect(await host.wx('getStorageSync', 'it')).toEqual({ at: 1, gone: null })
  expect(await host.wx('getStorageSync', 'nothing')).toBe('')
  expect(await refusalOf(host.wx('getStorage', { key: 'nothing' }))).toBe(
    'getStorage:fail data not found',
  )
})

test('what was stored and saved outlives the app; a temporary file does not', async () => {
  await host.runner.setPhone({ photos: [photo, photo] })
  const { tempFilePaths } = (await host.wx('chooseImage', { count: 2 })) as {
    tempFilePaths: string[]
  }
  const { savedFilePath } = (await host.wx('saveFile', { tempFilePath: tempFilePaths[0] })) as {
    savedFilePath: string
  }
  await host.wx('setStorageSync', 'kept', 'yes')
  await host.close()
  host = await open('app', options)
  expect(await host.wx('getStorageSync', 'kept')).toBe('yes')
  const exists = (filePath: string | undefined) => refusalOf(host.wx('getFileInfo', { filePath }))
  expect(await exists(savedFilePath)).toBe('was not refused')
  expect(await exists(tempFilePaths[1])).toBe('getFileInfo:fail file not exist')
}, 30_000)

test('the privacy guide comes first: a refusal refuses, agreement lasts', async () => {
  const place = { longitude: 113.7, latitude: 22.8, accuracy: 30 }
  await host.close()
  host = await open('app', { ...options, phone: { privacy: 'refuse', location: place } })
  const ask = () => host.wx('getLocation', { type: 'gcj02' })
  expect(await host.wx('getPrivacySetting')).toMatchObject({ needAuthorization: true })
  expect(await refusalOf(ask())).toBe('getLocation:fail privacy permission is not authorized')
  await host.runner.setPhone({ privacy: 'agree' })
  expect(await ask()).toMatchObject({ longitude: 113.7 })
  await host.runner.setPhone({ privacy: 'refuse' })
  expect(await ask()).toMatchObject({ longitude: 113.7 })
  expect(await host.wx('getPrivacySetting')).toMatchObject({ needAuthorization: false })
}, 30_000)

test('theme and network changes are heard, until nobody listens', async () => {
  await host.run(() => {
    const note: News = (news) => getApp().journal.push(JSON.stringify(news))
    wx['onThemeChange']?.(note)
    wx['onNetworkStatusChange']?.(note)
  })
  await host.journal()
  await host.runner.setPhone({ theme: 'dark' })
  await host.runner.setPhone({ network: 'none' })
  await host.runner.setPhone({ network: 'wifi' })
  await host.run(() => wx['offNetworkStatusChange']?.())
  await host.runner.setPhone({ network: 'none' })
  await host.runner.setPhone({ network: 'wifi' })
  expect(await host.journal()).toEqual([
    'App.onThemeChange dark',
    '{"theme":"dark"}',
    '{"isConnected":false,"networkType":"none"}',
    '{"isConnected":true,"networkType":"wifi"}',
  ])
})
