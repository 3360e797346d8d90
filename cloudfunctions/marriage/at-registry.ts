import type { City } from '@shared/cities/city'
import { actionsOf, mayDo, sideOf } from '@shared/marriage/access'
import { changed, type Booking } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import type { DeskRow, SlotRow } from '@shared/marriage/desk-contract'
import type { BookingVerb } from '@shared/marriage/lifecycle'
import type { Day } from '@shared/marriage/day'
import { dayId } from '@shared/marriage/day'
import { reasonsFor } from '@shared/marriage/turn-away'
import { tidyIdNumber } from '@shared/identity/id-number'
import type { StaffMember } from '@shared/identity/actor'
import { dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { keepDivorce } from './divorce-case'
import { changeBooking, type Beside } from './end'
import { officeOf, registriesOf } from './office'
import { bookings, bookingsOf, days, partiesOf } from './store'
import { namedBy, ticketOf } from './ticket'

const rowOf = (booking: Booking): DeskRow => {
  const { _id: id, code, service, registryId, date, from, to, status, version, people } = booking
  return {
    ...{ id, code, service, registryId, date, from, to, status, version },
    people: people.map(({ masked, confirmedAt }) => ({ masked, confirmed: confirmedAt !== null })),
    actions: [...actionsOf(booking, 'registry')],
  }
}

const slotRows = ({ slots, taken, left, walkedIn, closed }: Day): SlotRow[] =>
  Object.entries(slots)
    .map(([slot, { pool, from, to, walkIn }]) => ({
      ...{ slot, pool, from, to, closed: closed.includes(slot) },
      booked: (taken[slot] ?? []).length,
      left: left[slot] ?? 0,
      walkedIn: (walkedIn[slot] ?? []).length,
      walkInLeft: Math.max(0, walkIn - (walkedIn[slot] ?? []).length),
    }))
    .sort((a, b) => a.from.localeCompare(b.from))

const hidden: readonly string[] = ['held', 'lapsed', 'cancelled', 'displaced']

/** See the contract. */
export const dayList: Verb<MarriageContract, 'dayList'> = async ({ input, actor, city, now }) => {
  const own = registriesOf(actor, city)
  const registry = own.find(({ id }) => id === (input.registryId ?? own[0]?.id))
  const registries = own.map(({ id, name }) => ({ id, name }))
  const today = dateOf(now)
  const date = input.date ?? today
  const none = { date, today, registries, registryId: null, day: null, slots: [], rows: [] }
  if (!registry) return ok(none)
  const id = dayId(registry.id, date)
  const [day, found] = await Promise.all([days.find(id), bookingsOf(id)])
  const rows = found
    .filter(({ status }) => !hidden.includes(status))
    .map(rowOf)
    .sort((a, b) => a.from.localeCompare(b.from) || a.code.localeCompare(b.code))
  const slots = day ? slotRows(day) : []
  return ok({ ...none, registryId: registry.id, day: day?._id ?? null, slots, rows })
}

const CODE = /^[2-9A-HJ-NP-Z]{6}$/

/** The booking behind a scanned ticket; null where it is none of ours, or of a place that was moved. */
async function scanned(ticket: string): Promise<Booking | null> {
  const found = await bookings.find(namedBy(ticket))
  return found && ticketOf(found) === ticket ? found : null
}

/** The booking of this day with these six characters. */
async function readOut(code: string, date: PlainDate, actor: StaffMember, city: City) {
  const own = registriesOf(actor, city)
  const there = await Promise.all(own.map(({ id }) => bookingsOf(dayId(id, date))))
  return there.flat().find((booking) => booking.code === code)
}

/** See the contract. */
export const ticket: Verb<MarriageContract, 'ticket'> = async ({ input, actor, city }) => {
  const typed = input.ticket.normalize('NFKC').replace(/\s/g, '')
  const code = typed.toUpperCase()
  if (CODE.test(code)) {
    const found = await readOut(code, input.date, actor, city)
    return found ? ok(rowOf(found)) : refuse(problem('not_found', { field: 'ticket' }))
  }
  const found = await scanned(typed)
  if (!found) return refuse(problem('ticket_forged'))
  return officeOf(found.registryId, city) === actor.unitId
    ? ok(rowOf(found))
    : refuse(problem('ticket_elsewhere'))
}

type Act = {
  readonly input: { readonly id: string; readonly version: number }
  readonly actor: StaffMember
  readonly city: City
  readonly now: Instant
}

/** One step at the counter: is it theirs → is it the version they saw → decide → write once. The same again is answered as done. */
async function step(
  verb: BookingVerb,
  { input, actor, city, now }: Act,
  decide: (found: Booking) => Result<Partial<Booking>>,
  { note, beside }: { readonly note?: string; readonly beside?: Beside<Booking> } = {},
) {
  const { id, version } = input
  const by = { kind: 'staff', unitId: actor.unitId, staffId: actor.staffId } as const
  const isSame = ({ version: stands, history }: Booking) =>
    stands === version + 1 &&
    history.at(-1)?.what === verb &&
    history.at(-1)?.by.staffId === actor.staffId
  const done = await changeBooking(
    id,
    (found) => {
      const side = sideOf(found, actor, officeOf(found.registryId, city))
      if (side === 'registry' && isSame(found)) return ok(found)
      const may = mayDo(found, verb, side)
      if (!may.ok) return may
      if (found.version !== version)
        return refuse(problem('stale_version', { version: found.version }))
      const more = decide(found)
      if (!more.ok) return more
      return changed(found, verb, { by, at: now, ...(note !== undefined && { note }) }, more.value)
    },
    now,
    beside,
  )
  return done.ok ? ok({ id, version: done.value.version }) : done
}

/** Whether the numbers read off the papers are those of the booking, in whatever order. */
function areThey(booking: Booking, numbers: readonly string[]): boolean {
  const wanted = partiesOf(booking).map(({ number }) => number)
  const read = numbers.map(tidyIdNumber)
  return wanted.length === read.length && [...wanted].sort().join() === [...read].sort().join()
}

/** See the contract. */
export const arrive: Verb<MarriageContract, 'arrive'> = (call) =>
  step('arrive', call, (found) => {
    if (found.date !== dateOf(call.now)) return refuse(problem('not_today'))
    return areThey(found, call.input.numbers)
      ? ok({ actBy: null })
      : refuse(problem('not_the_person'))
  })

/** See the contract. */
export const finish: Verb<MarriageContract, 'finish'> = (call) =>
  step('finish', call, () => ok({}), {
    beside: (next, within) => keepDivorce(next, call.city, call.now, within),
  })

/** See the contract. */
export const turnAway: Verb<MarriageContract, 'turnAway'> = (call) => {
  const { reason } = call.input
  const decide = ({ service }: Booking) =>
    reasonsFor(service).includes(reason)
      ? ok({ actBy: null })
      : refuse(problem('invalid_input', { field: 'reason' }))
  return step('turnAway', call, decide, { note: reason })
}
