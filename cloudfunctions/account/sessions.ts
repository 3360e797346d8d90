import type { AccountContract } from '@shared/account/contract'
import { isRunning, type Session } from '@shared/identity/session'
import { addDays, dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import type { Timers, Verb } from '../_kit/serve'
import { sessions as records } from '../_kit/sessions'
import { signIns } from './sign-in'

const MOST = 50
const newestFirst = { by: 'until', direction: 'desc' } as const

const runningOf = (openid: string, now: Instant) =>
  records.where({ openid, revokedAt: null, until: command.gt(now) }, newestFirst, MOST)

const end = (session: Session, now: Instant) =>
  isRunning(session, now) ? records.put({ ...session, revokedAt: now }) : Promise.resolve()

/** Where the caller is signed in now. */
export const sessions: Verb<AccountContract, 'sessions'> = async ({ actor, now }) => {
  const running = await runningOf(actor.openid, now)
  return ok({
    sessions: running.map(({ _id: sessionId, browser, system, startedAt, until }) => ({
      ...{ sessionId, browser, system, startedAt, until },
      here: sessionId === actor.session,
    })),
  })
}

/** Ends one of them, or the one that is spoken through. One that has ended stays ended. */
export const endSession: Verb<AccountContract, 'endSession'> = async ({ input, actor, now }) => {
  const sessionId = input.sessionId ?? actor.session
  const session = sessionId === undefined ? null : await records.find(sessionId)
  if (!session || session.openid !== actor.openid)
    return refuse(problem('not_found', { field: 'sessionId' }))
  await end(session, now)
  return ok({ done: true })
}

export const endAllSessions: Verb<AccountContract, 'endAllSessions'> = async ({ actor, now }) => {
  const running = await runningOf(actor.openid, now)
  await Promise.all(running.map((session) => end(session, now)))
  return ok({ done: true })
}

/** Records of who was signed in where are logs, which are kept for six months at least (《网络安全法》). */
const KEPT_DAYS = 184

/** Forgets codes from before today, and sessions that ended half a year ago. */
export const dropSignIns: Timers[string] = async ({ now }) => {
  const today = dateOf(now)
  const codes = await signIns.removeWhere({ until: command.lt(addDays(today, -1)) })
  const old = await records.removeWhere({ until: command.lt(addDays(today, -KEPT_DAYS)) })
  return codes + old
}
