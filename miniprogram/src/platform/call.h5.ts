import { currentPersona } from './persona'
import { asReply, problem, waitLimit, within, type RawCall } from './reply'

/** @see RawCall */
export const rawCall: RawCall = (fn, action, input) => within(waitLimit, ask(fn, action, input))

const ask: RawCall = async (fn, action, input) => {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const persona = currentPersona()
  if (persona !== undefined) headers['x-local-openid'] = persona
  let response: Response
  try {
    response = await fetch(`/fn/${fn}`, {
      method: 'POST',
      headers,
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
