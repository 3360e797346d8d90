import { once } from '@shared/kernel/once'
import { problem, type ProblemCode } from '@shared/kernel/problem'
import { refuse, type Result } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { deskOrigin } from './environment'

/** Bytes. Forms and files that are read in are smaller; photos do not come this way. */
const MOST_BODY = 1024 * 1024

/** As the cloud hands it over. Base64 is said as a truth or as a word. */
const integrationRequest = once(() =>
  z.object({
    httpMethod: z.string(),
    headers: z.record(z.string(), z.unknown()),
    body: z.optional(z.unknown()),
    isBase64Encoded: z.optional(z.unknown()),
  }),
)

type HttpRequest = z.infer<ReturnType<typeof integrationRequest>>

/** What the cloud makes an HTTP response of. */
type HttpAnswer = {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * The HTTP request an event stands for, or null. A browser reaches a function by HTTP access: the event is an integration
 * request `{ httpMethod, path, headers, body, isBase64Encoded }`, and who calls is not in the context. What is answered is
 * an integration response `{ statusCode, headers, body }`. Source: CloudBase, 使用 HTTP 访问云函数
 * (docs.cloudbase.net/service/access-cloud-function).
 */
export function httpIn(event: unknown): HttpRequest | null {
  const parsed = z.safeParse(integrationRequest(), event)
  return parsed.success ? parsed.data : null
}

const headerOf = ({ headers }: HttpRequest, name: string): string => {
  const found = Object.entries(headers).find(([one]) => one.toLowerCase() === name)
  return typeof found?.[1] === 'string' ? found[1].trim() : ''
}

/** The token sent along; undefined when there is none. What is none of ours is a token that fits no session. */
function tokenIn(request: HttpRequest): string | undefined {
  const said = headerOf(request, 'authorization')
  return said === '' ? undefined : (/^Bearer ([\w-]{20,100})$/i.exec(said)?.[1] ?? '')
}

/** Only the page of the desk may read answers from elsewhere; where none is named, no page may. */
function forOrigin(request: HttpRequest): Record<string, string> {
  const origin = deskOrigin()
  if (origin === undefined || headerOf(request, 'origin') !== origin) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': '600',
    vary: 'origin',
  }
}

type Refused = { readonly statusCode: number; readonly code: ProblemCode }

/** The text of the body, or why it is not taken. */
function bodyOf(request: HttpRequest): string | Refused {
  const { body, isBase64Encoded } = request
  if (request.httpMethod.toUpperCase() !== 'POST') return { statusCode: 405, code: 'invalid_json' }
  if (!/^application\/json\b/i.test(headerOf(request, 'content-type')))
    return { statusCode: 415, code: 'invalid_json' }
  const sent = typeof body === 'string' ? body : ''
  if (Buffer.byteLength(sent) > MOST_BODY * 2) return { statusCode: 413, code: 'too_large' }
  const packed = isBase64Encoded === true || isBase64Encoded === 'true'
  const text = packed ? Buffer.from(sent, 'base64').toString('utf8') : sent
  return Buffer.byteLength(text) > MOST_BODY ? { statusCode: 413, code: 'too_large' } : text
}

function parsed(text: string): { readonly event: unknown } | Refused {
  try {
    return { event: JSON.parse(text) as unknown }
  } catch {
    return { statusCode: 400, code: 'invalid_json' }
  }
}

/**
 * Answers a browser: `ask` is given what lay in the body, and the token beside it. A refusal of ours is an answer like any
 * other, with status 200; another status says that the request itself was none.
 */
export async function overHttp(
  request: HttpRequest,
  ask: (event: unknown, token: string | undefined) => Promise<Result<unknown>>,
): Promise<HttpAnswer> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...forOrigin(request),
  }
  if (request.httpMethod.toUpperCase() === 'OPTIONS') return { statusCode: 204, headers, body: '' }
  const text = bodyOf(request)
  const asked = typeof text === 'string' ? parsed(text) : text
  const answered =
    'event' in asked
      ? { statusCode: 200, result: await ask(asked.event, tokenIn(request)) }
      : { statusCode: asked.statusCode, result: refuse(problem(asked.code)) }
  return { statusCode: answered.statusCode, headers, body: JSON.stringify(answered.result) }
}
