import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import type { FileStore } from './file-store'
import type { Functions } from './functions'
import type { Params } from './wire-params'

const MB = 1024 * 1024
const MOST_CALL = MB
const MOST_WIRE = 16 * MB
const MOST_FILE = 25 * MB

type Routes = {
  readonly wire: (params: Params) => Promise<object>
  readonly files: FileStore
  readonly functions: Functions
  readonly webDir?: string
  readonly personas?: unknown
  readonly contract?: unknown
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

class TooLarge extends Error {}

/** The body of a request; one over the limit is read to its end, so that the answer arrives, and then refused. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length <= limit) parts.push(part)
  }
  if (length > limit) throw new TooLarge()
  return Buffer.concat(parts)
}

function json(response: ServerResponse, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value ?? null))
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  })
  response.end(body)
}

const refusal = (code: string) => ({ ok: false, problem: { code } })

function status(response: ServerResponse, code: number): void {
  response.writeHead(code)
  response.end()
}

/** How the file storage says no: the SDK's uploadFile looks for this body and not at the status. */
function refuseFile(response: ServerResponse, code: number, why: string): void {
  response.writeHead(code, { 'content-type': 'application/xml' })
  response.end(
    `<Error><Code>${why}</Code><Message>${why}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  )
}

const isLocal = (host: string | undefined): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '')

/** A page of another site must not be able to speak to this machine's cloud. */
const isOwnPage = ({ headers }: IncomingMessage): boolean =>
  isLocal(headers.host) &&
  (headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`)

async function callFunction(
  request: IncomingMessage,
  name: string,
  { functions }: Routes,
): Promise<unknown> {
  if (!functions.has(name)) return refusal('unknown_function')
  let event: unknown
  try {
    event = JSON.parse((await bodyOf(request, MOST_CALL)).toString('utf8'))
  } catch (error) {
    return refusal(error instanceof TooLarge ? 'too_large' : 'invalid_json')
  }
  const openid = request.headers['x-local-openid']
  try {
    return await functions.invoke(
      name,
      event,
      typeof openid === 'string' && openid !== '' ? openid : undefined,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return refusal('unavailable')
  }
}

async function takeFile(
  request: IncomingMessage,
  response: ServerResponse,
  cloudPath: string,
  files: FileStore,
): Promise<void> {
  const signature = request.headers.authorization ?? ''
  try {
    const bytes = await bodyOf(request, MOST_FILE)
    if (files.put(cloudPath, signature, bytes)) status(response, 200)
    else refuseFile(response, 403, 'AccessDenied')
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    refuseFile(response, 413, 'EntityTooLarge')
  }
}

function giveFile(response: ServerResponse, url: URL, cloudPath: string, files: FileStore): void {
  const until = Number(url.searchParams.get('until'))
  const bytes = files.get(cloudPath, until, url.searchParams.get('sign') ?? '')
  if (!bytes) return refuseFile(response, 403, 'AccessDenied')
  response.writeHead(200, {
    'content-type': 'image/jpeg',
    'content-length': bytes.length,
    'cache-control': 'private',
  })
  // To a HEAD, Node sends the headers alone.
  response.end(bytes)
}

function serveWeb(response: ServerResponse, pathname: string, webDir: string | undefined): void {
  const root = path.resolve(webDir ?? '')
  const file = path.resolve(root, `.${pathname === '/' ? '/index.html' : pathname}`)
  const inside = webDir !== undefined && file.startsWith(root + path.sep)
  if (!inside || !existsSync(file) || !statSync(file).isFile()) return status(response, 404)
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
  createReadStream(file).pipe(response)
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const { pathname } = url
  if (!isOwnPage(request)) return status(response, 403)
  if (pathname.startsWith('/files/')) {
    const cloudPath = decodeURIComponent(pathname.slice('/files/'.length))
    if (request.method === 'PUT') return takeFile(request, response, cloudPath, routes.files)
    return giveFile(response, url, cloudPath, routes.files)
  }
  if (request.method === 'POST' && pathname === '/admin') {
    const params = JSON.parse((await bodyOf(request, MOST_WIRE)).toString('utf8')) as Params
    return json(response, { requestId: String(Date.now()), ...(await routes.wire(params)) })
  }
  if (request.method === 'POST' && pathname.startsWith('/fn/'))
    return json(response, await callFunction(request, pathname.slice('/fn/'.length), routes))
  if (request.method !== 'GET') return status(response, 405)
  if (pathname === '/personas') return json(response, routes.personas)
  if (pathname === '/contract') return json(response, routes.contract)
  serveWeb(response, decodeURIComponent(pathname), routes.webDir)
}

/** The one door of the local cloud. */
export const gateway = (routes: Routes): Server =>
  createServer((request, response) => {
    route(request, response, routes).catch((error: unknown) => {
      if (!response.headersSent) status(response, error instanceof TooLarge ? 413 : 500)
    })
  })
