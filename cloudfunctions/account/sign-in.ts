import { randomBytes, randomUUID } from 'node:crypto'
import type { AccountContract } from '@shared/account/contract'
import {
  codeOf,
  codeUntil,
  decide,
  lookedFor,
  MOST_WRONG_CODES,
  polled,
  signInSchema,
  wrongCodesSince,
  type Begun,
  type SignIn,
} from '@shared/account/sign-in'
import type { StaffMember } from '@shared/identity/actor'
import { browsers, sessionFrom, systems } from '@shared/identity/session'
import type { OutputOf } from '@shared/kernel/contract'
import { once } from '@shared/kernel/once'
import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import { isDuplicate, records } from '../_kit/records'
import { blindIndex, seal, unseal } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { sessionIdOf, sessions } from '../_kit/sessions'
import { inTransaction } from '../_kit/transaction'

/**
 * How a desktop is signed in. What a browser begins is not stored: its secret is what the server sealed and told it, and the
 * code is a keyed hash of that, so whoever is not signed in fills no database and crowds nobody out. The first record is
 * made when a member of staff asks after a code; then the browser that shows it, asking as it does every few seconds, says
 * that it does. So a code is wrong when no browser answers to it, and the computer that staff see is the one that will be
 * signed in.
 */
export const signIns = records('signIns', signInSchema)

const OWNER = 'sign-in'
const TOKEN_BYTES = 32

const secretSchema = once(() =>
  z.object({
    nonce: z.string(),
    begunAt: z.string(),
    browser: z.enum(browsers),
    system: z.enum(systems),
  }),
)

const codeFor = (nonce: string) => codeOf(blindIndex(`sign-in/${nonce}`))
const idOf = (code: string) => blindIndex(`sign-in-code/${code}`)

/** A browser begins. Nothing is stored. */
export const beginSignIn: Verb<AccountContract, 'beginSignIn'> = ({ input, now }) => {
  const nonce = randomUUID()
  const secret = seal({ ...input, nonce, begunAt: now }, OWNER)
  return Promise.resolve(ok({ code: codeFor(nonce), secret, until: codeUntil(now) }))
}

/** What a secret says, and the record its code would be kept under; null when it is none of ours. */
function begunIn(secret: string): { readonly _id: string; readonly begun: Begun } | null {
  try {
    const { nonce, ...rest } = z.parse(secretSchema(), unseal(secret, OWNER))
    const asks = blindIndex(`sign-in-asks/${nonce}`)
    return { _id: idOf(codeFor(nonce)), begun: { ...rest, asks } }
  } catch {
    return null
  }
}

type Standing = OutputOf<AccountContract, 'signInState'>

/** How it stands; the token goes out once, and is kept nowhere. */
export const signInState: Verb<AccountContract, 'signInState'> = async ({ input, now }) => {
  const asking = begunIn(input.secret)
  if (!asking) return ok({ state: 'over' })
  const { _id, begun } = asking
  const before = polled(await signIns.find(_id), begun, now)
  if (before.state !== 'approved' && !before.keep) return ok({ state: before.state })
  return inTransaction<Standing>(async (transaction) => {
    const found = polled(await signIns.find(_id, transaction), begun, now)
    if (found.keep) await signIns.put(found.keep, transaction)
    if (found.state !== 'approved') return ok({ state: found.state })
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const { openid, staffId } = found.by
    const { browser, system } = begun
    const session = sessionFrom({ _id: sessionIdOf(token), openid, staffId, browser, system }, now)
    await sessions.add(session, transaction)
    return ok({ state: 'approved', token, staffId, until: session.until })
  })
}

const computerOf = ({ asks, browser, system, begunAt }: SignIn) =>
  asks === null ? null : { browser, system, begunAt }

/** Asks after a code that nobody has asked after yet. Codes that no computer answers to are counted, and few are let pass. */
async function askAfter(_id: string, staffId: string, now: Instant) {
  const since = command.gt(wrongCodesSince(now))
  const wrong = await signIns.count({ lookedBy: staffId, asks: null, lookedAt: since })
  if (wrong >= MOST_WRONG_CODES) return refuse(problem('too_many_codes'))
  try {
    await signIns.add(lookedFor(_id, staffId, now))
  } catch (error) {
    // A colleague, or the same person pressing twice, asked after it at the same moment.
    if (!isDuplicate(error)) throw error
  }
  return ok({ computer: null })
}

/** Which computer shows a code. A desktop cannot vouch for another one: that is done on the phone, in WeChat. */
export const lookAtSignIn: Verb<AccountContract, 'lookAtSignIn'> = async ({
  input,
  actor,
  now,
}) => {
  if (actor.session !== undefined) return refuse(problem('not_allowed'))
  const _id = idOf(input.code)
  const found = await signIns.find(_id)
  if (!found) return askAfter(_id, actor.staffId, now)
  const isOver = found.decision !== null || now >= found.until
  return isOver ? refuse(problem('sign_in_over')) : ok({ computer: computerOf(found) })
}

type Deciding = { readonly actor: StaffMember; readonly now: Instant; readonly code: string }

async function decideOn(approved: boolean, { code, actor, now }: Deciding) {
  const { openid, staffId, session } = actor
  if (session !== undefined) return refuse(problem('not_allowed'))
  return inTransaction(async (transaction) => {
    const signIn = await signIns.find(idOf(code), transaction)
    const decided = decide(signIn, { approved, openid, staffId, at: now })
    if (!decided.ok) return decided
    if (decided.value !== signIn) await signIns.put(decided.value, transaction)
    return ok({ done: true as const })
  })
}

/** Signs the computer that shows the code in, as the caller. */
export const approveSignIn: Verb<AccountContract, 'approveSignIn'> = ({ input, actor, now }) =>
  decideOn(true, { ...input, actor, now })

/** Tells the computer that shows the code that it will not be let in. */
export const refuseSignIn: Verb<AccountContract, 'refuseSignIn'> = ({ input, actor, now }) =>
  decideOn(false, { ...input, actor, now })
