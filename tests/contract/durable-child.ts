import { startLocalCloud } from '../../localcloud/local-cloud'

/** What the child says once it stands. */
export type Standing = { readonly url: string }

/** A local cloud in a process of its own, to be killed: `tsx durable-child.ts <dataDir> <port>`. */
async function stand(dataDir: string, port: string) {
  const { url } = await startLocalCloud({
    port: Number(port),
    dataDir,
    functionsDir: dataDir,
    functionEnv: {},
    collections: {
      singles: { growing: true, indexes: [] },
      parts: { growing: true, indexes: [] },
      counters: { growing: false, indexes: [] },
    },
  })
  const standing: Standing = { url }
  console.log(JSON.stringify(standing))
}

const [dataDir = '', port = '0'] = process.argv.slice(2)
if (require.main === module) void stand(dataDir, port)
