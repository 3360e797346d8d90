import { until } from '../journeys/weapp/until'
import { open, refusalOf, type Opened } from './opened'

let host: Opened

beforeAll(async () => {
  host = await open('app', { firstPage: '/pages/first/first?name=%E6%9E%97' })
}, 30_000)

afterAll(() => host.close())

afterEach(() => expect(host.complaints()).toEqual([]))

const go = (url: string) => host.wx('navigateTo', { url })

/** Starts a test on one page, with nothing noted. */
async function startAt(url: string) {
  await host.wx('reLaunch', { url })
  await host.journal()
}

test('the app starts, then its first page, with the query as it was written', async () => {
  expect(await host.journal()).toEqual([
    'App.onLaunch pages/first/first {"name":"%E6%9E%97"}',
    'App.onShow',
    'first.onLoad {"name":"%E6%9E%97"}',
    'first.onShow',
    'first.onReady',
  ])
})

test('the app goes out of sight and comes back', async () => {
  await host.runner.leave()
  await host.runner.comeBack()
  expect(await host.journal()).toEqual(['first.onHide', 'App.onHide', 'App.onShow', 'first.onShow'])
})

test('a component lives with its page', async () => {
  await startAt('/pages/first/first')
  await go('/pages/parts/parts')
  expect(await host.journal()).toEqual([
    'first.onHide',
    'card.created',
    'card.title one',
    'card.attached',
    'parts.onLoad {}',
    'card.show',
    'parts.onShow',
    'card.ready',
    'parts.onReady',
  ])
  await host.runner.leave()
  await host.runner.comeBack()
  const page = await host.page()
  await page.setData({ title: 'two' })
  await page.setData({ shown: false })
  await host.wx('navigateBack')
  expect(await host.journal()).toEqual([
    'card.hide',
    'parts.onHide',
    'App.onHide',
    'App.onShow',
    'card.show',
    'parts.onShow',
    'card.title two',
    'card.detached',
    'parts.onUnload',
    'first.onShow',
  ])
})

describe('moves between pages', () => {
  const moves: readonly [string, string, string, object, string[]][] = [
    ['navigateTo', 'first', 'deep', {}, ['first.onHide', 'deep.onLoad {}', 'deep.onShow']],
    ['redirectTo', 'first', 'deep', {}, ['first.onUnload', 'deep.onLoad {}', 'deep.onShow']],
    ['reLaunch', 'deep', 'second', {}, ['deep.onUnload', 'second.onLoad {}', 'second.onShow']],
    ['switchTab', 'first', 'second', {}, ['first.onHide', 'second.onLoad {}', 'second.onShow']],
    ['switchTab', 'deep', 'first', {}, ['deep.onUnload', 'first.onLoad {}', 'first.onShow']],
  ]

  test.each(moves)('%s from %s to %s', async (api, from, to, options, heard) => {
    await startAt(`/pages/${from}/${from}`)
    await host.wx(api, { url: `/pages/${to}/${to}`, ...options })
    expect((await host.journal()).filter((line) => !line.includes('onReady'))).toEqual(heard)
    expect((await host.page()).path).toBe(`pages/${to}/${to}`)
  })

  test('a relative address is read from the page in sight, a subpackage by its root', async () => {
    await startAt('/pages/first/first')
    await go('../deep/deep?a=1')
    await go('/far/place/place?b=x%2Fy')
    await host.wx('navigateBack', { delta: 1 })
    const page = await host.page()
    expect([page.path, page.query]).toEqual(['pages/deep/deep', { a: '1' }])
    expect(await page.callMethod('stack')).toEqual([
      { route: 'pages/first/first', options: {} },
      { route: 'pages/deep/deep', options: { a: '1' } },
    ])
  })

  test('a tab is kept alive under another, and hidden only once', async () => {
    await startAt('/pages/first/first')
    await host.wx('switchTab', { url: '/pages/second/second' })
    await go('/pages/deep/deep')
    await host.journal()
    await host.wx('switchTab', { url: '/pages/first/first' })
    await host.wx('switchTab', { url: '/pages/second/second' })
    expect(await host.journal()).toEqual([
      'deep.onUnload',
      'first.onShow',
      'first.onHide',
      'second.onShow',
    ])
  })

  test('ten pages lie on top of each other, and no more', async () => {
    await startAt('/pages/first/first')
    for (let n = 1; n < 10; n += 1) await go(`/pages/deep/deep?n=${n}`)
    expect(await refusalOf(go('/pages/deep/deep'))).toBe(
      'navigateTo:fail webview count limit exceed',
    )
    expect(await host.app.pageStack()).toHaveLength(10)
    await host.wx('navigateBack', { delta: 99 })
    expect(await host.app.pageStack()).toHaveLength(1)
  })
})

