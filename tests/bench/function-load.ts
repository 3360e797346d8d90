import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { buildFunctions, bundleOptions } from '../../cloudfunctions/build'
import { median, rounded, type Bench } from './figure'

const root = path.join(__dirname, '..', '..')
const ROUNDS = 61

/** Milliseconds a new process takes to require a bundle: reading it, compiling it, running what stands outside functions. */
function loadTime(bundle: string): number {
  const code = `const t=performance.now();require(${JSON.stringify(bundle)});console.log(performance.now()-t);process.exit(0)`
  const env = { PATH: process.env['PATH'], TCB_ENV: 'local', TENCENTCLOUD_RUNENV: 'SCF' }
  const { stdout } = spawnSync(process.execPath, ['-e', code], { env })
  return Number(stdout.toString().trim())
}

/**
 * How long the `assistance` function, the heaviest, takes to load, beside the SDK alone bundled the same way. What a verb
 * builds when it is first called, as the schemas it checks by, is not in it.
 *
 * The machine does other things as well, now more, now less, so both are loaded next to each other, in turns the one or the
 * other first: the ratio is the middle one of the pairs', not that of two sums.
 */
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
  const pairs = Array.from({ length: ROUNDS }, (_, i) =>
    i % 2 === 0
      ? { mine: loadTime(ours), sdk: loadTime(alone) }
      : { sdk: loadTime(alone), mine: loadTime(ours) },
  )
  rmSync(folder, { recursive: true })
  const value = median(pairs.map(({ mine }) => mine))
  const sdk = median(pairs.map((pair) => pair.sdk))
  return [
    {
      name: 'function.load',
      value: rounded(value),
      unit: 'ms',
      ratio: rounded(median(pairs.map(({ mine, sdk: theirs }) => mine / theirs))),
      against: `node-sdk alone, ${rounded(sdk)} ms`,
      target: 'ratio ≤ 1.25',
    },
  ]
}
