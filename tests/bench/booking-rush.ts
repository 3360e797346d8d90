import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Booking } from '@shared/marriage/booking'
import { dayId, type Day } from '@shared/marriage/day'
import { isLive } from '@shared/marriage/lifecycle'
import { addDays, dateOf } from '@shared/kernel/plain-date'
import type { Result } from '@shared/kernel/result'
import { buildFunctions } from '../../cloudfunctions/build'
import { sdkEnvironment } from '../../localcloud/local-cloud'
import { aCouple } from '../builders/couples'
import { startChild } from '../contract/children'
import { emptyFolder, sdkAt } from '../contract/sdk'
import { rounded, type Bench } from './figure'
import type { Served } from './served'

const COUPLES = 2000
const REGISTRIES = 10
const PLACES = 20
const IN_FLIGHT = 128
const TRIES = 6
const SLOT = 'registration-0900'

type Sdk = Awaited<ReturnType<typeof sdkAt>>
type Main = (event: object, context: object) => Promise<Result<never>>

const KEYS = {
  NUANLIN_CITY: 'dongguan',
  NUANLIN_SEAL_KEY: '0'.repeat(32),
  NUANLIN_INDEX_KEY: '1'.repeat(64),
}

/** Runs all of `work`, so many at once, in a given order. */
async function inFlight(work: readonly (() => Promise<void>)[]): Promise<number> {
  const queue = [...work]
  const start = performance.now()
  const one = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await next()
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, one))
  return (performance.now() - start) / 1000
}

/** Ten registries with twenty places each, all let out already. */
function daysOf(): Day[] {
  const date = addDays(dateOf(new Date().toISOString()), 1)
  return Array.from({ length: REGISTRIES }, (_, n) => ({
    _id: dayId(`r-${n}`, date),
    registryId: `r-${n}`,
    date,
    slots: {
      [SLOT]: {
        pool: 'registration',
        from: '23:00',
        to: '23:30',
        capacity: PLACES,
        walkIn: 0,
        over: 0,
      },
    },
    left: { [SLOT]: PLACES },
    taken: {},
    walkedIn: {},
    opens: [{ at: '2026-01-01T00:00:00.000Z', percent: 100 }],
    closed: [],
    serves: { foreign: false, hmt: false },
    plan: '2022-01-01',
    touchedAt: '',
  }))
}

/** A call as a phone makes it: where no answer comes, the very same again. */
async function ask(main: Main, openid: string, action: string, input: object) {
  const environment = { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: openid, WX_APPID: 'wx' }
  const context = {
    environment: JSON.stringify(environment),
    memory_limit_in_mb: 256,
    time_limit_in_ms: 20_000,
    request_id: '1',
    function_name: 'marriage',
    namespace: 'local',
  }
  for (let tries = 1; ; tries += 1) {
    const answer = await main({ action, input }, context)
    if (answer.ok || answer.problem.code !== 'unavailable' || tries === TRIES) return answer
  }
}

/** Everybody taps twice, each of a couple on their own phone; whoever gets a place confirms it. */
async function rush(main: Main, days: readonly Day[]) {
  const answers: Result<never>[] = []
  const taps = Array.from({ length: COUPLES * 4 }, (_, n) => async () => {
    const couple = Math.floor(n / 4)
    const openid = `o-${Math.floor(n / 2)}`
    const day = days[couple % REGISTRIES]?._id
    const held = await ask(main, openid, 'hold', {
      ...{ requestId: 'r', service: 'marriage', day, slot: SLOT, parties: aCouple(couple) },
      consent: { agreed: true, textVersion: '1' },
    })
    answers.push(held)
    if (!held.ok) return
    const { id, proof } = held.value as { id: string; proof: string }
    answers.push(await ask(main, openid, 'confirm', { id, proof }))
  })
  return { seconds: await inFlight(taps), answers }
}

