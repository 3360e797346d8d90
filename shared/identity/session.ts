import * as z from 'zod/mini'
import { addHours, type Instant } from '../kernel/plain-date'

/** How long a desktop stays signed in, hours: one working day, so that nobody is asked twice and nothing stays open overnight. */
const SESSION_HOURS = 8

/** The browsers and systems a desktop may say it is; what they are called is in `copy/`. */
export const browsers = ['edge', 'chrome', 'firefox', 'safari', 'other'] as const
export const systems = ['windows', 'macos', 'linux', 'phone', 'other'] as const

/** What is told of a computer, so that staff know it again: never free text of a stranger's. */
export type Computer = {
  readonly browser: (typeof browsers)[number]
  readonly system: (typeof systems)[number]
}

/** One desktop that somebody signed in at. `_id` is the keyed hash of its token; the token itself is kept nowhere. */
export const sessionSchema = () =>
  z.object({
    _id: z.string(),
    openid: z.string(),
    staffId: z.string(),
    startedAt: z.string(),
    until: z.string(),
    revokedAt: z.nullable(z.string()),
    browser: z.enum(browsers),
    system: z.enum(systems),
  })

export type Session = z.infer<ReturnType<typeof sessionSchema>>

/** The session that begins at `now`. */
export const sessionFrom = (
  begun: Computer & Pick<Session, '_id' | 'openid' | 'staffId'>,
  now: Instant,
): Session => ({
  ...begun,
  startedAt: now,
  until: addHours(now, SESSION_HOURS),
  revokedAt: null,
})

/** Whether it may still be used: not ended by hand, not by time. */
export const isRunning = ({ revokedAt, until }: Session, now: Instant): boolean =>
  revokedAt === null && now < until
