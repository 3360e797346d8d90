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
import { httpIn, overHttp } from './http'
import { actorBySession } from './sessions'

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

/** A desktop is for work: through its session nobody does what is a resident's. */
const isAtDesktop = (actor: Actor): boolean => actor.kind === 'staff' && actor.session !== undefined

/** The gate in front of every verb: null to pass, or why not. */
function turnedAway({ who }: VerbContract, actor: Actor): Problem | null {
  if (who.includes('anyone')) return null
  if (actor.kind === 'visitor') return problem('not_signed_in')
  if (who.includes('resident') && !isAtDesktop(actor)) return null
  return actor.kind === 'staff' && who.includes(actor.role) ? null : problem('not_allowed')
}

/** What a timer does, by the trigger's name. What it did it says in a number, for the log. */
export type Timers = Readonly<
  Record<string, (call: { readonly city: City; readonly now: Instant }) => Promise<number>>
>

/** What was asked, and how: an OPENID is the platform's word, a token has still to be looked up. */
type Asked = {
  readonly event: unknown
  readonly openid: string | null
  readonly http?: boolean
  readonly token?: string | undefined
}

const timed = z.object({ Type: z.literal('Timer'), TriggerName: z.string() })

/**
 * The timer that fires, if it is one. A person is never taken for one, nor is anything that came by HTTP; whoever else sends
 * the event makes happen what would have happened anyway, because timers only do what time has made due.
 */
function timerIn(timers: Timers, { event, openid, http }: Asked) {
  const fired = z.safeParse(timed, event)
  if (!fired.success || openid !== null || http) return undefined
  const { TriggerName: name } = fired.data
  return Object.hasOwn(timers, name) ? timers[name] : undefined
}

/** Who asks. A session that is over is said to be so, whatever is asked: nobody becomes a visitor without noticing. */
const actorIn = async ({ openid, token }: Asked, asStaff: boolean): Promise<Result<Actor>> =>
  token === undefined ? ok(await actorOf(openid, asStaff)) : actorBySession(token, now())

async function answer<C extends Contract>(
  contract: C,
  verbs: Verbs<C>,
  timers: Timers,
  asked: Asked,
): Promise<Result<unknown>> {
  const timer = timerIn(timers, asked)
  if (timer) return ok({ done: await timer({ city: await currentCity(now()), now: now() }) })
  const call = z.safeParse(request, asked.event)
  if (!call.success) return refuse(problem('invalid_input', { issues: issuesOf(call.error) }))
  const { action, input } = call.data
  if (!Object.hasOwn(contract, action)) return refuse(problem('unknown_verb'))
  const rules: VerbContract | undefined = contract[action]
  const verb = verbs[action] as ((call: object) => Promise<Result<unknown>>) | undefined
  if (!rules || !verb) return refuse(problem('unknown_verb'))
  const found = await actorIn(asked, rules.who.some(isStaffRole))
  if (!found.ok) return found
  const actor = found.value
  const away = turnedAway(rules, actor)
  if (away) return refuse(away)
  const parsed = z.safeParse(rules.input(), input ?? {})
  if (!parsed.success) return refuse(problem('invalid_input', { issues: issuesOf(parsed.error) }))
  return verb({ input: parsed.data, actor, city: await currentCity(now()), now: now() })
}

/**
 * Makes a function of a contract and its verbs: who may call → zod → the verb → an answer. It is called inside WeChat, by a
 * timer, or by a browser over HTTP. What nobody foresaw is logged by name (never with what was typed) and answered as
 * `unavailable`.
 */
export const serve = <C extends Contract>(contract: C, verbs: Verbs<C>, timers: Timers = {}) => {
  const ask = async (asked: Asked): Promise<Result<unknown>> => {
    try {
      return await answer(contract, verbs, timers, asked)
    } catch (error) {
      console.error('unforeseen', error instanceof Error ? error.stack : typeof error)
      return refuse(problem('unavailable'))
    }
  }
  return async (event: unknown, context: unknown) => {
    const openid = openidOf(context)
    const request = openid === null ? httpIn(event) : null
    if (!request) return ask({ event, openid })
    return overHttp(request, (sent, token) => ask({ event: sent, openid, http: true, token }))
  }
}
