import type { Application } from '@shared/assistance/application'
import {
  escalate,
  lapse,
  recount,
  takeDown,
  unanswered,
  type Elapse,
} from '@shared/assistance/decide/time'
import type { Instant } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { countDone } from '../_kit/count-done'
import type { Timers } from '../_kit/serve'
import { applications } from './applications'
import { changeCase, factsOf } from './change'
import { resettleCases } from './resettle'

type Turn = Application['turn']

/** Which due dates to look at, beginning with the last one seen. */
type Due = (now: Instant, from: Instant) => unknown

type Sweep = {
  readonly how: Elapse
  /** Whose turn it is in the cases to look at. */
  readonly turns: readonly Turn[]
  readonly dues: readonly Due[]
}

const PAGE = 500
const FIRST: Instant = ''

const passed: Due = (now, from) => command.and(command.gte(from), command.lt(now))
const notKnown: Due = () => null

const sweeps = {
  expire: { how: unanswered, turns: ['resident'], dues: [passed] },
  // Trap: one clock of the office whose end is not known hides when the notice, or what is given, ends.
  takeDown: { how: takeDown, turns: ['public'], dues: [passed, notKnown] },
  // Trap: what is held back waits for the resident, without a day; its last month passes all the same.
  lapse: { how: lapse, turns: ['inForce', 'resident'], dues: [passed, notKnown] },
  escalate: { how: escalate, turns: ['office', 'approver', 'federation'], dues: [passed] },
  recount: {
    how: recount,
    turns: ['office', 'approver', 'federation', 'resident', 'public', 'inForce'],
    dues: [notKnown],
  },
} as const satisfies Readonly<Record<string, Sweep>>

type SweepName = keyof typeof sweeps

/** The cases of one turn that a sweep looks at, page by page, earliest due first. Each comes once. */
async function* casesOf(turn: Turn, due: Due, now: Instant) {
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

async function* casesFor({ turns, dues }: Sweep, now: Instant) {
  for (const turn of turns) for (const due of dues) yield* casesOf(turn, due, now)
}

type When = Parameters<Timers[string]>[0]

/** Does to one case what time has made due; whether it did anything. */
async function elapse(application: Application, verb: SweepName, { city, now }: When) {
  const { how } = sweeps[verb]
  // Most have nothing due: asking here spares them a transaction.
  if (!how(factsOf(application, city, now))) return false
  const why = { verb, by: { kind: 'system' }, city, now } as const
  const changed = await changeCase(application._id, why, (facts) => ok(how(facts)))
  return changed.ok && changed.value
}

const run =
  (name: SweepName): Timers[string] =>
  (when) =>
    countDone(casesFor(sweeps[name], when.now), (application) => elapse(application, name, when))

/** What happens to applications by themselves, by the name of the trigger in `cloudbaserc.json`. */
export const timers: Timers = {
  expire: run('expire'),
  takeDown: run('takeDown'),
  lapse: run('lapse'),
  escalate: run('escalate'),
  recount: run('recount'),
  resettle: resettleCases,
}
