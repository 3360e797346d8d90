import { rmSync } from 'node:fs'
import path from 'node:path'
import { Clock } from '../../localcloud/clock'
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { Agenda } from '../../localcloud/timers/agenda'
import { Timers } from '../../localcloud/timers/timers'
import { triggersIn, type Trigger } from '../../localcloud/timers/triggers'
import { emptyFolder, openCloud, type OpenCloud } from './sdk'

const sdk = JSON.stringify(require.resolve('@cloudbase/node-sdk'))

/** Notes what it was called with, by whom and when, as it sees it. */
const noting = (after: string) => `const cloudbase = require(${sdk})
  const runs = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database().collection('runs')
  exports.main = async (event, context) => {
    const { WX_OPENID } = cloudbase.getCloudbaseContext(context)
    await runs().add({ event, openid: WX_OPENID ?? null, clock: new Date().toISOString() })
    ${after}
  }`
const FUNCTIONS = {
  sweep: noting(''),
  remind: noting(''),
  breaks: noting("throw new Error('made up')"),
}

/** Any cloud with those functions; each test has one of its own beside it. */
let furnished: OpenCloud
let cloud: LocalCloud
let dataDir: string

beforeAll(async () => {
  furnished = await openCloud({}, { functions: FUNCTIONS })
})

afterAll(() => furnished.close())

const timer = (functionName: string, config: string, name = 'made-up'): Trigger => ({
  functionName,
  name,
  config,
})

async function start(triggers: readonly Trigger[], now: string) {
  cloud = await startLocalCloud({
    ...furnished.options,
    dataDir,
    collections: { runs: { growing: false, indexes: [] } },
    triggers,
  })
  cloud.travel(now)
}

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  dataDir = emptyFolder()
})

afterEach(async () => {
  jest.restoreAllMocks()
  await cloud.close()
  rmSync(dataDir, { recursive: true })
})

const ranAt = async (until: string) => (await cloud.tick(until)).map(({ at }) => at)

it('runs a function at its time in Shanghai, on nobody’s behalf, as the cloud does', async () => {
  await start([timer('sweep', '0 0 3 * * * *', 'nightly')], '2026-03-02T02:00:00.000Z')
  expect(await cloud.tick('2026-03-02T18:59:59.000Z')).toEqual([])
  expect(await cloud.tick('2026-03-02T19:00:00.000Z')).toEqual([
    { functionName: 'sweep', trigger: 'nightly', at: '2026-03-02T19:00:00.000Z' },
  ])
  expect(cloud.collection('runs')).toMatchObject([
    {
      event: { Type: 'Timer', TriggerName: 'nightly', Time: '2026-03-02T19:00:00Z', Message: '' },
      openid: null,
      clock: expect.stringMatching(/^2026-03-02T19:00:00/) as string,
    },
  ])
})

it('runs everything due in order, each at its time, once', async () => {
  await start(
    [
      timer('sweep', '0 30 9 * * * *', 'half'),
      timer('remind', '0 0 9,10 * * * *', 'hours'),
      timer('sweep', '0 0 10 * * * *', 'ten'),
    ],
    '2026-03-02T00:00:00.000Z',
  )
  const ran = await cloud.tick('2026-03-02T03:00:00.000Z')
  expect(
    ran.map(({ functionName, trigger, at }) => [at.slice(11, 16), functionName, trigger]),
  ).toEqual([
    ['01:00', 'remind', 'hours'],
    ['01:30', 'sweep', 'half'],
    ['02:00', 'remind', 'hours'],
    ['02:00', 'sweep', 'ten'],
  ])
  const clocks = cloud.collection('runs').map(({ clock }) => String(clock).slice(11, 16))
  expect(clocks).toEqual(['01:00', '01:30', '02:00', '02:00'])
  expect(await cloud.tick('2026-03-02T03:00:10.000Z')).toEqual([])
})

it.each<[string, string, string[]]>([
  [
    'every ten minutes',
    '0 */10 8 2 3 * 2026',
    ['00:00', '00:10', '00:20', '00:30', '00:40', '00:50'],
  ],
  ['Mondays', '0 0 9 * * MON *', ['01:00']],
  ['Sundays', '0 0 9 * * 0 *', []],
  ['July', '0 0 9 * JUL * *', []],
  ['weekdays', '0 0 9-11 * * 1-5 *', ['01:00', '02:00', '03:00']],
  ['another year', '0 0 9 * * * 2027', []],
])('%s: %s', async (_name, config, times) => {
  await start([timer('sweep', config)], '2026-03-01T23:59:00.000Z')
  expect((await ranAt('2026-03-02T15:00:00.000Z')).map((at) => at.slice(11, 16))).toEqual(times)
})

it('comes to a day a month away, and to one of another year', async () => {
  await start([timer('sweep', '0 0 0 1 * * *')], '2026-11-30T12:00:00.000Z')
  expect(await ranAt('2027-01-31T16:00:00.000Z')).toEqual([
    '2026-11-30T16:00:00.000Z',
    '2026-12-31T16:00:00.000Z',
    '2027-01-31T16:00:00.000Z',
  ])
})

