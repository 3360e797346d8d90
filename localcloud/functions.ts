import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'

type Reply = { readonly id: string; readonly answer?: unknown; readonly error?: string }
type Waiting = { readonly answer: (value: unknown) => void; readonly fail: (why: string) => void }

/** MB: the most that any function is deployed with. One that takes more is ended, before it takes the machine's. */
const MOST_MEMORY = 512

export type FunctionsOptions = {
  readonly folder: string
  readonly env: () => Record<string, string>
  readonly timeLimit: number
}

/** The context CloudBase gives an invocation: who calls is in it, and nowhere else. */
function contextFor(name: string, openid: string | undefined, timeLimit: number) {
  const environment = {
    TCB_ENV: 'local',
    SCF_NAMESPACE: 'local',
    TCB_SOURCE: 'wx_client',
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    WX_CONTEXT_KEYS: openid === undefined ? '' : 'WX_OPENID,WX_APPID',
    ...(openid !== undefined && { WX_OPENID: openid, WX_APPID: 'wx-local' }),
  }
  return {
    request_id: randomUUID(),
    function_name: name,
    function_version: '$LATEST',
    namespace: 'local',
    memory_limit_in_mb: 256,
    time_limit_in_ms: timeLimit,
    environment: JSON.stringify(environment),
  }
}

/** One function in a thread of its own: when it crashes or never ends, it is ended and started anew, and nobody else notices. */
class FunctionThread {
  private worker: Worker | undefined
  private readonly waiting = new Map<string, Waiting>()

  constructor(
    private readonly name: string,
    private readonly options: FunctionsOptions,
    private moved: number,
  ) {}

  invoke(event: unknown, openid: string | undefined): Promise<unknown> {
    const id = randomUUID()
    const context = contextFor(this.name, openid, this.options.timeLimit)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => void this.stop('it did not end in time'),
        this.options.timeLimit,
      )
      const settle = () => {
        clearTimeout(timer)
        this.waiting.delete(id)
      }
      this.waiting.set(id, {
        answer: (value) => (settle(), resolve(value)),
        fail: (why) => (settle(), reject(new Error(`${this.name}: ${why}`))),
      })
      this.running().postMessage({ id, event, context })
    })
  }

  travel(moved: number): void {
    this.moved = moved
    this.worker?.postMessage({ moved })
  }

  stop(why: string): Promise<unknown> {
    const { worker } = this
    this.worker = undefined
    for (const waiting of [...this.waiting.values()]) waiting.fail(why)
    return worker?.terminate() ?? Promise.resolve()
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const file = path.join(this.options.folder, this.name, 'index.js')
    const worker = new Worker(path.join(__dirname, 'worker.cjs'), {
      workerData: { file, moved: this.moved },
      env: { PATH: process.env['PATH'] ?? '', ...this.options.env() },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    })
    worker.on('message', (reply: Reply) => this.settle(reply))
    const ended = (why: string) => {
      if (this.worker === worker) void this.stop(why)
    }
    worker.on('error', (error) => ended(error.message))
    worker.on('exit', () => ended('it ended by itself'))
    this.worker = worker
    return worker
  }

  private settle({ id, answer, error }: Reply): void {
    const waiting = this.waiting.get(id)
    if (error === undefined) waiting?.answer(answer)
    else waiting?.fail(error)
  }
}

/** The functions of a folder, each in its own thread, started when first called. */
export class Functions {
  private readonly threads = new Map<string, FunctionThread>()
  private moved = 0

  constructor(private readonly options: FunctionsOptions) {}

  has(name: string): boolean {
    return /^[\w-]+$/.test(name) && existsSync(path.join(this.options.folder, name, 'index.js'))
  }

  invoke(name: string, event: unknown, openid: string | undefined): Promise<unknown> {
    const thread = this.threads.get(name) ?? new FunctionThread(name, this.options, this.moved)
    this.threads.set(name, thread)
    return thread.invoke(event, openid)
  }

  /** Moves the clock every function sees, by so many milliseconds from the real one. */
  travel(moved: number): void {
    this.moved = moved
    for (const thread of this.threads.values()) thread.travel(moved)
  }

  async close(): Promise<void> {
    const closing = 'the local cloud is closing'
    await Promise.all([...this.threads.values()].map((thread) => thread.stop(closing)))
  }
}
