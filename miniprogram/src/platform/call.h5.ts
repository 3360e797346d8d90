import { askToSignIn } from './asked'
import { currentPersona } from './persona'
import { asReply, problem, waitLimit, within, type RawCall, type Reply } from './reply'
import { heldSession, isSigningIn } from './session'

/** @see RawCall */
export const rawCall: RawCall = async (fn, action, input) => {
  const reply = await within(waitLimit, ask(fn, action, input))
  if (isSignedOut(reply) && !ASKS_BY_ITSELF.includes(action) && !isSigningIn()) askToSignIn(true)
  return reply
}

/** The two verbs that a session comes of are asked without the one that is over. */
const WITHOUT_SESSION: readonly string[] = ['beginSignIn', 'signInState']

/** An open queue asks every few seconds, and counts are told at any time; neither may take the keyboard from somebody who types. */
const ASKS_BY_ITSELF: readonly string[] = ['news', 'report']

const isSignedOut = (reply: Reply): boolean =>
  !reply.ok && ['session_over', 'not_signed_in'].includes(reply.problem.code)

/** Who calls: the session of this tab, else the person that a machine of one's own plays. */
function identity(action: string): Record<string, string> {
  const held = WITHOUT_SESSION.includes(action) ? undefined : heldSession()
  if (held) return { authorization: `Bearer ${held.token}` }
  const persona = currentPersona()
  return persona === undefined ? {} : { 'x-local-openid': persona }
}

const ask: RawCall = async (fn, action, input) => {
  let response: Response
  try {
    response = await fetch(`${FUNCTIONS_AT}/fn/${fn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...identity(action) },
      body: JSON.stringify({ action, input }),
    })
  } catch {
    return problem('offline')
  }
  try {
    return asReply(await response.json())
  } catch {
    return problem('unavailable')
  }
}
