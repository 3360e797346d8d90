import { createServer, type Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'

interface Frame {
  id: string
  method: string
  params?: Record<string, unknown>
}

export interface AutomatorDoor {
  readonly port: number
  /** Sends an event to everyone who listens. */
  readonly emit: (method: string, params: unknown) => void
  readonly close: () => Promise<void>
}

const BLANK =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>weapp</title></head><body></body></html>'

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^page\.evaluate: (Error: )?/, '')
    .split('\n')[0]

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
  })

/**
 * Opens the port that miniprogram-automator connects to. The same port serves the blank page that the app runs in, so
 * that it has an origin of its own.
 */
export async function openAutomatorDoor(
  port: number,
  answer: (method: string, params: Record<string, unknown>) => Promise<unknown>,
): Promise<AutomatorDoor> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(BLANK)
  })
  const sockets = new WebSocketServer({ server })
  const clients = new Set<WebSocket>()

  async function reply(client: WebSocket, { id, method, params = {} }: Frame) {
    try {
      client.send(JSON.stringify({ id, result: (await answer(method, params)) ?? {} }))
    } catch (error) {
      client.send(JSON.stringify({ id, error: { message: firstLine(error) } }))
    }
  }

  sockets.on('connection', (client) => {
    clients.add(client)
    client.on('close', () => clients.delete(client))
    client.on('message', (data: Buffer) => void reply(client, JSON.parse(data.toString()) as Frame))
  })
  return {
    port: await listen(server, port),
    emit: (method, params) => {
      for (const client of clients) client.send(JSON.stringify({ method, params }))
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of clients) client.terminate()
        sockets.close()
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
