import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { subPackages } from '../../miniprogram/src/page-paths'

const weapp = path.join(__dirname, '..', '..', 'dist', 'weapp')
const LIMIT = 2 * 1024 * 1024

const files = readdirSync(weapp, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))

const packageOf = (file: string): string => {
  const [first = '', second = ''] = path.relative(weapp, file).split(path.sep)
  return first === 'features' ? `features/${second}` : 'main'
}

const selectorsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('}')
    .map((rule) => rule.split('{').at(-2) ?? '')

it('no stylesheet uses the selector *, which WeChat does not compile', () => {
  const styles = files.filter((file) => file.endsWith('.wxss'))
  expect(styles.length).toBeGreaterThan(0)
  expect(styles.flatMap(selectorsOf).filter((selector) => selector.includes('*'))).toEqual([])
})

it('every package is smaller than WeChat takes', () => {
  const sizes = new Map<string, number>()
  for (const file of files)
    sizes.set(packageOf(file), (sizes.get(packageOf(file)) ?? 0) + statSync(file).size)
  expect([...sizes.keys()].sort()).toEqual([...subPackages.map(({ root }) => root), 'main'].sort())
  expect([...sizes].filter(([, bytes]) => bytes > LIMIT)).toEqual([])
})
