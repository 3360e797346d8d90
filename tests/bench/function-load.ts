import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { buildFunctions, bundleOptions } from '../../cloudfunctions/build'
import { median, rounded, type Bench } from './figure'

const root = path.join(__dirname, '..', '..')
const ROUNDS = 21

/** Milliseconds a new process takes to require a bundle. */
function loadTime(bundle: string): number {
  const code = `const t=performance.now();require(${JSON.stringify(bundle)});console.log(performance.now()-t);process.exit(0)`
  const env = { PATH: process.env['PATH'], TCB_ENV: 'local', TENCENTCLOUD_RUNENV: 'SCF' }
  const { stdout } = spawnSync(process.execPath, ['-e', code], { env })
  return Number(stdout.toString().trim())
}

/** How long the `assistance` function takes to load, beside the SDK alone bundled the same way; taken in turns. */
export const functionLoad: Bench = async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nuanlin-load-'))
  const entry = path.join(folder, 'sdk.ts')
  writeFileSync(
    entry,
    `import cloudbase from '@cloudbase/node-sdk'\nexport const app = cloudbase.init({ env: 'local' })\n`,
  )
  const alone = path.join(folder, 'sdk.js')
  await build({
    ...bundleOptions,
    entryPoints: [entry],
    outfile: alone,
    nodePaths: [path.join(root, 'node_modules')],
  })
  await buildFunctions(folder)
  const ours = path.join(folder, 'assistance', 'index.js')
  const times = Array.from({ length: ROUNDS }, () => [loadTime(ours), loadTime(alone)] as const)
  rmSync(folder, { recursive: true })
  const value = median(times.map(([mine]) => mine))
  const sdk = median(times.map(([, theirs]) => theirs))
  return [
    {
      name: 'function.load',
      value: rounded(value),
      unit: 'ms',
      ratio: rounded(value / sdk),
      against: `node-sdk alone, ${rounded(sdk)} ms`,
      target: 'ratio ≤ 1.25',
    },
  ]
}
