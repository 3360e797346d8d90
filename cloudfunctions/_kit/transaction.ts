import { problem } from '@shared/kernel/problem'
import { refuse, type Result } from '@shared/kernel/result'
import { database, type Transaction } from './cloud'
import { isConflict } from './records'

const TRIES = 6
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function attempt<T>(
  work: (transaction: Transaction) => Promise<Result<T>>,
): Promise<Result<T>> {
  const transaction = await database.startTransaction()
  try {
    const result = await work(transaction)
    await (result.ok ? transaction.commit() : transaction.rollback())
    return result
  } catch (error) {
    // Trap: a server that met a conflict has ended the transaction itself, and then rolling back fails as well.
    await transaction.rollback().catch(() => undefined)
    throw error
  }
}

/**
 * Runs `work` in one transaction: all of its writes or none. A refusal rolls back. A conflict is tried again from the start
 * with growing, uneven pauses (the SDK's own retry has neither); after the last try the answer is `conflict`.
 */
export async function inTransaction<T>(
  work: (transaction: Transaction) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return await attempt(work)
    } catch (error) {
      if (!isConflict(error)) throw error
      await pause(Math.random() * 20 * 2 ** tries)
    }
  }
  return refuse(problem('conflict'))
}
