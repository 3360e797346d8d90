import { until } from '../journeys/weapp/until'
import { open, refusalOf, type Opened } from './opened'

/** What a function of a test finds where it runs: inside the app. */
declare const wx: Readonly<Record<string, (...args: unknown[]) => unknown>>
declare const tell: (news: unknown) => void

let host: Opened

beforeAll(async () => {
  host = await open('app')
}, 30_000)

afterAll(() => host.close())

afterEach(() => expect(host.complaints()).toEqual([]))

describe('a test mocks wx', () => {
  test('by value, by function, and gives it back', async () => {
    await host.app.mockWxMethod('getNetworkType', { networkType: '2g' })
    expect(await host.wx('getNetworkType')).toEqual({ networkType: '2g' })
    await host.app.mockWxMethod(
      'getNetworkType',
      (asked: { n: number }, more: number) => ({ n: asked.n + more }),
      2,
    )
    expect(await host.wx('getNetworkType', { n: 1 })).toEqual({ n: 3 })
    await host.app.restoreWxMethod('getNetworkType')
    expect(await host.wx('getNetworkType')).toMatchObject({ networkType: 'wifi' })
  })

  test('a refusal by value, and an API that answers at once', async () => {
    await host.app.mockWxMethod('scanCode', { errMsg: 'scanCode:fail broken' })
    expect(await refusalOf(host.wx('scanCode'))).toBe('scanCode:fail broken')
    await host.app.restoreWxMethod('scanCode')
    await host.app.mockWxMethod('getStorageSync', (key: string) => `no ${key}`)
    const now = () => host.run(() => wx['getStorageSync']?.('a'))
    expect(await now()).toBe('no a')
    await host.app.restoreWxMethod('getStorageSync')
    expect(await now()).toBe('')
  })

  test('the app calls a function of the test', async () => {
    const told: unknown[] = []
    await host.app.exposeFunction('tell', (...args: unknown[]) => told.push(args))
    await host.run(() => tell({ n: 1 }))
    await until('the test to be told', () => Promise.resolve(told.length > 0 || undefined))
    expect(told).toEqual([[{ n: 1 }]])
  })
})
