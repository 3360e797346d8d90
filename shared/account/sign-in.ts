import * as z from 'zod/mini'
import { browsers, systems, type Computer } from '../identity/session'
import { addMinutes, type Instant } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'

/** How long a code is good for. */
const CODE_MINUTES = 5
/** How long what was decided waits to be fetched: the browser asks every few seconds. */
const FETCH_MINUTES = 1

/** So many codes that no computer shows may one member of staff type in so many minutes. */
export const MOST_WRONG_CODES = 5
const WRONG_CODE_MINUTES = 10

/** The last moment of a code that was begun, or asked after, at `at`. */
export const codeUntil = (at: Instant): Instant => addMinutes(at, CODE_MINUTES)

/** Since when wrong codes are counted. */
export const wrongCodesSince = (now: Instant): Instant => addMinutes(now, -WRONG_CODE_MINUTES)

/** What a code is made of: no two of these are taken for each other. */
const LETTERS = '23456789ACDEFGHJKMNPQRTUVWXY'
const CODE_LENGTH = 8
const HEX_A_LETTER = 4

/** What one may type for what one read. */
const TWINS: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2' }

/** The shape of a tidied code. */
export const CODE_SHAPE = new RegExp(`^[${LETTERS}]{${CODE_LENGTH}}$`)

/** The code that a keyed hash (hex) stands for. */
export const codeOf = (hash: string): string =>
  Array.from({ length: CODE_LENGTH }, (_, i) => {
    const part = hash.slice(i * HEX_A_LETTER, (i + 1) * HEX_A_LETTER)
    return LETTERS[Number.parseInt(part, 16) % LETTERS.length] ?? ''
  }).join('')

/** A code as typed: case, spaces, dashes and the twins of a letter do not matter. */
export const tidyCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
    .replace(/[BSZ]/g, (letter) => TWINS[letter] ?? letter)

const decisionSchema = () =>
  z.object({ approved: z.boolean(), openid: z.string(), staffId: z.string(), at: z.string() })

/** What a member of staff decided of it. */
export type Decision = z.infer<ReturnType<typeof decisionSchema>>

/**
 * A code that a member of staff asked after; before that nothing is kept of it. `_id` is the keyed hash of the code, `asks`
 * that of the one browser that shows it, null until it has said so.
 */
export const signInSchema = () =>
  z.object({
    _id: z.string(),
    lookedBy: z.string(),
    lookedAt: z.string(),
    until: z.string(),
    asks: z.nullable(z.string()),
    browser: z.enum(browsers),
    system: z.enum(systems),
    begunAt: z.string(),
    decision: z.nullable(decisionSchema()),
    fetchedAt: z.nullable(z.string()),
  })

export type SignIn = z.infer<ReturnType<typeof signInSchema>>

/** A code that `lookedBy` asks after, and that no computer has answered for. */
export const lookedFor = (_id: string, lookedBy: string, now: Instant): SignIn => ({
  ...{ _id, lookedBy, lookedAt: now, until: codeUntil(now), asks: null },
  ...{ browser: 'other', system: 'other', begunAt: now, decision: null, fetchedAt: null },
})

/** What the browser that began it says of itself; the server sealed it then. */
export type Begun = Computer & { readonly asks: string; readonly begunAt: Instant }

/** How a sign-in stands for the browser that asks, and the record to keep where asking changes it. */
export type Polled =
  | { readonly state: 'waiting' | 'refused' | 'over'; readonly keep?: SignIn }
  | { readonly state: 'approved'; readonly keep: SignIn; readonly by: Decision }

const decided = (signIn: SignIn, by: Decision, now: Instant): Polled => {
  if (!by.approved) return { state: 'refused' }
  const gone = signIn.fetchedAt !== null || now >= addMinutes(by.at, FETCH_MINUTES)
  return gone ? { state: 'over' } : { state: 'approved', keep: { ...signIn, fetchedAt: now }, by }
}

/**
 * A browser asks. A code that staff asked after becomes its own, once; what was approved it fetches, once. To any other
 * browser that came to the same code it is over.
 */
export function polled(signIn: SignIn | null, begun: Begun, now: Instant): Polled {
  if (signIn && signIn.asks !== null && signIn.asks !== begun.asks) return { state: 'over' }
  if (signIn?.decision) return decided(signIn, signIn.decision, now)
  const until = codeUntil(begun.begunAt)
  if (now >= until) return { state: 'over' }
  if (!signIn || signIn.asks !== null) return { state: 'waiting' }
  return { state: 'waiting', keep: { ...signIn, ...begun, until } }
}

/**
 * The same with what somebody decided. Said twice by one person it stands. Problems: `sign_in_over` when no computer shows
 * the code any more, `already_done` when it was decided otherwise.
 */
export function decide(signIn: SignIn | null, decision: Decision): Result<SignIn> {
  const before = signIn?.decision
  if (signIn && before) {
    const same = before.openid === decision.openid && before.approved === decision.approved
    return same ? ok(signIn) : refuse(problem('already_done'))
  }
  if (!signIn || signIn.asks === null || decision.at >= signIn.until)
    return refuse(problem('sign_in_over'))
  return ok({ ...signIn, decision })
}
