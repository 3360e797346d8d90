import type { Door } from '../door'
import { Failure, type Kept } from '../world'
import type { Area } from './kit'
import { textOf } from './options'

const KB = 1024
const MOST_ENTRY = 1024 * KB
const MOST_IN_ALL = 10 * MOST_ENTRY

const sizeOf = (text: string) => new TextEncoder().encode(text).length

/** What JSON cannot say is lost, as in WeChat. */
const asJson = (data: unknown): string => {
  const read = (): unknown => JSON.stringify(data)
  try {
    const json = read()
    return typeof json === 'string' ? json : '""'
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error))
  }
}

/** The key-value storage of one app on one phone, within WeChat's limits. */
export class Entries {
  private readonly entries: Map<string, string>

  constructor(
    private readonly door: Pick<Door, 'keepEntry'>,
    kept: Kept['entries'],
  ) {
    this.entries = new Map(Object.entries(kept))
  }

  get(key: string): unknown {
    const json = this.entries.get(key)
    return json === undefined ? undefined : JSON.parse(json)
  }

  set(key: string, data: unknown): void {
    const json = asJson(data)
    if (sizeOf(json) > MOST_ENTRY) throw new Failure('entry size limit reached')
    if (this.size() - this.sizeAt(key) + sizeOf(key) + sizeOf(json) > MOST_IN_ALL)
      throw new Failure('exceed storage max size 10Mb')
    this.entries.set(key, json)
    void this.door.keepEntry({ key, json })
  }

  remove(key: string): void {
    if (this.entries.delete(key)) void this.door.keepEntry({ key, json: null })
  }

  clear(): void {
    for (const key of [...this.entries.keys()]) this.remove(key)
  }

  info() {
    return {
      keys: [...this.entries.keys()],
      currentSize: Math.ceil(this.size() / KB),
      limitSize: MOST_IN_ALL / KB,
    }
  }

  private sizeAt(key: string): number {
    const json = this.entries.get(key)
    return json === undefined ? 0 : sizeOf(key) + sizeOf(json)
  }

  private size(): number {
    return [...this.entries.keys()].reduce((sum, key) => sum + this.sizeAt(key), 0)
  }
}

/** wx.setStorage and its like. */
export const storageArea = (entries: Entries): Area => ({
  asks: {
    getStorage: (options) => {
      const data = entries.get(textOf(options, 'key'))
      if (data === undefined) throw new Failure('data not found')
      return { data }
    },
    getStorageInfo: () => entries.info(),
  },
  twins: {
    setStorage: {
      takes: ['key', 'data'],
      run: (options) => entries.set(textOf(options, 'key'), options['data']),
    },
    removeStorage: { takes: ['key'], run: (options) => entries.remove(textOf(options, 'key')) },
    clearStorage: { takes: [], run: () => entries.clear() },
  },
  plain: {
    // Trap: a missing entry fails in the asynchronous form and is an empty text in this one.
    getStorageSync: (key: string) => entries.get(key) ?? '',
    getStorageInfoSync: () => entries.info(),
  },
})
