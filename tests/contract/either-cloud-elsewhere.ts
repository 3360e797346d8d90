import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import {
  sdkEnvironment,
  startLocalCloud,
  type CollectionsManifest,
} from '../../localcloud/local-cloud'
import { emptyFolder } from './sdk'

/** Collections that answer as they do because of an index. The SDK makes none, so elsewhere they are made by hand. */
export const INDEXED = {
  unique: { growing: true, indexes: [{ name: 'tag', fields: [['tag', 1]], unique: true }] },
  places: { growing: true, indexes: [{ name: 'near', geo: 'at' }] },
  grid: {
    growing: true,
    indexes: [
      { name: 'near', geo: 'at' },
      { name: 'kind', fields: [['kind', 1]] },
    ],
  },
  twice: {
    growing: true,
    indexes: [
      { name: 'from', geo: 'from' },
      { name: 'to', geo: 'to' },
    ],
  },
} satisfies CollectionsManifest

/** What a collection of that table is called in every cloud. */
export const indexedName = (name: string) => `contract_${name}`

/**
 * Plays somebody who has an account: a local cloud in this process, in which nothing is made but that table, and the
 * suite in a process of its own that knows of it only what the SDK reads from its environment.
 */
async function playElsewhere() {
  const dataDir = emptyFolder()
  const made = Object.entries(INDEXED).map(([name, spec]) => [indexedName(name), spec] as const)
  const cloud = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: dataDir,
    functionEnv: {},
    collections: Object.fromEntries(made),
  })
  const env = { ...process.env, ...sdkEnvironment(cloud.url), TCB_INDEXED: 'yes' }
  const door = path.join(__dirname, 'either-cloud.ts')
  const suite = ['--selectProjects', 'contract', '--findRelatedTests', door]
  const command = [require.resolve('jest/bin/jest'), ...suite]
  const jest = spawn(process.execPath, command, { stdio: 'inherit', env })
  const [code] = (await once(jest, 'exit')) as [number | null]
  await cloud.close()
  rmSync(dataDir, { recursive: true })
  process.exitCode = code ?? 1
}

if (require.main === module) void playElsewhere()
