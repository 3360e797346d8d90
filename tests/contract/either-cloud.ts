import { randomBytes } from 'node:crypto'
import type { CollectionsManifest } from '../../localcloud/local-cloud'
import { INDEXED, indexedName } from './either-cloud-elsewhere'
import { openCloud, openSdk, type OpenCloud } from './sdk'

const { TCB_ENV, TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, TCB_INDEXED } = process.env

/** Whether the environment names a real cloud, and a key to it. */
const isElsewhere = Boolean(TCB_ENV && TENCENTCLOUD_SECRETID && TENCENTCLOUD_SECRETKEY)

/** Describes what only the local cloud can be asked, or only the local cloud is so strict about. */
export const locally = isElsewhere ? describe.skip : describe

/** Describes what needs a collection of `INDEXED`. Elsewhere `TCB_INDEXED` says that somebody has made them. */
export const indexed = isElsewhere && !TCB_INDEXED ? describe.skip : describe

/** Seconds as jest takes them; elsewhere every call goes over the net. */
export const seconds = (many: number) => many * (isElsewhere ? 20_000 : 1_000)

jest.setTimeout(seconds(5))

/** What a test may ask of any cloud. The same assertions hold in all of them. */
export type EitherCloud = Pick<OpenCloud, 'app' | 'database' | 'command' | 'close'> & {
  /** What a collection or a file of this test is called there: something nobody else has. */
  readonly named: (name: string) => string
  /** Takes every document of a collection away. */
  readonly empty: (collection: string) => Promise<unknown>
  /** How far its clock may be from ours, in milliseconds. */
  readonly skew: number
  /** The local cloud by itself: for what is said `locally`. */
  readonly local: OpenCloud
}

const isMadeByHand = (name: string) => Object.hasOwn(INDEXED, name)

/**
 * Opens collections in a local cloud, or in the real one that the environment names. There they are made first, but for
 * those of `INDEXED`, and left empty: the SDK can neither drop a collection nor make an index.
 */
export async function openEither(collections: CollectionsManifest = {}): Promise<EitherCloud> {
  const prefix = `contract_${randomBytes(4).toString('hex')}_`
  const named = (name: string) => (isMadeByHand(name) ? indexedName(name) : `${prefix}${name}`)
  const manifest = Object.entries(collections).map(([name, spec]) => [named(name), spec] as const)
  const local = isElsewhere ? null : await openCloud(Object.fromEntries(manifest))
  const { app, database, command } = local ?? (await openSdk())
  // Every id in these tests is a text, and a growing collection finds ids by their order.
  const empty = (name: string) =>
    database
      .collection(named(name))
      .where({ _id: command.gte('') })
      .remove()
  const names = Object.keys(collections)
  const ours = names.filter((name) => !isMadeByHand(name))
  const emptyAll = () => Promise.all((TCB_INDEXED ? names : ours).map(empty))
  if (!local) {
    for (const name of ours) await database.createCollection(named(name))
    await emptyAll()
  }
  return {
    app,
    database,
    command,
    named,
    empty,
    skew: local ? 0 : 5_000,
    get local() {
      if (local) return local
      throw new Error('a real cloud is asked through the SDK and by nothing else')
    },
    close: async () => {
      await (local ? local.close() : emptyAll())
    },
  }
}
