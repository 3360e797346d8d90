import Database from 'libsql'
import { decode, encode, type Document } from '../ejson'
import { holdAlone } from './sole-owner'

/** A change to one document: its new state, or null when it is gone. */
export type Change = {
  readonly collection: string
  readonly id: Document['_id']
  readonly document: Document | null
}

type Waiting = {
  readonly changes: readonly Change[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

type Named = { readonly collection: string }
type Row = { readonly document: string }

/** The last change of each document: a hot one changes many times in a group, and only how it ends is worth writing. */
function lastOf(changes: readonly Change[]): Iterable<Change> {
  const last = new Map<string, Change>()
  for (const change of changes)
    last.set(`${change.collection}/${JSON.stringify(change.id)}`, change)
  return last.values()
}

/**
 * Keeps changes on disk. Those that arrive together share one flush; none is acknowledged before it is down.
 * After a flush that failed it is of no more use: what is in memory is not what was kept.
 */
export class Journal {
  private readonly release: () => void
  private readonly store: Database.Database
  private readonly put: Database.Statement
  private readonly remove: Database.Statement
  private waiting: Waiting[] = []
  private failure: Error | undefined

  constructor(file: string) {
    this.release = holdAlone(file)
    this.store = new Database(file)
    this.store.exec('pragma journal_mode = wal')
    this.store.exec('pragma synchronous = full')
    this.store.exec(
      'create table if not exists documents (collection text, id text, document text, primary key (collection, id)) without rowid',
    )
    this.put = this.store.prepare('insert or replace into documents values (?, ?, ?)')
    this.remove = this.store.prepare('delete from documents where collection = ? and id = ?')
  }

  /** The collections of which something was kept. */
  names(): string[] {
    const rows = this.store.prepare('select distinct collection from documents').all() as Named[]
    return rows.map(({ collection }) => collection)
  }

  /** Everything that was kept of one collection. */
  kept(collection: string): Document[] {
    const rows = this.store
      .prepare('select document from documents where collection = ?')
      .all(collection) as Row[]
    return rows.map(({ document }) => decode(document) as Document)
  }

  /** Resolves when the changes are on disk, all of them. */
  keep(changes: readonly Change[]): Promise<void> {
    return new Promise((done, failed) => {
      if (this.failure) return failed(this.failure)
      this.waiting.push({ changes, done, failed })
      if (this.waiting.length === 1) setImmediate(() => this.flush())
    })
  }

  /** Resolves when everything it was given before is on disk. Rejects from the first failure on. */
  async settled(): Promise<void> {
    if (this.failure || this.waiting.length > 0) await this.keep([])
  }

  /** Puts everything on disk now. Throws from the first failure on. */
  settle(): void {
    this.flush()
    if (this.failure) throw this.failure
  }

  close(): void {
    this.flush()
    this.store.close()
    this.release()
  }

  private flush(): void {
    const group = this.waiting
    this.waiting = []
    if (group.length === 0) return
    try {
      this.store.exec('begin immediate')
      for (const change of lastOf(group.flatMap(({ changes }) => changes))) this.write(change)
      this.store.exec('commit')
      group.forEach(({ done }) => done())
    } catch (cause) {
      const failure = new Error(`nothing more is answered until a restart: ${String(cause)}`)
      this.failure = failure
      group.forEach(({ failed }) => failed(failure))
      if (this.store.inTransaction) this.store.exec('rollback')
    }
  }

  private write({ collection, id, document }: Change): void {
    const key = JSON.stringify(id)
    if (document) this.put.run(collection, key, encode(document))
    else this.remove.run(collection, key)
  }
}
