import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startLocalCloud } from '../../localcloud/local-cloud'

/** What the child says once it stands. */
export type Served = { readonly url: string }

const ANSWER = JSON.stringify({ requestId: '1', data: { updated: 1, upsert_id: null } })

/** Reads what is posted and answers a constant: all the SDK and HTTP cost, and no database. */
async function echo(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': ANSWER.length,
      })
      response.end(ANSWER)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function cloud(dataDir: string): Promise<string> {
  const { url } = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: dataDir,
    functionEnv: {},
    collections: { slots: { growing: true, indexes: [] } },
  })
  return url
}

/** A server in a process of its own, to be measured: `tsx served.ts echo`, or `tsx served.ts cloud <dataDir>`. */
async function serve(what: string, dataDir: string) {
  const served: Served = { url: await (what === 'echo' ? echo() : cloud(dataDir)) }
  console.log(JSON.stringify(served))
}

const [what = '', dataDir = ''] = process.argv.slice(2)
if (require.main === module) void serve(what, dataDir)
