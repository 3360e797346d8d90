import type { IncomingMessage } from 'node:http'
import type { Params } from './wire-params'

const MOST_WIRE = 16 * 1024 * 1024

export class TooLarge extends Error {}

/** The body of a request; one over the limit is read to its end, so that the answer arrives, and then refused. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length <= limit) parts.push(part)
  }
  if (length > limit) throw new TooLarge()
  return Buffer.concat(parts)
}

/** What the SDK posts: JSON, or a form where it expects bytes back. */
export async function paramsOf(request: IncomingMessage): Promise<Params> {
  const body = await bodyOf(request, MOST_WIRE)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return JSON.parse(body.toString('utf8')) as Params
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData()
  return Object.fromEntries(form) as Params
}