it('says which one broke, and runs the rest', async () => {
  const hourly = '0 0 * * * * *'
  await start([timer('breaks', hourly), timer('sweep', hourly)], '2026-03-02T00:30:00.000Z')
  expect(await cloud.tick('2026-03-02T01:30:00.000Z')).toMatchObject([
    { functionName: 'breaks', error: expect.stringContaining('made up') as string },
    { functionName: 'sweep', at: '2026-03-02T01:00:00.000Z' },
  ])
  expect(console.error).toHaveBeenCalledTimes(1)
})

it('leaves the clock where it was told to, and skips what travel jumps over', async () => {
  await start([timer('sweep', '0 0 * * * * *')], '2026-03-02T00:30:00.000Z')
  await cloud.tick('2026-03-02T01:30:00.000Z')
  cloud.travel('2026-03-02T05:30:00.000Z')
  expect(await ranAt('2026-03-02T06:30:00.000Z')).toEqual(['2026-03-02T06:00:00.000Z'])
  await expect(cloud.tick('2026-03-02T06:00:00.000Z')).rejects.toThrow(/forward only/)
  await expect(cloud.tick('soon')).rejects.toThrow(/forward only/)
  cloud.travel('2026-03-02T00:30:00.000Z')
  expect(await ranAt('2026-03-02T01:00:00.000Z')).toEqual(['2026-03-02T01:00:00.000Z'])
})

it('two ticks at once run each timer once', async () => {
  await start([timer('sweep', '0 0 * * * * *')], '2026-03-02T00:30:00.000Z')
  const [one, two] = await Promise.all([
    cloud.tick('2026-03-02T02:30:00.000Z'),
    cloud.tick('2026-03-02T03:30:00.000Z'),
  ])
  expect([one.length, two.length]).toEqual([2, 1])
})

it('runs by itself when the time comes', async () => {
  await start([timer('sweep', '* * * * * * *')], '2026-03-02T00:30:00.100Z')
  const ran = () => cloud.collection('runs').length
  for (const until = Date.now() + 5_000; ran() < 2 && Date.now() < until;)
    await new Promise((resolve) => setTimeout(resolve, 50))
  const times = cloud.collection('runs').map(({ event }) => (event as { Time: string }).Time)
  expect(times.slice(0, 2)).toEqual(['2026-03-02T00:30:01Z', '2026-03-02T00:30:02Z'])
})

it('does not run again once it is closed, even while it runs', async () => {
  await start([], '2026-03-02T00:30:00.000Z')
  let end = () => {}
  const invoke = jest.fn(() => new Promise<void>((resolve) => (end = resolve)))
  const agenda = new Agenda([timer('sweep', '* * * * * * *')], () => true)
  const timers = new Timers({ agenda, clock: new Clock(), invoke })
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  for (const until = Date.now() + 5_000; invoke.mock.calls.length === 0 && Date.now() < until;)
    await sleep(20)
  expect(invoke).toHaveBeenCalledTimes(1)
  timers.close()
  end()
  await sleep(1_500)
  expect(invoke).toHaveBeenCalledTimes(1)
})

describe('what is no timer stops the start', () => {
  const starting = (triggers: readonly Trigger[]) => start(triggers, '2026-03-02T00:00:00.000Z')

  afterEach(async () => {
    await start([], '2026-03-02T00:00:00.000Z')
  })

  it.each([
    '',
    '0 3 * * *',
    '0 0 3 * * *',
    '0 0 25 * * * *',
    '0 0 3 32 * * *',
    '0 0 3 L * * *',
    '0 0 3 15W * * *',
    '0 0 3 ? * MON#2 *',
    '@daily',
  ])('"%s"', async (config) => {
    await expect(starting([timer('sweep', config, 'bad')])).rejects.toThrow(/"bad" of sweep/)
  })

  it('two of one name, and one of no function', async () => {
    const nightly = timer('sweep', '0 0 3 * * * *')
    await expect(starting([nightly, nightly])).rejects.toThrow(/two triggers "sweep\/made-up"/)
    await expect(starting([timer('none', '0 0 3 * * * *')])).rejects.toThrow(/of no function/)
  })
})

describe('cloudbaserc.json', () => {
  beforeEach(() => start([], '2026-03-02T00:00:00.000Z'))

  it('says the triggers of each function', () => {
    const triggers = [{ name: 'nightly', type: 'timer', config: '0 0 3 * * * *' }]
    expect(triggersIn({ functions: [{ name: 'desk' }, { name: 'sweep', triggers }] })).toEqual([
      timer('sweep', '0 0 3 * * * *', 'nightly'),
    ])
  })

  it('names no other kind of trigger', () => {
    const triggers = [{ name: 'x', type: 'http', config: '' }]
    expect(() => triggersIn({ functions: [{ name: 'desk', triggers }] })).toThrow()
  })

  it('is one that the cloud takes', async () => {
    const file = path.join(__dirname, '..', '..', 'cloudbaserc.json')
    const config: unknown = await import(file)
    expect(Array.isArray(triggersIn(config))).toBe(true)
  })
})
