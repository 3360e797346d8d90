import { currentClock, type Clock } from '../../casework/clock'
import type { City } from '../../cities/city'
import type { Actor, StaffMember } from '../../identity/actor'
import { maskName } from '../../identity/mask'
import { advance } from '../../kernel/lifecycle'
import type { Fen } from '../../kernel/money'
import type { Instant } from '../../kernel/plain-date'
import type { Result } from '../../kernel/result'
import type { Application } from '../application'
import type { AssistanceEvent } from '../events'
import { lifecycles, turnOf, type CaseVerb, type Status } from '../lifecycle'
import type { Programme } from '../programme'
import { townshipIn } from '../routing'
import type { Answers } from '../sections'

/** What every decision is made from. Nothing here is read or written by the decision itself. */
export type Situation<A extends Actor = Actor> = {
  readonly application: Application
  readonly answers: Answers
  readonly programme: Programme
  readonly actor: A
  readonly city: City
  readonly now: Instant
}

/** A decision taken: the case as it will be, what happened, and, where money left the reserve fund, how much. */
export type Decision = {
  readonly application: Application
  readonly events: readonly AssistanceEvent[]
  readonly answers?: Answers
  readonly spend?: { readonly unitId: string; readonly fen: Fen }
}

/** Decides one verb: pure, the same answer for the same situation. */
export type Decide<I, A extends Actor = Actor> = (
  situation: Situation<A>,
  input: I,
) => Result<Decision>

export type StaffDecide<I> = Decide<I, StaffMember>

/** What of the answers stands open on the case: a queue shows it, and it must not fall behind a supplement. */
export const openFields = (programme: Programme, answers: Answers) => ({
  township: townshipIn(programme, answers),
  applicantMasked: maskName(programme.about(answers)?.name ?? ''),
  household: 1 + (answers.household?.members.length ?? 0),
  photoIds: answers.documents?.proof ?? [],
})

/** What a case that is at its end gives up: the place of the one open case, and who watched it. */
const closed = ({ _id, watchedBy }: Application) => ({
  openKey: _id,
  ...(watchedBy && { watchedBy: [] }),
})

/** The case in a new status: its turn and its next due date follow from the status and the clocks. */
export function moved(
  application: Application,
  status: Status,
  now: Instant,
  changes: Partial<Application> = {},
): Application {
  const clocks: Clock[] = changes.clocks ?? application.clocks
  return {
    ...application,
    ...changes,
    status,
    turn: turnOf[status],
    ...(turnOf[status] === 'nobody' && closed(application)),
    clocks,
    dueAt: currentClock(clocks, turnOf[status])?.dueAt ?? null,
    updatedAt: now,
  }
}

/** The status the lifecycle gives `verb`, where the table names one. The guard has asked before; here it cannot fail. */
export function statusAfter(application: Application, verb: CaseVerb): Status {
  const next = advance(lifecycles[application.lifecycle], application.status, verb)
  return next.ok ? next.value : application.status
}