/** The same taps on the same places, each a conditional decrement and no more. */
async function bare({ database, command }: Sdk) {
  let taken = 0
  const slots = database.collection('slots')
  const taps = Array.from({ length: COUPLES * 4 }, (_, n) => async () => {
    const free = { _id: `s-${Math.floor(n / 4) % REGISTRIES}`, remaining: command.gt(0) }
    const answer: unknown = await slots.where(free).update({ remaining: command.inc(-1) })
    taken += (answer as { updated: number }).updated
  })
  return { seconds: await inFlight(taps), taken: () => taken }
}

const AT_ONCE = 1000

/** Every document of a collection, page by page. */
async function allOf<T extends { readonly _id: string }>(sdk: Sdk, name: string): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const behind = { _id: sdk.command.gt(all.at(-1)?._id ?? '') }
    const page = sdk.database.collection(name).where(behind).orderBy('_id', 'asc').limit(AT_ONCE)
    const { data } = (await page.get()) as { data: T[] }
    all.push(...data)
    if (data.length < AT_ONCE) return all
  }
}

/** What the rush left behind, counted from the documents alone. */
async function outcome(sdk: Sdk, answers: readonly Result<never>[]) {
  const bookings = await allOf<Booking>(sdk, 'bookings')
  const days = await allOf<Day>(sdk, 'days')
  const live = bookings.filter(({ status }) => isLive(status))
  const booked = live.filter(({ status }) => status === 'booked')
  const oversold = days.reduce((sum, { _id }) => {
    const there = live.filter(({ place }) => place.day === _id).length
    return sum + Math.max(0, there - PLACES)
  }, 0)
  const times = new Map<string, number>()
  for (const { people } of live)
    for (const { key } of people) times.set(key, (times.get(key) ?? 0) + 1)
  return {
    confirmed: booked.length,
    oversold,
    doubleBooked: [...times.values()].filter((n) => n > 1).length,
    unanswered: answers.filter((one) => !one.ok && one.problem.code === 'unavailable').length,
    unsold: days.reduce((sum, { left }) => sum + (left[SLOT] ?? 0), 0),
  }
}

/** 2,000 couples for 200 places at ten registries, let out at one moment. */
export const bookingRush: Bench = async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nuanlin-rush-'))
  await buildFunctions(folder)
  const dirs = [emptyFolder(), emptyFolder()] as const
  const lossy = await startChild<Served>('../bench/served.ts', 'lossy', dirs[0])
  const plain = await startChild<Served>('../bench/served.ts', 'cloud', dirs[1])
  const sdk = await sdkAt(plain.standing.url)
  for (let n = 0; n < REGISTRIES; n += 1)
    await sdk.database.collection('slots').doc(`s-${n}`).set({ remaining: PLACES })
  const decrements = await bare(sdk)
  Object.assign(process.env, sdkEnvironment(lossy.standing.url), KEYS)
  const days = daysOf()
  for (const { _id, ...day } of days) await sdk.database.collection('days').doc(_id).set(day)
  const { main } = (await import(path.join(folder, 'marriage', 'index.js'))) as { main: Main }
  const ours = await rush(main, days)
  const left = await outcome(sdk, ours.answers)
  await Promise.all([lossy.end('SIGKILL'), plain.end('SIGKILL')])
  for (const dir of [folder, ...dirs]) rmSync(dir, { recursive: true })
  const bookedRate = left.confirmed / ours.seconds
  const bareRate = decrements.taken() / decrements.seconds
  return [
    {
      name: 'booking.rush',
      value: Math.round(bookedRate),
      unit: 'bookings a second',
      ratio: rounded(bookedRate / bareRate),
      against: `the same taps as bare decrements, ${Math.round(bareRate)} places a second`,
      target: 'ratio ≥ 0.30',
    },
    ...(['oversold', 'doubleBooked', 'unanswered', 'unsold'] as const).map((name) => ({
      name: `booking.${name}`,
      value: left[name],
      unit: 'of 200 places',
      target: '0',
    })),
  ]
}
