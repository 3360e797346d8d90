import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Document } from './ejson'
import { Engine, type CollectionsManifest } from './engine/engine'
import { FileStore } from './file-store'
import { Functions } from './functions'
import { gateway } from './gateway'
import { wire } from './wire'

export type { CollectionsManifest } from './engine/engine'

export type LocalCloudOptions = {
  /** 0 takes any free port. */
  readonly port: number
  readonly dataDir: string
  /** Holds `<name>/index.js`, each exporting `main(event, context)`. */
  readonly functionsDir: string
  /** The h5 app, served at `/`. */
  readonly webDir?: string
  readonly collections: CollectionsManifest
  /** Added to the environment of every function. */
  readonly functionEnv: Record<string, string>
  /** Inserted when they are not there yet; never written over. */
  readonly documents?: Readonly<Record<string, readonly ({ _id: string } & object)[]>>
  readonly personas?: unknown
  readonly contract?: unknown
  /** How long one call of a function may take, in milliseconds. */
  readonly timeLimit?: number
}

export type LocalCloud = {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
  /** How often each action of the SDK's wire was called since the last reset. */
  readonly calls: () => Readonly<Record<string, number>>
  /** Documents looked at and given back since the last reset. */
  readonly examined: () => { readonly examined: number; readonly returned: number }
  readonly resetCalls: () => void
  /** Moves the clock that functions see; null brings it back. */
  readonly travel: (now: string | null) => void
  /** A copy of every document of a collection. */
  readonly collection: (name: string) => readonly Document[]
}

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
  mkdirSync(dataDir, { recursive: true })
  let url = ''
  const engine = new Engine(path.join(dataDir, 'database.sqlite'), options.collections)
  const files = new FileStore(path.join(dataDir, 'files'), () => url)
  const functions = new Functions({
    folder: options.functionsDir,
    env: () => ({ ...sdkEnvironment(url), ...options.functionEnv }),
    timeLimit: options.timeLimit ?? 20_000,
  })
  await seed(engine, options.documents)
  let calls: Record<string, number> = {}
  const counted = (action: string) => (calls[action] = (calls[action] ?? 0) + 1)
  const server = gateway({
    ...options,
    wire: wire({ engine, files, functions }, counted),
    files,
    functions,
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
  return {
    url,
    port,
    calls: () => ({ ...calls }),
    examined: () => engine.cost,
    resetCalls: () => {
      calls = {}
      engine.resetCost()
    },
    travel: (now) => functions.travel(now === null ? 0 : Date.parse(now) - Date.now()),
    collection: (name) => engine.all(name),
    close: async () => {
      await functions.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      engine.close()
    },
  }
}