test.each<[string, unknown, string]>([
  ['navigateTo', '/pages/second/second', 'can not navigateTo a tabbar page'],
  ['redirectTo', '/pages/second/second', 'can not redirectTo a tabbar page'],
  ['switchTab', '/pages/deep/deep', 'can not switch to no-tabBar page'],
  ['navigateTo', '/pages/no/no', 'page "pages/no/no" is not found'],
  ['navigateBack', undefined, 'cannot navigate back at first page'],
  ['navigateTo', 7, 'parameter error: parameter.url should be String instead of Number;'],
])('%s to %s is refused', async (api, url, reason) => {
  await startAt('/pages/first/first')
  expect(await refusalOf(host.wx(api, { url }))).toBe(`${api}:fail ${reason}`)
  expect(await host.journal()).toEqual([])
})

describe('data', () => {
  test('crosses as JSON, is counted, and a later change of the object is not seen', async () => {
    await host.wx('reLaunch', { url: '/pages/deep/deep' })
    const page = await host.page()
    await page.callMethod('cross')
    await until('setData to call back', async () => (await page.data('told')) === 1 || undefined)
    expect(await page.data()).toMatchObject({
      it: { at: '1970-01-01T00:00:00.000Z', list: [null], n: 1 },
      路径: { a: 1 },
      told: 1,
    })
    expect(Object.keys((await page.data('it')) as object)).toEqual(['at', 'list', 'n'])
    const { visits } = await host.runner.report()
    const json = '{"it":{"at":"1970-01-01T00:00:00.000Z","list":[null],"n":1},"路径.a":1}'
    expect(visits.at(-1)).toEqual({
      path: 'pages/deep/deep',
      setData: [Buffer.byteLength(json), Buffer.byteLength('{"told":1}')],
    })
  })

  test('of a component is counted for its page', async () => {
    await host.wx('reLaunch', { url: '/pages/parts/parts' })
    const card = await host.$('#card')
    await (await card.$('#head'))?.tap()
    const { visits } = await host.runner.report()
    expect(visits.at(-1)?.setData).toContain(Buffer.byteLength('{"picked":1}'))
  })

  test('does not come back changed from a component, a dataset or an event', async () => {
    await host.wx('reLaunch', { url: '/pages/parts/parts' })
    const page = await host.page()
    const card = await host.$('#card')
    await card.callMethod('move')
    expect(await page.data('place')).toEqual({ n: 1 })
    const wheels = await host.$('#wheels')
    await wheels.callFunction('picker-view.pick', [1])
    expect(await wheels.property('value')).toEqual([1])
  })
})

test('the code of the app finds no browser', async () => {
  await host.wx('reLaunch', { url: '/pages/parts/parts' })
  expect(await (await host.page()).callMethod('globals')).toEqual({
    window: 'undefined',
    document: 'undefined',
    fetch: 'undefined',
    localStorage: 'undefined',
    XMLHttpRequest: 'undefined',
    navigator: 'undefined',
    location: 'undefined',
    wx: 'object',
    timer: 'function',
  })
})
