import { rmSync } from 'node:fs'
import { sdkEnvironment } from '../../localcloud/local-cloud'
import { startChild } from '../contract/children'
import { emptyFolder, sdkAt } from '../contract/sdk'
import { median, rounded, type Bench } from './figure'
import type { Served } from './served'

const IN_FLIGHT = 64
const CALLS = 4000
const ROUNDS = 7
const PLACES = 1e9

type Sdk = Awaited<ReturnType<typeof sdkAt>>

/** Conditional decrements a second through the SDK, as many in flight as at an opening. */
async function rate({ database, command }: Sdk, url: string): Promise<number> {
  // The SDK looks up where to send with every call.
  Object.assign(process.env, sdkEnvironment(url))
  const slots = database.collection('slots')
  let left = CALLS
  const one = async () => {
    while (left > 0) {
      left -= 1
      const free = { _id: 'hot', remaining: command.gt(0) }
      const answer: unknown = await slots.where(free).update({ remaining: command.inc(-1) })
      if ((answer as { updated: number }).updated !== 1) throw new Error('a place was not taken')
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: IN_FLIGHT }, one))
  return CALLS / ((performance.now() - start) / 1000)
}

/** How fast the hot slot is: on disk before each answer, beside the same SDK and a server that does nothing; in turns. */
export const decrement: Bench = async () => {
  const dataDir = emptyFolder()
  const cloud = await startChild<Served>('../bench/served.ts', 'cloud', dataDir)
  const echo = await startChild<Served>('../bench/served.ts', 'echo')
  const sdk = await sdkAt(cloud.standing.url)
  await sdk.database.collection('slots').doc('hot').set({ remaining: PLACES })
  const rates: (readonly [ours: number, theirs: number])[] = []
  for (let round = 0; round <= ROUNDS; round += 1)
    rates.push([await rate(sdk, cloud.standing.url), await rate(sdk, echo.standing.url)])
  Object.assign(process.env, sdkEnvironment(cloud.standing.url))
  const hot: unknown = await sdk.database.collection('slots').doc('hot').get()
  const [{ remaining } = { remaining: NaN }] = (hot as { data: { remaining: number }[] }).data
  if (PLACES - remaining !== (ROUNDS + 1) * CALLS) throw new Error('the calls went elsewhere')
  await Promise.all([cloud.end('SIGKILL'), echo.end('SIGKILL')])
  rmSync(dataDir, { recursive: true })
  // The first round warms everybody up.
  const warm = rates.slice(1)
  const value = median(warm.map(([ours]) => ours))
  return [
    {
      name: 'localcloud.decrement',
      value: Math.round(value),
      unit: 'a second',
      ratio: rounded(median(warm.map(([ours, theirs]) => ours / theirs))),
      against: `an echo, ${Math.round(median(warm.map(([, theirs]) => theirs)))} a second`,
      target: 'ratio ≥ 0.6',
    },
  ]
}
