import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildAll } from '../../localcloud/build'
import { rounded, type Bench } from './figure'

const root = path.join(__dirname, '..', '..')

/** Bytes of a build's main package: everything outside the subpackages. */
const mainBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !path.relative(folder, file).startsWith('features'))
    .reduce((sum, file) => sum + statSync(file).size, 0)

function buildBare(): number {
  const output = mkdtempSync(path.join(os.tmpdir(), 'nuanlin-bare-'))
  const { status, stderr } = spawnSync(
    process.execPath,
    [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', 'weapp'],
    {
      cwd: path.join(root, 'miniprogram'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        APP_SOURCE: '../tests/bench/bare-app',
        APP_OUTPUT: path.relative(path.join(root, 'miniprogram'), output),
      },
    },
  )
  if (status !== 0) throw new Error(`the bare page did not build\n${stderr.toString()}`)
  const bytes = mainBytes(output)
  rmSync(output, { recursive: true })
  return bytes
}

/** The main package in bytes, and how many times a bare Taro page that is. */
export const weappMain: Bench = async () => {
  await buildAll(() => undefined)
  const value = mainBytes(path.join(root, 'dist', 'weapp'))
  const bare = buildBare()
  return [
    {
      name: 'weapp.main',
      value,
      unit: 'bytes',
      ratio: rounded(value / bare),
      against: `a bare Taro page, ${bare} bytes`,
      target: '< 716800 bytes',
    },
  ]
}
