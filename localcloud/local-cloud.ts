import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { Clock } from './clock'
import { Engine } from './engine/engine'
import { Faults } from './faults'
import { FileStore } from './file-store'
import { Functions } from './functions'
import { gateway } from './gateway'
import type { LocalCloud, LocalCloudOptions } from './local-cloud-types'
import { Agenda } from './timers/agenda'
import { Timers } from './timers/timers'
import { WeChat } from './wechat/wechat'
import { wire } from './wire'

export type { CollectionsManifest } from './engine/engine'
export type { LocalCloud, LocalCloudOptions } from './local-cloud-types'

/** What the unmodified SDK needs in its environment to speak to this cloud instead of Tencent's. */
export const sdkEnvironment = (url: string): Record<string, string> => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  SCF_NAMESPACE: 'local',
  TCB_ENV: 'local',
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
})

async function seed(engine: Engine, documents: LocalCloudOptions['documents'] = {}): Promise<void> {
  for (const [name, rows] of Object.entries(documents)) {
    const there = new Set(engine.all(name).map(({ _id }) => _id))
    const missing = rows.filter(({ _id }) => !there.has(_id))
    if (missing.length > 0) await engine.insert(name, missing)
  }
}

/** Starts CloudBase on this machine: database, storage, functions and the web app behind one address on 127.0.0.1. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('the local cloud is for one machine and never for production')
  const { dataDir } = options
  let url = ''
  const functions = new Functions({
    folder: options.functionsDir,
    env: () => ({ ...sdkEnvironment(url), ...options.functionEnv }),
    timeLimit: options.timeLimit ?? 20_000,
  })
  const agenda = new Agenda(options.triggers ?? [], (name) => functions.has(name))
  mkdirSync(dataDir, { recursive: true })
  const clock = new Clock()
  clock.onSet(() => functions.travel(clock.offset))
  const engine = new Engine(path.join(dataDir, 'database.sqlite'), options.collections, clock)
  const wechat = new WeChat(clock.now)
  const files = new FileStore({
    folder: path.join(dataDir, 'files'),
    baseUrl: () => url,
    now: clock.now,
    unchecked: options.uncheckedFolders ?? [],
  })
  await seed(engine, options.documents)
  let calls: Record<string, number> = {}
  const counted = (action: string) => (calls[action] = (calls[action] ?? 0) + 1)
  const answer = wire(
    { clock, engine, files, functions, wechat, fileAccess: options.fileAccess ?? 'ADMINONLY' },
    counted,
  )
  const faults = new Faults((transaction) => engine.abort(transaction), options.faults)
  const server = gateway({
    ...options,
    wire: (params) => faults.pass(params, answer),
    files,
    functions,
    outbox: () => wechat.outbox.all(),
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  }).catch((error: unknown) => {
    engine.close()
    throw error
  })
  const { port } = server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`
  const timers = new Timers({
    agenda,
    clock,
    invoke: (name, event) => functions.invoke(name, event, undefined),
  })
  return {
    url,
    port,
    calls: () => ({ ...calls }),
    examined: () => engine.cost,
    resetCalls: () => {
      calls = {}
      engine.resetCost()
    },
    travel: (now) => {
      clock.set(now === null ? null : Date.parse(now))
      timers.skip()
    },
    tick: (until) => timers.tick(Date.parse(until)),
    outbox: () => wechat.outbox.all(),
    grantSubscription: (openid, templateId, times = 1) =>
      wechat.subscriptions.grant(openid, templateId, times),
    markRisky: (text) => wechat.markRisky(text),
    faults: (plan) => faults.follow(plan),
    faultsMade: () => faults.made,
    collection: (name) => engine.all(name),
    close: async () => {
      timers.close()
      await functions.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      engine.close()
    },
  }
}
