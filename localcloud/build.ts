import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../cloudfunctions/build'

const root = path.join(__dirname, '..')
const dist = path.join(root, 'dist')

type Target = {
  readonly name: string
  readonly output: string
  readonly sources: readonly string[]
  readonly build: () => Promise<void>
}

/** Runs Taro in its own folder; its words are shown only when it fails. */
function taro(type: 'h5' | 'weapp'): Promise<void> {
  const cwd = path.join(root, 'miniprogram')
  const cli = require.resolve('@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'production' }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'build', '--type', type], { cwd, env })
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`the ${type} build failed\n${Buffer.concat(said).toString()}`))
    })
  })
}

const page = ['miniprogram', 'shared', 'package-lock.json']

const targets: readonly Target[] = [
  {
    name: 'cloud functions',
    output: 'cloudfunctions',
    sources: ['cloudfunctions', 'shared', 'package-lock.json'],
    build: () => buildFunctions(path.join(dist, 'cloudfunctions')),
  },
  { name: 'h5 app', output: 'h5', sources: page, build: () => taro('h5') },
  { name: 'weapp (WeChat)', output: 'weapp', sources: page, build: () => taro('weapp') },
]

function filesUnder(place: string): string[] {
  const whole = path.join(root, place)
  if (/\.\w+$/.test(place)) return [whole]
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .filter(({ name }) => !name.includes('.test.') && !name.endsWith('.md'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** A fingerprint of everything a target is made from. */
function fingerprint({ sources }: Target): string {
  const hash = createHash('sha256').update(
    ['CLOUD_ENV', 'FUNCTIONS_AT', 'MAP_TILES'].map((name) => process.env[name] ?? '').join(' '),
  )
  for (const file of sources.flatMap(filesUnder))
    hash.update(path.relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

const stampOf = ({ output }: Target) => path.join(dist, '.stamps', output)

function isFresh(target: Target, print: string): boolean {
  const stamp = stampOf(target)
  const built = existsSync(path.join(dist, target.output))
  return built && existsSync(stamp) && readFileSync(stamp, 'utf8') === print
}

/** Builds what has changed since it was built last, one after the other, with a line for each. */
export async function buildAll(say: (line: string) => void): Promise<void> {
  mkdirSync(path.join(dist, '.stamps'), { recursive: true })
  for (const target of targets) {
    const print = fingerprint(target)
    if (isFresh(target, print)) continue
    const started = Date.now()
    say(`· building ${target.name}`)
    await target.build()
    writeFileSync(stampOf(target), print)
    say(`  ${target.name} built in ${Math.round((Date.now() - started) / 1000)} s`)
  }
}

if (require.main === module)
  buildAll((line) => console.log(line)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
