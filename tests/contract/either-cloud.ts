import { randomBytes } from 'node:crypto'
import type { CollectionsManifest } from '../../localcloud/local-cloud'
import { openCloud } from './sdk'

/** What a test may ask of any CloudBase: the SDK's database, its commands, and what its own collections are called there. */
export type Database = Pick<
  Awaited<ReturnType<typeof openCloud>>,
  'database' | 'command' | 'close'
> & {
  readonly named: (collection: string) => string
}

/** The real environment of whoever has one: `TCB_ENV` with a key of Tencent Cloud. The local cloud's own key is `local`. */
function realAccount() {
  const {
    TCB_ENV: env,
    TENCENTCLOUD_SECRETID: secretId,
    TENCENTCLOUD_SECRETKEY: secretKey,
  } = process.env
  return env && secretId && secretKey && secretId !== 'local' ? { env, secretId, secretKey } : null
}

/**
 * Opens collections in a real environment when there is one, and else in a local cloud. In the real one they get names
 * nobody has and are emptied at the end; the SDK cannot drop a collection or make an index, so the test may need neither.
 */
export async function openDatabase(collections: CollectionsManifest): Promise<Database> {
  const account = realAccount()
  if (!account) return { ...(await openCloud(collections)), named: (collection) => collection }
  const { default: cloudbase } = await import('@cloudbase/node-sdk')
  const database = cloudbase.init(account).database()
  const { command } = database
  const prefix = `contract_${randomBytes(4).toString('hex')}_`
  const named = (collection: string) => `${prefix}${collection}`
  const names = Object.keys(collections).map(named)
  for (const name of names) await database.createCollection(name)
  const empty = (name: string) =>
    database
      .collection(name)
      .where({ _id: command.exists(true) })
      .remove()
  return {
    database,
    command,
    named,
    close: async () => {
      await Promise.all(names.map(empty))
    },
  }
}
