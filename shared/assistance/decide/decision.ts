import { currentClock, startClock, type Clock, type ClockName } from '../../casework/clock'
import type { City } from '../../cities/city'
import type { Actor, StaffMember } from '../../identity/actor'
import { maskName } from '../../identity/mask'
import { advance } from '../../kernel/lifecycle'
import type { Fen } from '../../kernel/money'
import { endOf, lastDayOf, type Instant, type PlainDate } from '../../kernel/plain-date'
import type { Result } from '../../kernel/result'
import { isSet } from '../../policy/figure'
import { asStaff } from '../whose'
import type { Application } from '../application'
import { isPublished } from '../benefit'
import type { AssistanceEvent } from '../events'
import { lifecycles, turnOf, type CaseVerb, type Status } from '../lifecycle'
import type { Programme } from '../programme'
import type { Records } from '../records'
import { townshipIn, villageIn } from '../routing'
import type { Answers } from '../sections'
import { paperIds } from '../sections/ending'

/** What every decision is made from. Nothing here is read or written by the decision itself. */
export type Situation<A extends Actor = Actor> = {
  readonly application: Application
  readonly answers: Answers
  readonly records: Records
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
  readonly records?: Records
  readonly spend?: { readonly unitId: string; readonly fen: Fen }
}

/** Decides one verb: pure, the same answer for the same situation. */
export type Decide<I, A extends Actor = Actor> = (
  situation: Situation<A>,
  input: I,
) => Result<Decision>

export type StaffDecide<I> = Decide<I, StaffMember>

/** Who of the office noted what was said at its counter; nothing where the person did it themselves. */
export const notedBy = ({ application, actor }: Situation): { readonly notedBy?: string } =>
  asStaff(application, actor) ? { notedBy: actor.name } : {}

/** Every photo of a form, whatever paper it shows. */
export const photosIn = ({ documents }: Answers): string[] =>
  paperIds.flatMap((id) => documents?.[id] ?? [])

/** Where a case comes from, and the offices that answer for it. */
export const placedIn = (township: string, city: City) => ({
  township,
  under: [...city.officesOver(township)],
})

/** What of the answers stands open on the case: a queue shows it, and it must not fall behind a supplement. */
export function openFields(programme: Programme, answers: Answers, city: City) {
  const village = villageIn(programme, answers)
  return {
    ...placedIn(townshipIn(programme, answers), city),
    ...(village !== undefined && { village }),
    applicantMasked: maskName(programme.about(answers)?.name ?? ''),
    // 单人保 is for one, however many live there.
    household: answers.unit?.apply === 'single' ? 1 : 1 + (answers.household?.members.length ?? 0),
    photoIds: photosIn(answers),
  }
}

/** The day whose figures a case is judged by. */
export const policyDay = ({ policyOn }: Pick<Application, 'policyOn'>): PlainDate =>
  policyOn as PlainDate

/** Whether the city has said by the case's day that its clocks wait for `key`: for the check, or for 公示. */
export const clocksWait = (
  { city, application }: Pick<Situation, 'city' | 'application'>,
  key: 'check.pausesClock' | 'publicNotice.pausesClock',
): boolean => isSet(city.figures, key, policyDay(application))

/** A clock of the case's programme, started now; none where the programme has no such clock. */
export const clockOf = (
  { programme, city, now, answers }: Omit<Situation, 'actor' | 'application' | 'records'>,
  name: ClockName,
): Clock[] => {
  const review = programme.inForce?.review?.(answers)
  const certification = programme.inForce?.certification
  const limits = {
    ...programme.limits,
    ...(review && { review }),
    ...(certification && { certification }),
  }
  return limits[name] === undefined ? [] : [startClock(city, limits, name, now)]
}

/** The clocks with `name` running from now, whatever it did before; as they are where the programme has no such clock. */
export function restarted(
  facts: Omit<Situation, 'actor' | 'application' | 'records'>,
  clocks: readonly Clock[],
  name: ClockName,
): Clock[] {
  const fresh = clockOf(facts, name)
  if (fresh.length === 0) return [...clocks]
  return [...clocks.filter((clock) => clock.name !== name), ...fresh]
}

/** When a clock of the case ends; null when it has none, or that is not known. */
export const endOfClock = (clocks: readonly Clock[], name: ClockName): Instant | null =>
  clocks.find((clock) => clock.name === name)?.dueAt ?? null

/** What a case that is at its end gives up: the place of the one open case, who watched it, and its public page. */
function closed({ postedIn: _, ...rest }: Application): Application {
  return { ...rest, openKeys: [rest._id], ...(rest.watchedBy && { watchedBy: [] }) }
}

const awaitsFeedback = (clocks: readonly Clock[]): boolean =>
  clocks.some(({ name, state }) => name === 'feedback' && state === 'running')

/** Another city waits for the result: the office has something to do, whatever was decided. */
const turnAt = (status: Status, clocks: readonly Clock[]) =>
  turnOf[status] === 'nobody' && awaitsFeedback(clocks) ? 'office' : turnOf[status]

/** While help is given, every clock counts, and the end of the last month. */
function dueWhileGiven(clocks: readonly Clock[], benefit: Application['benefit']): Instant | null {
  const running = clocks.filter(({ state }) => state === 'running').map(({ dueAt }) => dueAt ?? '')
  const end = benefit?.until === undefined ? [] : [endOf(lastDayOf(benefit.until))]
  return [...running, ...end].sort()[0] || null
}

/** Whether what was decided is to be put up in the village: nothing about a child ever is. */
const isToPublish = (application: Application): boolean =>
  lifecycles[application.lifecycle].publish.from.includes(application.status) &&
  application.minor === undefined &&
  !isPublished(application)

/** The case in a new status: its turn and its next due date follow from the status and the clocks. */
export function moved(
  application: Application,
  status: Status,
  now: Instant,
  changes: Partial<Application> = {},
): Application {
  const clocks: Clock[] = changes.clocks ?? application.clocks
  const turn = turnAt(status, clocks)
  const next = { ...application, ...changes, status, turn, clocks, updatedAt: now }
  const dueAt =
    turn === 'inForce'
      ? dueWhileGiven(clocks, next.benefit)
      : (currentClock(clocks, turn)?.dueAt ?? null)
  const { toPublish: _, ...rest } = next
  const dated = { ...rest, dueAt, ...(isToPublish(next) && { toPublish: true as const }) }
  return turnOf[status] === 'nobody' ? closed(dated) : dated
}

/** The status the lifecycle gives `verb`, where the table names one. The guard has asked before; here it cannot fail. */
export function statusAfter(application: Application, verb: CaseVerb): Status {
  const next = advance(lifecycles[application.lifecycle], application.status, verb)
  return next.ok ? next.value : application.status
}
