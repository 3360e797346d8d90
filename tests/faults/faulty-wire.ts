import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `unheard`: the call never arrives. `unanswered`: it is done, and the answer is lost. */
export type Fault = 'unheard' | 'unanswered'

type Wire = { readonly ok: boolean; readonly body: string }

/** A wire between the functions and their cloud on which one call, counted from now, goes wrong. */
export async function faultyWire(cloudUrl: () => string) {
  let left = Infinity
  let fault: Fault = 'unheard'
  const pass = async (url: string, body: string): Promise<Wire> => {
    const response = await fetch(`${cloudUrl()}${url}`, { method: 'POST', body })
    return { ok: response.ok, body: await response.text() }
  }
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = []
      for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
      left -= 1
      const broken = left === 0
      const sent = Buffer.concat(parts).toString()
      const passed = broken && fault === 'unheard' ? null : await pass(request.url ?? '', sent)
      const lost = JSON.stringify({ code: 'SYS_ERR', message: 'made up' })
      response.end(broken || !passed ? lost : passed.body)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    /** Breaks the call `nth` from now. */
    breakCall: (nth: number, how: Fault) => {
      left = nth
      fault = how
    },
    /** Whether the call that was to break has come. */
    hasBroken: () => left <= 0,
    mend: () => {
      left = Infinity
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
