import { valueOf } from '../builders/applications'
import type { Counter } from './counter'

/** What a browser says of itself. */
export const OFFICE_COMPUTER = { browser: 'edge', system: 'windows' }

/** One call over HTTP access, as the desk's page makes it; an empty token is none. */
export async function overHttp(
  url: string,
  name: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'POST',
) {
  const response = await fetch(`${url}/fn/${name}`, {
    method,
    ...(method === 'POST' && { body }),
    headers: { 'content-type': 'application/json', authorization: '', ...headers },
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    answer: (text === '' ? null : JSON.parse(text)) as unknown,
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** A desktop in the office: no persona and no OPENID, only what it was given. */
export function desktopAt({ cloud: { url } }: Pick<Counter, 'cloud'>) {
  const ask = async (token: string, name: string, action: string, input: object = {}) => {
    const body = JSON.stringify({ action, input })
    return (await overHttp(url, name, body, token === '' ? {} : bearer(token))).answer
  }
  const begin = async () =>
    valueOf((await ask('', 'account', 'beginSignIn', OFFICE_COMPUTER)) as Begun)
  const state = (secret: string) => ask('', 'account', 'signInState', { secret })
  return { ask, begin, state }
}

type Begun = {
  readonly ok: true
  readonly value: { readonly code: string; readonly secret: string; readonly until: string }
}

type Approved = { readonly ok: true; readonly value: { readonly token: string } }

/** Somebody signs a desktop in, from the code on its screen to the token. */
export async function signIn(counter: Pick<Counter, 'cloud' | 'call'>, openid: string) {
  const desktop = desktopAt(counter)
  const { code, secret } = await desktop.begin()
  const onPhone = (verb: 'lookAtSignIn' | 'approveSignIn') =>
    counter.call(openid, 'account', verb, { code })
  await onPhone('lookAtSignIn')
  await desktop.state(secret)
  valueOf(await onPhone('approveSignIn'))
  const { token } = valueOf((await desktop.state(secret)) as Approved)
  return { token, code, secret }
}
