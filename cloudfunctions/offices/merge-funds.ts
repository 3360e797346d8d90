import { dateOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { goneBy, heirOn } from '@shared/places/division'
import { unitIdOf } from '@shared/places/unit'
import { mergeInto } from '../_kit/reserve-fund'
import type { Timers } from '../_kit/serve'
import { BY_TIME, inBook } from '../_kit/book'

/**
 * The reserve funds of townships that are gone go to those that have taken them over, with a line in the book. A township that
 * nobody has taken over keeps its fund: only townships have one, and who gets it is for people to decide. How many moved.
 */
export const mergeFunds: Timers[string] = async ({ city, now }) => {
  const day = dateOf(now)
  const { divisions } = city.pack
  let moved = 0
  for (const township of goneBy(divisions, day)) {
    const heir = heirOn(divisions, township.code, day)
    if (!heir) continue
    const [from, to] = [unitIdOf(township), unitIdOf(heir)]
    const done = await inBook({ actor: BY_TIME, city, now }, async (within) => {
      const fen = await mergeInto({ from, to, day, at: now }, within)
      const after = { unitId: to, fen: String(fen) }
      const change = { unitId: from, what: 'fundMerged', after } as const
      return ok({ value: fen > 0, ...(fen > 0 && { change }) })
    })
    if (done.ok && done.value) moved += 1
  }
  return moved
}
