import { rmSync } from 'node:fs'
import path from 'node:path'
import { publicity, type EventType } from '@shared/assistance/events'
import collections from '../../cloudfunctions/collections.json'
import { localKeys } from '../../localcloud/keys'
import {
  sdkEnvironment,
  startLocalCloud,
  type CollectionsManifest,
  type LocalCloud,
} from '../../localcloud/local-cloud'
import { seedOf } from '../../localcloud/seed'
import { MONDAY, valueOf } from '../builders/applications'
import { aCity } from '../builders/cities'
import { people, speakTo } from '../contract/counter'
import { emptyFolder } from '../contract/sdk'
import { faultyWire, type Fault } from './faulty-wire'

const { resident, clerk, approver } = people
const MOST_CALLS = 16

const dataDir = emptyFolder()
let cloud: LocalCloud
let wire: Awaited<ReturnType<typeof faultyWire>>
let counter: ReturnType<typeof speakTo>

beforeAll(async () => {
  // Every broken call is logged by the function it broke; here it is meant.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  wire = await faultyWire(() => cloud.url)
  cloud = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: path.join(__dirname, '..', '..', 'dist', 'cloudfunctions'),
    collections: collections as unknown as CollectionsManifest,
    documents: seedOf(aCity(), MONDAY).documents,
    functionEnv: { NUANLIN_CITY: 'dongguan', ...localKeys(dataDir), ...sdkEnvironment(wire.url) },
  })
  cloud.travel(MONDAY)
  counter = speakTo(cloud.url)
  await counter.consent(resident)
})

afterAll(async () => {
  await cloud.close()
  await wire.close()
  rmSync(dataDir, { recursive: true })
  jest.restoreAllMocks()
})

const all = (name: string) => cloud.collection(name)

/** What does not fit together: a case and its trail, what was told, the money and its ledger. */
function faults(): string[] {
  const trail = (caseId: unknown) => all('events').filter((event) => event['caseId'] === caseId)
  const cases = new Set(all('cases').map(({ _id }) => _id))
  const stray = all('events').filter((event) => !cases.has(String(event['caseId'])))
  const told = all('events').filter(({ type }) => publicity[type as EventType].tell)
  return [
    ...stray.map(({ _id }) => `${_id} belongs to no case`),
    ...all('cases').flatMap(({ _id, events, lastHash }) => {
      const own = trail(_id)
      const last = own.find(({ seq }) => seq === events)
      return own.length === events && last?.['hash'] === lastHash ? [] : [`${_id}: its trail`]
    }),
    ...(told.length === all('notices').length ? [] : ['notices']),
    ...all('funds').flatMap(({ _id, balance }) => {
      const entries = all('ledger').filter(({ unitId }) => unitId === _id)
      const sum = entries.reduce((total, { fen }) => total + Number(fen), 0)
      return sum === balance ? [] : [`${_id}: its ledger`]
    }),
  ]
}

const advanced = { fen: 100, reason: '示例' }
const refusal = { outcome: 'refuse', reason: '示例' }

type Send = () => ReturnType<typeof counter.act> | ReturnType<typeof counter.submit>
type Story = (id: string) => Promise<Send>

const act =
  (caseId: string, by: string, verb: 'claim' | 'advance' | 'approve', version: number): Send =>
  () =>
    counter.call(by, 'assistance', verb, { caseId, version, ...advanced })

/** What is tried, with everything done that has to come before it. */
const stories: Record<string, Story> = {
  submit: (id) => Promise.resolve(() => counter.submit(id)),
  claim: async (id) => act(valueOf(await counter.submit(id)).caseId, clerk, 'claim', 1),
  advance: async (id) => {
    const { caseId } = valueOf(await counter.submit(id))
    valueOf(await counter.act(clerk, 'claim', caseId))
    return act(caseId, clerk, 'advance', 2)
  },
  approve: async (id) => {
    const { caseId } = valueOf(await counter.submit(id))
    valueOf(await counter.act(clerk, 'claim', caseId))
    valueOf(await counter.act(clerk, 'accept', caseId, { lane: 'emergency' }))
    valueOf(await counter.act(clerk, 'propose', caseId, refusal))
    return act(caseId, approver, 'approve', 4)
  },
}

describe.each<Fault>(['unheard', 'unanswered'])('one call of the database is %s', (how) => {
  it.each(Object.entries(stories))('%s is whole or not there, and mends', async (name, story) => {
    let nth = 1
    for (; nth < MOST_CALLS; nth += 1) {
      const send = await story(`${name}-${how}-${nth}`)
      wire.breakCall(nth, how)
      const answer = await send()
      const broke = wire.hasBroken()
      wire.mend()
      expect({ nth, faults: faults() }).toEqual({ nth, faults: [] })
      const events = all('events').length
      const again = await send()
      expect({ nth, again }).toMatchObject({ nth, again: { ok: true } })
      expect({ nth, faults: faults() }).toEqual({ nth, faults: [] })
      expect(all('events').length - events).toBeLessThanOrEqual(answer.ok ? 0 : 1)
      if (!broke) break
    }
    // Every call was broken once, and then there was none left to break.
    expect(nth).toBeGreaterThan(6)
    expect(nth).toBeLessThan(MOST_CALLS)
  })
})
