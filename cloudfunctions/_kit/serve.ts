import type { City } from '@shared/cities/city'
import {
  staffRoles,
  type Actor,
  type Resident,
  type StaffMember,
  type StaffRole,
} from '@shared/identity/actor'
import type {
  Caller,
  Contract,
  InputOf,
  OutputOf,
  VerbContract,
  VerbOf,
} from '@shared/kernel/contract'
import { issuesOf } from '@shared/kernel/fields'
import type { Instant } from '@shared/kernel/plain-date'
import { problem, type Problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { actorOf, openidOf } from './actor'
import { currentCity } from './city'
import { now } from './clock'

type Who<C extends Contract, V extends VerbOf<C>> = C[V]['who'][number]

/** The most the table lets in: staff alone, anyone signed in, or anyone. */
type ActorFor<W extends Caller> = 'anyone' extends W
  ? Actor
  : 'resident' extends W
    ? Resident | StaffMember
    : StaffMember<Extract<W, StaffRole>>

/** What a verb's code is called with. Nothing in it came unchecked from outside. */
export type Call<C extends Contract, V extends VerbOf<C>> = {
  readonly input: InputOf<C, V>
  readonly actor: ActorFor<Who<C, V>>
  readonly city: City
  readonly now: Instant
}

/** The code of one verb. */
export type Verb<C extends Contract, V extends VerbOf<C>> = (
  call: Call<C, V>,
) => Promise<Result<OutputOf<C, V>>>

/** A function is this table: one piece of code for every verb of its contract. */
export type Verbs<C extends Contract> = { readonly [V in VerbOf<C>]: Verb<C, V> }

const request = z.object({ action: z.string(), input: z.optional(z.unknown()) })

const isStaffRole = (caller: Caller) => (staffRoles as readonly string[]).includes(caller)

/** The gate in front of every verb: null to pass, or why not. */
function turnedAway({ who }: VerbContract, actor: Actor): Problem | null {
  if (who.includes('anyone')) return null
  if (actor.kind === 'visitor') return problem('not_signed_in')
  if (who.includes('resident')) return null
  return actor.kind === 'staff' && who.includes(actor.role) ? null : problem('not_allowed')
}

/** What a timer does, by the trigger's name. What it did it says in a number, for the log. */
export type Timers = Readonly<
  Record<string, (call: { readonly city: City; readonly now: Instant }) => Promise<number>>
>

const timed = z.object({ Type: z.literal('Timer'), TriggerName: z.string() })

/**
 * The timer that fires, if it is one. A person is never taken for one; whoever else sends the event makes happen what would
 * have happened anyway, because timers only do what time has made due.
 */
function timerIn(timers: Timers, event: unknown, context: unknown) {
  const fired = z.safeParse(timed, event)
  if (!fired.success || openidOf(context) !== null) return undefined
  const { TriggerName: name } = fired.data
  return Object.hasOwn(timers, name) ? timers[name] : undefined
}

async function answer<C extends Contract>(
  contract: C,
  verbs: Verbs<C>,
  timers: Timers,
  event: unknown,
  context: unknown,
): Promise<Result<unknown>> {
  const timer = timerIn(timers, event, context)
  if (timer) return ok({ done: await timer({ city: currentCity(), now: now() }) })
  const asked = z.safeParse(request, event)
  if (!asked.success) return refuse(problem('invalid_input', { issues: issuesOf(asked.error) }))
  const { action, input } = asked.data
  if (!Object.hasOwn(contract, action)) return refuse(problem('unknown_verb'))
  const rules: VerbContract | undefined = contract[action]
  const verb = verbs[action] as ((call: object) => Promise<Result<unknown>>) | undefined
  if (!rules || !verb) return refuse(problem('unknown_verb'))
  const actor = await actorOf(openidOf(context), rules.who.some(isStaffRole))
  const away = turnedAway(rules, actor)
  if (away) return refuse(away)
  const parsed = z.safeParse(rules.input(), input ?? {})
  if (!parsed.success) return refuse(problem('invalid_input', { issues: issuesOf(parsed.error) }))
  return verb({ input: parsed.data, actor, city: currentCity(), now: now() })
}

/**
 * Makes a function of a contract and its verbs: who may call → zod → the verb → an answer. What nobody foresaw is logged by
 * name (never with what was typed) and answered as `unavailable`.
 */
export const serve =
  <C extends Contract>(contract: C, verbs: Verbs<C>, timers: Timers = {}) =>
  async (event: unknown, context: unknown): Promise<Result<unknown>> => {
    try {
      return await answer(contract, verbs, timers, event, context)
    } catch (error) {
      console.error('unforeseen', error instanceof Error ? error.stack : typeof error)
      return refuse(problem('unavailable'))
    }
  }
