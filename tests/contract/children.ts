import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

export type Child<T> = {
  /** The first line it said, as JSON. */
  readonly standing: T
  /** Everything it has said since, on either output. */
  readonly said: () => string
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => child.once('exit', () => resolve()))

/** Runs a script of this folder in a process of its own, until it says its first line. */
export async function startChild<T>(script: string, ...args: string[]): Promise<Child<T>> {
  const tsx = require.resolve('tsx')
  const file = path.join(__dirname, script)
  const child = spawn(process.execPath, ['--import', tsx, file, ...args], { stdio: 'pipe' })
  const said: string[] = []
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()))
  const lines = createInterface(child.stdout)
  const first = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('exit', () => reject(new Error(`${script} ended: ${said.join('')}`)))
  })
  lines.on('line', (line) => said.push(line))
  return {
    standing: JSON.parse(first) as T,
    said: () => said.join('\n'),
    end: async (signal) => {
      const gone = ended(child)
      child.kill(signal)
      await gone
    },
  }
}
