import type { Clock } from '../clock'
import type { Agenda, Due } from './agenda'

/** One timer that ran: when it was due (ISO 8601), and what the function died of, if it did. */
export type TimerRun = {
  readonly functionName: string
  readonly trigger: string
  readonly at: string
  readonly error?: string
}

export type TimersOptions = {
  readonly agenda: Agenda
  readonly clock: Clock
  /** Calls a function on nobody's behalf. */
  readonly invoke: (functionName: string, event: object) => Promise<unknown>
}

const LONGEST_WAIT = 3_600_000

const secondsOf = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')

/** Runs functions at their times: by themselves while the cloud is up, and at once where a test moves the clock. */
export class Timers {
  private reached: number
  private waiting: NodeJS.Timeout | undefined
  private line: Promise<unknown> = Promise.resolve()
  private closed = false

  constructor(private readonly options: TimersOptions) {
    this.reached = options.clock.now()
    this.wait()
  }

  /** After the clock was put elsewhere: what lies between is skipped, in either direction. */
  skip(): void {
    this.reached = this.options.clock.now()
    this.wait()
  }

  /** Moves the clock to a moment, and on the way runs everything due up to then, each at its time. */
  tick(until: number): Promise<readonly TimerRun[]> {
    return this.inLine(async () => {
      if (!(until >= this.options.clock.now()))
        throw new Error('tick goes forward only; travel goes anywhere')
      clearTimeout(this.waiting)
      const runs = await this.runUpTo(until, (at) => this.options.clock.set(at))
      this.options.clock.set(until)
      this.skip()
      return runs
    })
  }

  close(): void {
    this.closed = true
    clearTimeout(this.waiting)
  }

  private async runUpTo(until: number, arrive: (at: number) => void): Promise<TimerRun[]> {
    const runs: TimerRun[] = []
    for (let due = this.options.agenda.next(this.reached); due[0] && due[0].at <= until;) {
      this.reached = due[0].at
      for (const one of due) {
        arrive(one.at)
        runs.push(await this.run(one))
      }
      due = this.options.agenda.next(this.reached)
    }
    return runs
  }

  private async run({ trigger, at }: Due): Promise<TimerRun> {
    const { functionName, name } = trigger
    const ran = { functionName, trigger: name, at: new Date(at).toISOString() }
    const event = { Type: 'Timer', TriggerName: name, Time: secondsOf(at), Message: '' }
    try {
      await this.options.invoke(functionName, event)
      return ran
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      if (!this.closed) console.error(why)
      return { ...ran, error: why }
    }
  }

  /** Sleeps until the next timer; in steps, as a timeout cannot be as long as a month. */
  private wait(): void {
    clearTimeout(this.waiting)
    const due = this.options.agenda.next(this.reached)[0]
    if (!due || this.closed) return
    const left = Math.max(due.at - this.options.clock.now(), 0)
    this.waiting = setTimeout(() => void this.wake(), Math.min(left, LONGEST_WAIT)).unref()
  }

  private wake(): Promise<void> {
    return this.inLine(async () => {
      await this.runUpTo(this.options.clock.now(), () => undefined)
      this.wait()
    })
  }

  /** One after the other: a tick never overtakes what runs by itself. */
  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const done = this.line.then(work)
    this.line = done.catch(() => undefined)
    return done
  }
}
