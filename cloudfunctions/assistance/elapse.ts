import type { Application } from '@shared/assistance/application'
import { escalate, expire, recount, type Elapse } from '@shared/assistance/decide/time'
import type { City } from '@shared/cities/city'
import type { Instant } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import type { Timers } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { keep } from './act'
import { applications, programmeOf } from './applications'

type Turn = Application['turn']

type Sweep = {
  readonly how: Elapse
  /** Whose turn it is in the cases to look at. */
  readonly turns: readonly Turn[]
  /** Which due dates to look at, beginning with the last one seen. */
  readonly due: (now: Instant, from: Instant) => unknown
}

const PAGE = 500
const FIRST: Instant = ''

const passed: Sweep['due'] = (now, from) => command.and(command.gte(from), command.lt(now))
const notKnown: Sweep['due'] = () => null

const sweeps: Readonly<Record<'expire' | 'escalate' | 'recount', Sweep>> = {
  expire: { how: expire, turns: ['resident'], due: passed },
  escalate: { how: escalate, turns: ['office', 'approver'], due: passed },
  recount: { how: recount, turns: ['office', 'approver', 'resident'], due: notKnown },
}

const passingOf = (application: Application, city: City, now: Instant) => ({
  application,
  programme: programmeOf(application),
  city,
  now,
})

/** Does to one case what time has made due; whether it did anything. The case is read again, inside. */
async function elapse(id: string, name: keyof typeof sweeps, city: City, now: Instant) {
  const kept = await inTransaction(async (transaction) => {
    const application = await applications.find(id, transaction)
    const done = application && sweeps[name].how(passingOf(application, city, now))
    if (!done) return ok(false)
    const last = { verb: name, by: 'system', from: application.version, input: '' }
    const moved = await keep(done, last, { kind: 'system' }, now, transaction)
    return moved.ok ? ok(true) : moved
  })
  return kept.ok && kept.value
}

/** The open cases of one turn that a sweep looks at, page by page, earliest due first. Each comes once. */
async function* casesFor({ due }: Sweep, turn: Turn, now: Instant) {
  const seen = new Set<string>()
  for (let from: Instant | null = FIRST; from !== null;) {
    const page: Application[] = await applications.where(
      { turn, dueAt: due(now, from) },
      { by: 'dueAt', direction: 'asc' },
      PAGE,
    )
    const fresh = page.filter(({ _id }) => !seen.has(_id))
    for (const application of fresh) {
      seen.add(application._id)
      yield application
    }
    // Without a due date there is no place to go on from: what one page does not hold waits for the next night.
    from = fresh.length > 0 ? (page.at(-1)?.dueAt ?? null) : null
  }
}

const run =
  (name: keyof typeof sweeps): Timers[string] =>
  async ({ city, now }) => {
    let done = 0
    for (const turn of sweeps[name].turns)
      for await (const application of casesFor(sweeps[name], turn, now)) {
        // Most have nothing due: asking here spares them a transaction.
        const something = sweeps[name].how(passingOf(application, city, now))
        if (something && (await elapse(application._id, name, city, now))) done += 1
      }
    return done
  }

/** What happens to applications by themselves, by the name of the trigger in `cloudbaserc.json`. */
export const timers: Timers = {
  expire: run('expire'),
  escalate: run('escalate'),
  recount: run('recount'),
}
