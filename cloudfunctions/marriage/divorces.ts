import type { City } from '@shared/cities/city'
import type { MarriageContract } from '@shared/marriage/contract'
import type { DivorceView } from '@shared/marriage/divorce-contract'
import { issueDays } from '@shared/marriage/divorce'
import { mayWithdraw, whichOf, withdrawn, type Divorce } from '@shared/marriage/divorce-case'
import { isLive } from '@shared/marriage/lifecycle'
import { openingOf } from '@shared/marriage/make-day'
import { termsOn } from '@shared/marriage/terms'
import { dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { endDivorce } from './divorce-case'
import { registryBy } from './office'
import { bookings, divorces as cases } from './store'

/** What anybody sees of it who may see it at all. */
export function faceOf(divorce: Divorce, today: PlainDate) {
  const { _id: id, people, status, dates } = divorce
  return {
    ...{ id, status, ...dates },
    people: people.map(({ masked }) => masked),
    mayWithdraw: mayWithdraw(divorce, today),
  }
}

/** The days that are left to come on, while one can. */
function daysLeft({ status, dates }: Divorce, today: PlainDate) {
  const days = status === 'received' ? issueDays(dates) : null
  return days && today <= days.until ? days : null
}

/** When a day is let out, while it is not. */
function opensAt(date: PlainDate | undefined, { pack }: City, now: Instant): string | null {
  const horizon = termsOn(pack.marriage.terms, dateOf(now))?.horizon
  if (date === undefined || !horizon) return null
  const { at } = openingOf(date, horizon)
  return at > now ? at : null
}

/** The time for the certificate, if it still stands. */
async function visitOf({ visit }: Divorce): Promise<DivorceView['visit']> {
  const booking = visit === null ? null : await bookings.find(visit)
  if (!booking || !isLive(booking.status)) return null
  const { _id: id, date, from, to, status } = booking
  return { id, date, from, to, status }
}

async function viewOf(divorce: Divorce, city: City, now: Instant): Promise<DivorceView> {
  const { registryId, history } = divorce
  const registry = registryBy(registryId, city)
  const days = daysLeft(divorce, dateOf(now))
  return {
    ...faceOf(divorce, dateOf(now)),
    ...{ registryId, registry: registry?.name ?? '', address: registry?.address ?? null, days },
    opensAt: opensAt(days?.from, city, now),
    visit: await visitOf(divorce),
    history: history.map(({ what, at }) => ({ what, at })),
  }
}

const MOST_SHOWN = 20

/** See the contract. */
export const divorces: Verb<MarriageContract, 'divorces'> = async ({ actor, city, now }) => {
  const order = { by: 'dates.receivedOn', direction: 'desc' } as const
  const found = await cases.where({ follows: actor.openid }, order, MOST_SHOWN)
  return ok({ divorces: await Promise.all(found.map((one) => viewOf(one, city, now))) })
}

/** See the contract. */
export const withdrawDivorce: Verb<MarriageContract, 'withdrawDivorce'> = ({
  input,
  actor,
  now,
}) => {
  const by = { kind: 'resident' } as const
  return endDivorce(
    input.id,
    (found) => {
      const person = whichOf(found, actor.openid)
      return person < 0
        ? refuse(problem('not_found', { field: 'id' }))
        : withdrawn(found, dateOf(now), { by, at: now, person })
    },
    by,
    now,
  )
}
