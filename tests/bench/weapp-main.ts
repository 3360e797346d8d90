import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { buildAll } from '../../localcloud/build'
import { bareBuild } from './bare-build'
import { rounded, type Bench } from './figure'

const root = path.join(__dirname, '..', '..')

/** Bytes of a build's main package: everything outside the subpackages. */
const mainBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !path.relative(folder, file).startsWith('features'))
    .reduce((sum, file) => sum + statSync(file).size, 0)

/** The main package in bytes, and how many times a bare Taro page that is. */
export const weappMain: Bench = async () => {
  await buildAll(() => undefined)
  const value = mainBytes(path.join(root, 'dist', 'weapp'))
  const bare = mainBytes(bareBuild())
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
