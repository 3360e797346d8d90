import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { simulatedCheck } from '@shared/assistance/checks/simulated-checker'
import { Cut } from './faults'
import type { FileStore } from './file-store'
import { giveFile, takeFile } from './files-door'
import type { Functions } from './functions'
import { outboxPage } from './outbox-page'
import { bodyOf, paramsOf, TooLarge } from './request-body'
import type { OutboxEntry } from './wechat/outbox'
import type { Params } from './wire-params'

const MOST_CALL = 1024 * 1024
const MOST_HTTP = 6 * 1024 * 1024

type Routes = {
  readonly wire: (params: Params) => Promise<object>
  readonly files: FileStore
  readonly functions: Functions
  readonly outbox: () => readonly OutboxEntry[]
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

function send(response: ServerResponse, type: string, body: Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-length': body.length })
  response.end(body)
}

const json = (response: ServerResponse, value: unknown): void =>
  send(response, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(value ?? null)))

const refusal = (code: string) => ({ ok: false, problem: { code } })

function status(response: ServerResponse, code: number): void {
  response.writeHead(code)
  response.end()
}

const isLocal = (host: string | undefined): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '')

/** A page of another site must not be able to speak to this machine's cloud. */
const isOwnPage = ({ headers }: IncomingMessage): boolean =>
  isLocal(headers.host) &&
  (headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`)

type HttpAnswer = {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: string
}

/**
 * HTTP access, as CloudBase has it: a request that brings a session goes to the function as it is, without anybody's OPENID,
 * and what the function answers is the response.
 */
async function overHttp(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  { functions }: Routes,
): Promise<void> {
  if (!functions.has(name)) return status(response, 404)
  const body = (await bodyOf(request, MOST_HTTP)).toString('utf8')
  const { method: httpMethod, headers, url } = request
  const event = { httpMethod, path: url, headers, body, isBase64Encoded: false }
  const answer = (await functions.invoke(name, event, undefined)) as HttpAnswer
  response.writeHead(answer.statusCode, answer.headers)
  response.end(answer.body)
}

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

/** The checking centre of this machine: a request file in, a result file out. No register is asked. */
async function check(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = simulatedCheck((await bodyOf(request, MOST_CALL)).toString('utf8'))
  if (answer.ok) return send(response, 'text/csv; charset=utf-8', Buffer.from(answer.value))
  response.writeHead(422, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(answer.problem))
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
    const answer = await routes.wire(await paramsOf(request))
    if (Buffer.isBuffer(answer)) return send(response, 'application/octet-stream', answer)
    return json(response, { requestId: randomUUID(), ...answer })
  }
  if (pathname.startsWith('/fn/') && request.headers.authorization !== undefined)
    return overHttp(request, response, pathname.slice('/fn/'.length), routes)
  if (request.method === 'POST' && pathname.startsWith('/fn/'))
    return json(response, await callFunction(request, pathname.slice('/fn/'.length), routes))
  if (request.method === 'POST' && pathname === '/simulated-checker')
    return check(request, response)
  if (request.method !== 'GET') return status(response, 405)
  if (pathname === '/personas') return json(response, routes.personas)
  if (pathname === '/contract') return json(response, routes.contract)
  if (pathname === '/outbox')
    return send(response, 'text/html; charset=utf-8', Buffer.from(outboxPage(routes.outbox())))
  serveWeb(response, decodeURIComponent(pathname), routes.webDir)
}

/** How long a connection may rest. Trap: Node's five seconds are over on a slow machine just when the next call goes out. */
const KEEP_ALIVE_MS = 120_000

/** The one door of the local cloud. */
export const gateway = (routes: Routes): Server =>
  createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    route(request, response, routes).catch((error: unknown) => {
      if (error instanceof Cut) response.destroy()
      else if (!response.headersSent) status(response, error instanceof TooLarge ? 413 : 500)
    })
  })
