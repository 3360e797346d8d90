import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { automator } from '../journeys/weapp/automator'
import { current, everywhere } from '../journeys/weapp/finder'
import { inRest } from '../journeys/weapp/runner'
import { until } from '../journeys/weapp/until'
import { startRunner } from './runner'

const built = path.join(__dirname, '..', '..', 'dist', 'weapp')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weapp-broken-'))
  cpSync(built, folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Writes part of the output anew; a part that is not there would prove nothing. */
function change(file: string, from: string | RegExp, to: string) {
  const whole = path.join(folder, file)
  const before = readFileSync(whole, 'utf8')
  const after = before.replaceAll(from, to)
  if (after === before) throw new Error(`${file} has no ${String(from)}`)
  writeFileSync(whole, after)
}

/** Opens the app and follows the first door; gives what went wrong on the way. */
async function follow(): Promise<readonly string[]> {
  const runner = await startRunner({ output: folder })
  const app = await automator.connect({ wsEndpoint: runner.wsEndpoint })
  const wrong: string[] = []
  try {
    const door = await until(
      'a door',
      async () => (await everywhere(await current(app), '.door'))[0],
    )
    if (!(await door.text()).includes('申请救助')) wrong.push('the door says nothing')
    await door.tap()
    await inRest(runner)
    if (!(await current(app)).path.startsWith('features/')) wrong.push('the door leads nowhere')
    return [...wrong, ...runner.complaints]
  } finally {
    app.disconnect()
    await runner.close()
  }
}

test('the output as it was built leads through the door', async () => {
  expect(await follow()).toEqual([])
}, 30_000)

test('a tap that is bound to nothing is noticed', async () => {
  change('base.wxml', 'bindtap="eh"', 'bindtapped="eh"')
  expect(await follow()).toContain('the door leads nowhere')
}, 30_000)

test('an expression of the template that finds nothing is noticed', async () => {
  change('base.wxml', /\{\{i\.v\}\}/g, '{{i.vv}}')
  expect(await follow()).toContain('the door says nothing')
}, 30_000)

test('a template that cannot be compiled is refused', async () => {
  change('base.wxml', /\{\{i\.v\}\}/g, '{{i.v')
  await expect(follow()).rejects.toThrow(/base\.wxml/)
}, 30_000)

test('a page that app.json does not name cannot be opened', async () => {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as object
  writeFileSync(path.join(folder, 'app.json'), JSON.stringify({ ...app, subPackages: [] }))
  expect((await follow()).join('\n')).toMatch(/navigateTo:fail page .*features\/.* is not found/)
}, 30_000)

test('a page whose files are missing is refused by name', async () => {
  rmSync(path.join(folder, 'pages/mine/index.wxml'))
  await expect(follow()).rejects.toThrow('pages/mine/index.wxml')
}, 30_000)

test('a stylesheet with a * is refused, as WeChat does', async () => {
  writeFileSync(path.join(folder, 'app.wxss'), '* { margin: 0 }')
  await expect(follow()).rejects.toThrow('app.wxss')
}, 30_000)

test('a package over 2 MB is refused, as an upload would be', async () => {
  writeFileSync(path.join(folder, 'pages/large.txt'), Buffer.alloc(2 * 1024 * 1024))
  await expect(follow()).rejects.toThrow('package / has')
}, 30_000)

test('the automator launches the runner by its command line', async () => {
  const app = await automator.launch({
    cliPath: path.join(__dirname, 'cli.cjs'),
    projectPath: path.join(__dirname, '..', '..'),
  })
  const page = await app.currentPage()
  expect(page?.path).toBe('pages/home/index')
  await app.close()
}, 60_000)
