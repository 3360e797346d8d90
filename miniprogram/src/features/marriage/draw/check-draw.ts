import { commitmentTo, drawOrder, seedOf } from '@shared/marriage/draw'
import type { Problem } from '@shared/kernel/problem'
import { call, type Answer } from '../../../server/call'

type Draw = Answer<'marriage', 'draw'>

/** What working it out again came to; `place`: which of all is one's own, from 1, null where it is not among them. */
export type Checked = {
  readonly isKept: boolean
  readonly isSeed: boolean
  readonly entries: number
  readonly place: number | null
}

/** Every published entry, page by page. */
async function allEntries(id: string, first: Draw): Promise<readonly string[] | Problem> {
  const all = [...first.entries]
  for (let after = first.next; after !== null;) {
    const page = await call('marriage', 'draw', { id, after })
    if (!page.ok) return page.problem
    all.push(...page.value.entries)
    after = page.value.next
  }
  return all
}

/** Works a draw out again on this phone, from what is published and from nothing else. */
export async function checkDraw(
  id: string,
  first: Draw,
  mine: string | undefined,
): Promise<Checked | Problem> {
  const entries = await allEntries(id, first)
  if ('code' in entries) return entries
  const { secret, seed } = first.drawn ?? { secret: '', seed: '' }
  const at = mine === undefined ? -1 : drawOrder(seed, entries).indexOf(mine)
  return {
    isKept: commitmentTo(secret) === first.commitment,
    isSeed: seedOf(secret, entries) === seed,
    entries: entries.length,
    place: at < 0 ? null : at + 1,
  }
}
