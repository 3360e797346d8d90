import { conflict, duplicate } from '../cloud-error'
import type { Journal, Change } from './journal'
import { keyOf, type Reader } from './reader'
import type { Transaction, Transactions } from './transactions'

/** Makes changes: refuses taken keys, minds locks, and puts in force and on disk what is allowed. */
export class Writer {
  private sequence = 0

  constructor(
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  /** The state a transaction that begins now will see. */
  get now(): number {
    return this.sequence
  }

  /** Works out changes against what stands now and makes them. Outside a transaction it waits for locked documents. */
  async change(within: Transaction | undefined, make: () => Change[]): Promise<void> {
    if (within) {
      this.stage(within, make())
      return
    }
    for (;;) {
      const changes = make()
      const waiting = this.waitFor(changes)
      if (!waiting) {
        this.refuseTakenKeys(changes)
        return this.apply(changes)
      }
      await waiting
    }
  }

  /** Puts in force what a transaction has written. */
  commit(transaction: Transaction): Promise<void> {
    // Trap: it ends first, or its own snapshot would keep every older version alive. Nothing runs in between.
    this.transactions.end(transaction.id)
    return this.apply([...transaction.writes.values()])
  }

  private waitFor(changes: readonly Change[]): Promise<void> | null {
    for (const lock of changes.flatMap((change) => this.locksOf(change))) {
      const free = this.transactions.waitFor(lock)
      if (free) return free
    }
    return null
  }

  private locksOf({ collection, id, document }: Change): string[] {
    const keys = document ? this.reader.collection(collection).uniqueKeys(document) : []
    return [keyOf(collection, id), ...keys.map(({ lock }) => lock)]
  }

  private stage(transaction: Transaction, changes: readonly Change[]): void {
    for (const change of changes) {
      for (const lock of this.locksOf(change)) this.transactions.take(lock, transaction)
      const changedAt = this.reader.collection(change.collection).changedAt(change.id)
      if (changedAt <= transaction.snapshot) continue
      this.transactions.end(transaction.id)
      throw conflict()
    }
    this.refuseTakenKeys(changes, transaction.writes)
    for (const change of changes)
      transaction.writes.set(keyOf(change.collection, change.id), change)
  }

  /** `staged` are changes not yet in force that the new ones build on: what they hold or free counts. */
  private refuseTakenKeys(
    changes: readonly Change[],
    staged: ReadonlyMap<string, Change> = new Map(),
  ): void {
    const after = new Map(staged)
    for (const change of changes) after.set(keyOf(change.collection, change.id), change)
    const taken = new Set<string>()
    for (const { collection: name, id, document } of after.values()) {
      if (!document) continue
      for (const { index, lock, holder } of this.reader.collection(name).uniqueKeys(document)) {
        const isHeld = holder !== undefined && holder !== id && !staged.has(keyOf(name, holder))
        if (isHeld || taken.has(lock)) throw duplicate(name, index)
        taken.add(lock)
      }
    }
  }

  /** Puts changes in force at once, and resolves when they are on disk. */
  private apply(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return Promise.resolve()
    this.sequence += 1
    const oldest = this.transactions.oldestSnapshot
    for (const { collection, id, document } of changes)
      this.reader.collection(collection).apply(id, document, this.sequence, oldest)
    return this.journal.keep(changes)
  }
}
