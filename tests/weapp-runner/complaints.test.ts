import { until } from '../journeys/weapp/until'
import { open, refusalOf, type Opened } from './opened'

/** What a function of a test finds where it runs: inside the app. */
type Table = Readonly<Record<string, (...args: unknown[]) => unknown>>
declare const wx: Table & {
  readonly cloud: Table
  readonly getFileSystemManager: () => Table
  readonly createMapContext: (id: string) => Table
  readonly createSelectorQuery: () => { select: (selector: string) => Table }
}

let host: Opened

beforeAll(async () => {
  host = await open('app', { firstPage: '/pages/deep/deep' })
}, 30_000)

beforeEach(async () => {
  await host.wx('reLaunch', { url: '/pages/deep/deep' })
  expect(host.complaints()).toEqual([])
})

afterAll(() => host.close())

/** What the runner complained about, first lines; it may come a moment later. */
const complaints = () =>
  until('a complaint', () => {
    const all = host.complaints().map((text) => text.split('\n')[0])
    return Promise.resolve(all.length > 0 ? all : undefined)
  })

describe('what goes wrong in the app', () => {
  const call = (method: string) => async () => {
    await (await host.page()).callMethod(method)
  }
  const deeds: readonly [string, () => Promise<unknown>, string, string[]][] = [
    [
      'a handler throws',
      async () => (await host.$('#broken')).tap(),
      'Error: the page is broken',
      ['App.onError Error: the page is broken'],
    ],
    [
      'a timer throws',
      call('failLater'),
      'Error: the page is broken',
      ['App.onError Uncaught Error: the page is broken'],
    ],
    [
      'a promise nobody waits for is rejected',
      call('reject'),
      'unhandled rejection: "nobody hears"',
      ['App.onUnhandledRejection nobody hears'],
    ],
    ['it says an error on the console', call('complain'), 'console: the page complains', []],
  ]

  test.each(deeds)('%s', async (_, deed, words, told) => {
    await host.journal()
    await deed()
    expect(await complaints()).toEqual([expect.stringContaining(words)])
    expect(await host.journal()).toEqual(told)
  })
})

describe('what the runner does not know, by name', () => {
  const calls: readonly [string, () => unknown][] = [
    ['wx.startBluetooth', () => wx['startBluetooth']?.({})],
    ['wx.cloud.database', () => wx.cloud['database']?.()],
    ['FileSystemManager.fstatSync', () => wx.getFileSystemManager()['fstatSync']?.({})],
    ['MapContext.addGroundOverlay', () => wx.createMapContext('map')['addGroundOverlay']?.({})],
  ]

  test.each(calls)('%s', async (name, call) => {
    const words = `${name} is not known to the runner`
    expect(await refusalOf(host.run(call))).toBe(words)
    expect(await complaints()).toEqual([words])
  })

  test('a field of a selector query', async () => {
    await host.run(() => {
      wx.createSelectorQuery().select('#name')['fields']?.({ mark: true })
    })
    expect(await complaints()).toEqual([
      'SelectorQuery: the field "mark" is not known to the runner',
    ])
  })

  test('a method of the automator', async () => {
    await expect(host.app.testAccounts()).rejects.toThrow(
      'the runner does not know Tool.getTestAccounts',
    )
  })

  test.each([
    ['video', '<video> is not known to the runner'],
    ['nonsense', '<nonsense> is not known to the runner'],
    ['canvas', '<canvas type=""> is not known to the runner'],
    ['decode', '<text decode> is not known to the runner'],
    ['marker', '<map>: the id of a marker is string, not number'],
  ])('%s in a template', async (thing, words) => {
    await host.set({ thing })
    expect(await complaints()).toEqual([expect.stringContaining(words)])
  })

  test.each([
    ['#button', 'getPhoneNumber', '', '<button open-type="getPhoneNumber"> is not known'],
    ['#link', 'exit', '', '<navigator open-type="exit"> is not known'],
    ['#link', 'navigate', '/pages/no/no', '<navigator url="/pages/no/no">: page "pages/no/no"'],
  ])('%s with open-type %s', async (selector, type, url, words) => {
    await host.set({ type, url })
    await (await host.$(selector)).tap()
    expect(await complaints()).toEqual([expect.stringContaining(words)])
  })
})

describe('wx.canIUse says yes to what the runner has, and to nothing else', () => {
  const can = (schema: string) => host.wx('canIUse', schema)

  test.each([
    ['getLocation', true],
    ['onThemeChange', true],
    ['cloud', true],
    ['picker', true],
    ['page-meta', true],
    ['startBluetooth', false],
    ['video', false],
    ['startBluetooth.object.now', false],
  ])('%s: %p', async (schema, expected) => {
    expect(await can(schema)).toBe(expected)
    expect(host.complaints()).toEqual([])
  })

  test('how one is to be called it does not know', async () => {
    expect(await can('getLocation.object.type')).toBe(false)
    expect(await complaints()).toEqual([
      'wx.canIUse("getLocation.object.type") asks for more than the runner knows',
    ])
  })
})
