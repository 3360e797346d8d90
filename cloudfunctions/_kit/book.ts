import {
  bookEnd,
  changeLine,
  lineId,
  type BookEnd,
  type ChangeKind,
  type Facts,
} from '@shared/casework/book'
import type { City } from '@shared/cities/city'
import type { Instant } from '@shared/kernel/plain-date'
import { ok, type Result } from '@shared/kernel/result'
import { command, type Store } from './cloud'
import { records } from './records'
import { hashOf } from './trail'
import { inTransaction } from './transaction'
import { underOf } from './reach'

/** The book of changes: nothing in it is ever changed or deleted. */
export const changes = records('changes', changeLine)
const ends = records('bookEnds', bookEnd)

const BOOK = 'changes'
const EMPTY: BookEnd = { _id: BOOK, lines: 0, lastHash: '' }

/** Who changes what time alone changes: nobody. */
export const BY_TIME = { staffId: '', name: '' } as const

/** What a change was, as the book has it. */
export type Change = {
  readonly unitId: string
  readonly what: ChangeKind
  readonly before?: Facts
  readonly after?: Facts
  /** Who did it, where it is not who asked: whoever joins becomes somebody only by that. */
  readonly by?: { readonly staffId: string; readonly name: string }
}

/** What is answered, and what was changed; nothing where all was as it should be. */
type Outcome<T> = { readonly value: T; readonly change?: Change | undefined }

type Context = {
  readonly actor: { readonly staffId: string; readonly name: string }
  readonly city: City
  readonly now: Instant
}

async function append(change: Change, end: BookEnd, when: Context, within: Store): Promise<void> {
  const { unitId, what, before = {}, after = {} } = change
  const { staffId, name } = change.by ?? when.actor
  const n = end.lines + 1
  const line = {
    ...{ _id: lineId(n), at: when.now, by: { staffId, name }, unitId, what, before, after },
    under: underOf(unitId, when.city),
    prevHash: end.lastHash,
    hash: '',
  }
  const hash = hashOf(line)
  // Trap: the end first. Of two that write at once, one must meet a conflict there, and not a line that is taken.
  await ends.put({ _id: BOOK, lines: n, lastHash: hash }, within)
  await changes.add({ ...line, hash }, within)
}

/**
 * Changes something of the administration and writes it into the book, in one transaction. Every change of the city goes
 * through the book's end, so they happen one after the other: what `work` asks outside the transaction (CloudBase has no other
 * query) still stands when it is kept, or the end has moved, and `work` is done anew.
 */
export const inBook = <T>(
  when: Context,
  work: (within: Store) => Promise<Result<Outcome<T>>>,
): Promise<Result<T>> =>
  inTransaction(async (transaction) => {
    const end = (await ends.find(BOOK, transaction)) ?? EMPTY
    const done = await work(transaction)
    if (!done.ok) return done
    const { value, change } = done.value
    if (change) await append(change, end, when, transaction)
    return ok(value)
  })

const PAGE = 500
const inOrder = { by: '_id', direction: 'asc' } as const

async function* wholeBook() {
  for (let after = ''; ;) {
    const page = await changes.where({ _id: command.gt(after) }, inOrder, PAGE)
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last._id
  }
}

/** Works every hash out again. `brokenAt` is the number of the first line that was changed, or is not there. */
export async function readThrough() {
  let n = 0
  let lastHash = ''
  for await (const line of wholeBook()) {
    n += 1
    const fits = line._id === lineId(n) && line.prevHash === lastHash && line.hash === hashOf(line)
    if (!fits) return { lines: n, brokenAt: n }
    lastHash = line.hash
  }
  const end = (await ends.find(BOOK)) ?? EMPTY
  // A line may have been added since the last page was read: only an end that lies before it, or is another, is wrong.
  const whole =
    end.lines === n
      ? end.lastHash === lastHash
      : end.lines > n && (await changes.find(lineId(n + 1)))
  return { lines: n, brokenAt: whole ? null : n + 1 }
}
