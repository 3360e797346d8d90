import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { CloudError, conflict } from '../cloud-error'
import type { Change } from './journal'

const LIFE_MS = 30_000

/** A transaction under way: what it sees (`snapshot`), what it has written, what it has locked. */
export type Transaction = {
  readonly id: string
  readonly snapshot: number
  readonly writes: Map<string, Change>
  readonly locks: Set<string>
  /** When it began, by the cloud's clock. */
  readonly begun: number
}

type Lock = {
  readonly holder: Transaction
  readonly free: Promise<void>
  readonly release: () => void
}

const lockBy = (holder: Transaction): Lock => {
  let release = () => {}
  const free = new Promise<void>((resolve) => {
    release = resolve
  })
  return { holder, free, release }
}

/** The open transactions and their locks. The first to write a document wins; another transaction conflicts at once. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly locks = new Map<string, Lock>()
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly clock: Clock) {
    clock.onSet(() => this.endOld())
  }

  /** The oldest state that an open transaction still sees; nothing when none is open. */
  get oldestSnapshot(): number | undefined {
    // A map keeps the order of beginning, and snapshots only grow.
    const [oldest] = this.open.values()
    return oldest?.snapshot
  }

  begin(snapshot: number): string {
    const id = randomBytes(12).toString('hex')
    const begun = this.clock.now()
    this.open.set(id, { id, snapshot, writes: new Map(), locks: new Set(), begun })
    if (this.open.size === 1) this.endOld()
    return id
  }

  get(id: string): Transaction {
    const transaction = this.open.get(id)
    if (transaction) return transaction
    throw new CloudError(
      'DATABASE_TRANSACTION_FAIL',
      'Transaction does not exist on the server, transaction must be committed or aborted within 30 seconds',
    )
  }

  /** Ends a transaction, however it went: its locks are free, its writes are nobody's. */
  end(id: string): void {
    const transaction = this.open.get(id)
    if (!transaction) return
    this.open.delete(id)
    for (const name of transaction.locks) {
      this.locks.get(name)?.release()
      this.locks.delete(name)
    }
  }

  /** Locks a name for a transaction; one that another holds is a conflict, and ends the one that came late. */
  take(name: string, transaction: Transaction): void {
    const lock = this.locks.get(name)
    if (lock && lock.holder !== transaction) {
      this.end(transaction.id)
      throw conflict()
    }
    if (lock) return
    this.locks.set(name, lockBy(transaction))
    transaction.locks.add(name)
  }

  /** Resolves when a name is free; null when it is free already. A write outside transactions waits, as in MongoDB. */
  waitFor(name: string): Promise<void> | null {
    return this.locks.get(name)?.free ?? null
  }

  /** Ends those whose time is over, and comes back when that of the oldest left is. */
  private endOld(): void {
    for (const { id, begun } of this.open.values()) {
      const age = this.clock.now() - begun
      // Trap: a clock put back would keep what began later for as long as it was put back.
      if (age >= LIFE_MS || age < 0) this.end(id)
    }
    clearTimeout(this.timer)
    const [oldest] = this.open.values()
    if (!oldest) return
    const left = oldest.begun + LIFE_MS - this.clock.now()
    this.timer = setTimeout(() => this.endOld(), left).unref()
  }
}
