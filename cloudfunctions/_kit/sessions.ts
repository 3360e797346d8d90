import type { StaffMember } from '@shared/identity/actor'
import { isRunning, sessionSchema } from '@shared/identity/session'
import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { memberBy } from './actor'
import { records } from './records'
import { blindIndex } from './seal'

/** The desktops that staff signed in at. */
export const sessions = records('sessions', sessionSchema)

/** What a session is kept under: its token cannot be made of it. */
export const sessionIdOf = (token: string): string => blindIndex(`session/${token}`)

/**
 * Who speaks through a session: the member of staff as their record stands now. Problem `session_over` for one that has
 * ended, was never there, or whose staff record is gone, inactive or another's.
 */
export async function actorBySession(token: string, now: Instant): Promise<Result<StaffMember>> {
  const session = await sessions.find(sessionIdOf(token))
  const member = session && isRunning(session, now) ? await memberBy(session.openid) : null
  if (!session || !member || member.staffId !== session.staffId)
    return refuse(problem('session_over'))
  return ok({ ...member, session: session._id })
}
