import type { City } from '@shared/cities/city'
import { elapsed, type Divorce } from '@shared/marriage/divorce-case'
import { dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { countDone } from '../_kit/count-done'
import { inTransaction } from '../_kit/transaction'
import { bookings, divorces } from './store'

type Timed = { readonly city: City; readonly now: Instant }

const PAGE = 500

/** The open cases whose last day is not known, page by page: a new calendar is for all of them at once. */
async function* uncounted(): AsyncGenerator<Divorce> {
  const open = { status: 'received', 'dates.issueUntil': null }
  const byId = { by: '_id', direction: 'asc' } as const
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: Divorce[] = await divorces.where({ ...open, _id: command.gt(after) }, byId, PAGE)
    yield* page
    after = page.length < PAGE ? undefined : page.at(-1)?._id
  }
}

/** Those whose last day has passed; what one page does not hold waits for the next night. */
const over = (today: PlainDate): Promise<Divorce[]> =>
  divorces.where(
    { status: 'received', 'dates.issueUntil': command.lt(today) },
    { by: 'dates.issueUntil', direction: 'asc' },
    PAGE,
  )

/** Both have come in time and only the last word of the counter is missing: time takes nothing from them. */
async function isBeingIssued({ visit }: Divorce): Promise<boolean> {
  const booking = visit === null ? null : await bookings.find(visit)
  return booking?.status === 'arrived'
}

async function elapse({ _id }: Divorce, { city, now }: Timed): Promise<boolean> {
  const done = await inTransaction(async (within) => {
    const found = await divorces.find(_id, within)
    const next = found && elapsed(found, city.calendar, dateOf(now), now)
    if (!found || !next || (next.status !== 'received' && (await isBeingIssued(found))))
      return ok(false)
    await divorces.put(next, within)
    return ok(true)
  })
  return done.ok && done.value
}

async function* due({ now }: Timed) {
  yield* uncounted()
  yield* await over(dateOf(now))
}

/**
 * Timer, every night: works out the days of divorces that could not be worked out before, and ends those whose certificate
 * nobody came for (《民法典》第一千零七十七条: 视为撤回).
 */
export const divorceEnds = (timed: Timed): Promise<number> =>
  countDone(due(timed), (divorce) => elapse(divorce, timed))
