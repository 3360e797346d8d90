import { addHours, type Instant } from '../../kernel/plain-date'
import { problem, type Problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import type { CodeTries, Invitation } from './records'

const HOURS_VALID = 7 * 24
const MOST_TRIES = 5
const HOURS_OF_TRIES = 1

/** How many digits a code has. */
export const CODE_DIGITS = 12

/** Trap: no BigInt on older phones. Twelve hex digits are a number that is exact, and more than twelve decimal ones. */
const HEX_DIGITS = 12

/** A keyed hash (hex) as the digits of a code. */
export const codeFrom = (hash: string): string =>
  (parseInt(hash.slice(0, HEX_DIGITS), 16) % 10 ** CODE_DIGITS)
    .toString()
    .padStart(CODE_DIGITS, '0')

/** Until when a code that is made now may be used. */
export const validUntil = (now: Instant): Instant => addHours(now, HOURS_VALID)

/** One try more of a person, or `code_tries` when they have had theirs for this hour. */
export function tried(before: CodeTries | null, openid: string, now: Instant): Result<CodeTries> {
  const over = !before || addHours(before.since, HOURS_OF_TRIES) <= now
  if (over) return ok({ _id: openid, since: now, tries: 1 })
  if (before.tries >= MOST_TRIES) return refuse(problem('code_tries'))
  return ok({ ...before, tries: before.tries + 1 })
}

/** Why an invitation cannot be accepted any more; null when it can. */
export function faultOf(found: Invitation | null, now: Instant): Problem | null {
  if (!found) return problem('code_unknown')
  if (found.usedBy !== null) return problem('code_used')
  if (found.cancelledAt !== null) return problem('code_cancelled')
  return found.until <= now ? problem('code_expired') : null
}
