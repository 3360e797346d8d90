import { appealed, decided, type Bar } from '@shared/marriage/bar'
import type { BarView } from '@shared/marriage/bar-contract'
import { endedKey } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { looksBack, penaltyOn } from '@shared/marriage/penalty'
import { addDays, dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { inTransaction } from '../_kit/transaction'
import type { Verb } from '../_kit/serve'
import { bars, bookings } from './store'
import { strikesOf } from './strikes'

const MOST = 100
const byId = { by: '_id', direction: 'asc' } as const

const stateOf = ({ appeal, lifted, upheld }: Bar): BarView['appeal'] => {
  if (lifted) return 'lifted'
  if (upheld) return 'upheld'
  return appeal ? 'open' : 'none'
}

/** What this account's own bookings brought about: the account itself knows no person's key. */
async function ownBars(openid: string): Promise<Bar[]> {
  const newest = { by: 'date', direction: 'desc' } as const
  const own = await bookings.where({ follows: openid }, newest, MOST)
  return bars.where({ booking: command.in(own.map(({ _id }) => _id)) }, byId, MOST)
}

/** See the contract. */
export const barsOf: Verb<MarriageContract, 'bars'> = async ({ actor, now }) => {
  const today = dateOf(now)
  const found = (await ownBars(actor.openid)).filter(
    ({ until, appeal }) => until >= today || appeal !== undefined,
  )
  return ok({
    bars: found.map((bar) => ({
      ...{ id: bar._id, why: bar.why, until: bar.until, since: bar.since, source: bar.source },
      appeal: stateOf(bar),
      answer: (bar.lifted ?? bar.upheld)?.reason ?? null,
    })),
  })
}

/** Changes a bar by a decision, where it may be seen at all. */
const changeBar = (
  id: string,
  mayBeSeen: (bar: Bar) => boolean,
  decide: (bar: Bar) => Result<Bar>,
): Promise<Result<{ id: string }>> =>
  inTransaction(async (within) => {
    const found = await bars.find(id, within)
    if (!found || !mayBeSeen(found)) return refuse(problem('not_found', { field: 'id' }))
    const next = decide(found)
    if (!next.ok) return next
    if (next.value !== found) await bars.put(next.value, within)
    return ok({ id })
  })

/** See the contract. */
export const appeal: Verb<MarriageContract, 'appeal'> = async ({ input, actor, now }) => {
  const { id, text } = input
  const own = new Set((await ownBars(actor.openid)).map(({ _id }) => _id))
  return changeBar(
    id,
    () => own.has(id),
    (bar) => (bar.appeal?.text === text ? ok(bar) : appealed(bar, text, now)),
  )
}

const rowOf = async (bar: Bar, since: ReturnType<typeof dateOf>) => {
  const booking = await bookings.find(bar.booking)
  const strikes = await strikesOf({ key: bar.person }, since, '')
  return {
    ...{ id: bar._id, until: bar.until, since: bar.since, source: bar.source, strikes },
    masked: booking?.people.find(({ key }) => key === bar.person)?.masked ?? '',
    text: bar.appeal?.text ?? '',
    at: bar.appeal?.at ?? '',
  }
}

/** See the contract. */
export const appeals: Verb<MarriageContract, 'appeals'> = async ({ actor, city, now }) => {
  const today = dateOf(now)
  const rule = penaltyOn(city.pack.marriage.penalties, today)
  const since = addDays(today, rule ? -looksBack(rule) : 0)
  const found = await bars.where({ appealTo: actor.unitId }, byId, MOST)
  const oldest = (bar: Bar): Instant => bar.appeal?.at ?? ''
  const rows = await Promise.all(
    found.sort((a, b) => oldest(a).localeCompare(oldest(b))).map((bar) => rowOf(bar, since)),
  )
  return ok({ appeals: rows })
}

/** See the contract. The very same decision again is answered as made. */
export const decideAppeal: Verb<MarriageContract, 'decideAppeal'> = ({ input, actor, now }) => {
  const { id, lift, reason } = input
  const { staffId, unitId } = actor
  return changeBar(
    id,
    (bar) => bar.unitId === unitId,
    (bar) => {
      const made = lift ? bar.lifted : bar.upheld
      return made?.reason === reason && made.staffId === staffId
        ? ok(bar)
        : decided(bar, { lift, reason, staffId, at: now }, endedKey(id))
    },
  )
}
