import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import collections from '../../cloudfunctions/collections.json'
import type { FaultPlan } from '../../localcloud/faults'
import { startLocalCloud, type CollectionsManifest } from '../../localcloud/local-cloud'

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

/** One answer in fifty of a write never arrives, though what was asked has been done. */
const lossy: FaultPlan = {
  seed: 1,
  rules: [{ fault: 'unanswered', probability: 0.02, actions: /insert|modify/ }],
}

/** A city's collections, and one of places that are nothing but a number. */
async function cloud(dataDir: string, faults?: FaultPlan): Promise<string> {
  const { url } = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: dataDir,
    functionEnv: {},
    collections: {
      ...(collections as unknown as CollectionsManifest),
      slots: { growing: true, indexes: [] },
    },
    ...(faults && { faults }),
  })
  return url
}

const kinds: Readonly<Record<string, (dataDir: string) => Promise<string>>> = {
  echo,
  cloud: (dataDir) => cloud(dataDir),
  lossy: (dataDir) => cloud(dataDir, lossy),
}

/** A server in a process of its own, to be measured: `tsx served.ts echo`, or `tsx served.ts cloud <dataDir>`. */
async function serve(kind: string, dataDir: string) {
  const served: Served = { url: (await kinds[kind]?.(dataDir)) ?? '' }
  console.log(JSON.stringify(served))
}

const [kind = '', dataDir = ''] = process.argv.slice(2)
if (require.main === module) void serve(kind, dataDir)
