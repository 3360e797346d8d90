import type { IncomingMessage, ServerResponse } from 'node:http'
import { mediaTypeOf } from './file-kinds'
import type { FileStore } from './file-store'
import { bodyOf, TooLarge } from './request-body'

const MOST_FILE = 25 * 1024 * 1024

/** How storage says no: the HTTP status, and the code in the words of Tencent's object storage. */
const REFUSALS = {
  unsigned: [403, 'AccessDenied', 'the signature is not of this file, or has run out'],
  missing: [404, 'NoSuchKey', 'there is no such file'],
  size: [413, 'EntityTooLarge', 'a file may have 25 MB'],
  kind: [
    415,
    'FileTypeNotAllowed',
    'by its content this is none of JPEG, PNG, HEIC, WebP, GIF, PDF, xlsx, CSV and JSON',
  ],
} as const

function refuse(response: ServerResponse, why: keyof typeof REFUSALS): void {
  const [status, code, message] = REFUSALS[why]
  response.writeHead(status, { 'content-type': 'application/xml' })
  // Trap: the SDK's uploadFile looks for this body and never at the status.
  response.end(
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  )
}

/** Takes a file in by its ticket. */
export async function takeFile(
  request: IncomingMessage,
  response: ServerResponse,
  cloudPath: string,
  files: FileStore,
): Promise<void> {
  const signature = request.headers.authorization ?? ''
  try {
    const done = files.put(cloudPath, signature, await bodyOf(request, MOST_FILE))
    if (done === 'kept') response.writeHead(200).end()
    else refuse(response, done)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    refuse(response, 'size')
  }
}

/** Gives a file out by its signed address. */
export function giveFile(
  response: ServerResponse,
  url: URL,
  cloudPath: string,
  files: FileStore,
): void {
  const until = Number(url.searchParams.get('until'))
  const bytes = files.get(cloudPath, until, url.searchParams.get('sign') ?? '')
  if (typeof bytes === 'string') return refuse(response, bytes)
  response.writeHead(200, {
    'content-type': mediaTypeOf(bytes) ?? 'application/octet-stream',
    'content-length': bytes.length,
    'cache-control': 'private',
    'x-content-type-options': 'nosniff',
  })
  // To a HEAD, Node sends the headers alone.
  response.end(bytes)
}
