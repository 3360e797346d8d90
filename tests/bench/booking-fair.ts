import { commitmentTo, drawOrder, seedOf } from '@shared/marriage/draw'
import { waiting } from '@shared/marriage/wait'
import { valueOf } from '../builders/applications'
import { HUMEN } from '../builders/people'
import { people } from '../contract/counter'
import { DATE, MORNING, openRegistry } from '../contract/registry'
import type { Bench } from './figure'

const ENTRIES = 10_000
const AT_ONCE = 500
const CLOSED = '2026-03-10T10:00:00.000Z'

/** The `n`-th entry, as the cloud writes one. */
const anEntry = (n: number, draw: string) =>
  waiting(
    {
      ...{ id: `w-${n}`, service: 'marriage', parties: [], keys: [`k-${n}`] },
      ...{ openid: `o-example-entry-${n}`, sealed: '', at: MORNING },
    },
    {
      ...{ date: DATE, registries: [`r-${HUMEN}`], turn: '', draw },
      // Scattered, as hashes are: which number comes after which says nothing of who entered first.
      number: ((n * 2_654_435_761) % 2 ** 32).toString(16).padStart(16, '0'),
    },
  )

/** A day is drawn among ten thousand; then somebody who has only what is published works out the order again. */
export const bookingFair: Bench = async () => {
  const registry = await openRegistry()
  const special = {
    ...{ kind: 'specialDate', date: DATE, name: '示例节', moreWindows: 0, source: '示例' },
    opens: [{ day: '2026-03-11', time: '09:00', percent: 100 }],
    draw: { day: '2026-03-10', time: '18:00' },
  }
  const entered = { requestId: 'fair', entry: special }
  const { id } = valueOf(await registry.call(people.admin, 'marriage', 'enter', entered))
  const published = async (after?: string) =>
    valueOf(await registry.call(undefined, 'marriage', 'draw', { id, ...(after && { after }) }))
  const { commitment } = await published()
  for (let from = 0; from < ENTRIES; from += AT_ONCE)
    await registry.insert(
      'waits',
      Array.from({ length: AT_ONCE }, (_, n) => anEntry(from + n, id)),
    )
  registry.cloud.travel(CLOSED)
  // A run gives some hundred lots; the last one finds none left to give.
  for (let run = 0; run <= ENTRIES / AT_ONCE + 1; run += 1) await registry.timer('drawLots')
  const entries: string[] = []
  let pages = 0
  let bytes = 0
  let page = await published()
  for (;;) {
    entries.push(...page.entries)
    pages += 1
    bytes += JSON.stringify(page).length
    if (page.next === null) break
    page = await published(page.next)
  }
  const { secret = '', seed = '' } = page.drawn ?? {}
  const kept = registry.cloud.collection('waits') as unknown as ReturnType<typeof anEntry>[]
  const served = [...kept].sort((a, b) => (a.turn < b.turn ? -1 : 1)).map(({ number }) => number)
  const again = drawOrder(seedOf(secret, entries), entries)
  await registry.close()
  if (commitmentTo(secret) !== commitment || seedOf(secret, entries) !== seed)
    throw new Error('the seed is not the one that was promised')
  return [
    {
      ...{ name: 'booking.fair', unit: `of ${served.length} in another place` },
      value: served.filter((number, n) => again[n] !== number).length,
      target: '0',
    },
    {
      ...{ name: 'booking.fair.bytes', value: bytes, unit: 'bytes to read all' },
      target: `≤ 400000; ${pages} calls`,
    },
  ]
}
