import { randomBytes } from 'node:crypto'
import type { City } from '@shared/cities/city'
import { changed, type Booking } from '@shared/marriage/booking'
import type { DayFace } from '@shared/marriage/day'
import { whyNotAt } from '@shared/marriage/divorce-case'
import { nearestTo, offerable, offerOf, type Candidate, type Offer } from '@shared/marriage/offer'
import { servesAll } from '@shared/marriage/legal'
import { horizonEnd } from '@shared/marriage/make-day'
import { pools, serviceRules } from '@shared/marriage/service'
import { termsOn } from '@shared/marriage/terms'
import { waitAfter, type Wait } from '@shared/marriage/wait'
import { dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { refuse } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { facesBetween } from './calendar'
import { drawOn, isDrawn, openDrawn } from './draw'
import { changeBooking, changeWait } from './end'
import { release, take } from './places'
import { bookings, dayFaces, days, divorces, partiesOf, waits } from './store'

type Timed = { readonly city: City; readonly now: Instant }

const bySystem = (now: Instant) => ({ by: { kind: 'system' } as const, at: now })
/** So many a run; what is left comes with the next. */
const MOST = 200
/** As many as a typhoon takes the time of. */
const MOST_DISPLACED = 1000
const MOST_DAYS = 1000
/** How many times are tried for one couple before the next run: others may have taken them meanwhile. */
const TRIES = 5

export const minutesToAnswer = (city: City, now: Instant): number =>
  termsOn(city.pack.marriage.terms, dateOf(now))?.offerMinutes ?? 0

/** Keeps the first of these that is still there, under the name `as`; null where none is. */
async function keep(
  candidates: readonly Candidate[],
  as: string,
  { city, now }: Timed,
): Promise<Offer | null> {
  const minutes = minutesToAnswer(city, now)
  for (const one of candidates.slice(0, TRIES)) {
    const offer = offerOf(one, as, now, minutes)
    const kept = await take(one.day, offer.place, now, 'offered')
    if (kept.ok) return offer
  }
  return null
}

/** The days once a place of theirs is kept: what is offered next is looked for without reading them again. */
const without = (faces: readonly DayFace[], { place: { day, slot } }: Offer): readonly DayFace[] =>
  faces.map((face) =>
    face._id === day
      ? { ...face, left: { ...face.left, [slot]: (face.left[slot] ?? 0) - 1 } }
      : face,
  )

/** Trap: no two offers have one name, not even of two runs at once for the same person, or the slower would give back the other's. */
const nameOf = ({ _id }: Booking | Wait): string => `${_id}.${randomBytes(6).toString('hex')}`

/** Whether they were offered something since the office closed their time, and did not want it: then they choose themselves. */
function wasOffered({ history }: Booking): boolean {
  const since = history.slice(history.findLastIndex(({ what }) => what === 'displace'))
  return since.some(({ what }) => what === 'decline' || what === 'elapse')
}

/** Offers another time to who has lost theirs, the nearest to it; null where there is none. */
async function offerTo(
  booking: Booking,
  faces: readonly DayFace[],
  timed: Timed,
): Promise<Offer | null> {
  const { city, now } = timed
  const { pool } = serviceRules[booking.service]
  const parties = partiesOf(booking)
  const divorce = booking.divorce === undefined ? null : await divorces.find(booking.divorce)
  const there = faces.filter(
    (face) => servesAll(face.serves, parties) && (!divorce || whyNotAt(divorce, face) === null),
  )
  const minutes = minutesToAnswer(city, now)
  const candidates = there.flatMap((day) =>
    day.drawn === undefined ? offerable(day, pool, now, minutes) : [],
  )
  const offer = await keep(nearestTo(booking, candidates), nameOf(booking), timed)
  if (!offer) return null
  const offered = await changeBooking(
    booking._id,
    (found) =>
      found.version === booking.version
        ? changed(found, 'offer', bySystem(now), { offer })
        : refuse(problem('stale_version', { version: found.version })),
    now,
  )
  if (offered.ok) return offer
  await release(offer.place, now)
  return null
}

/** Offers another time to everybody of these; how many got one. */
export async function offerAll(displaced: readonly Booking[], timed: Timed): Promise<number> {
  const { city, now } = timed
  const open = displaced.filter((one) => one.offer === undefined && !wasOffered(one))
  if (open.length === 0) return 0
  const today = dateOf(now)
  const last = horizonEnd(today, termsOn(city.pack.marriage.terms, today))
  let faces: readonly DayFace[] = await facesBetween(today, last, city)
  let done = 0
  for (const booking of open) {
    const offer = await offerTo(booking, faces, timed)
    if (!offer) continue
    faces = without(faces, offer)
    done += 1
  }
  return done
}

/** Offers the places of one day to who waits for it, in their turn; how many got one. */
async function offerDay(date: PlainDate, line: readonly Wait[], timed: Timed): Promise<number> {
  const { city, now } = timed
  const minutes = minutesToAnswer(city, now)
  const draw = await drawOn(date, city, now)
  let done = 0
  let faces: readonly DayFace[] = await dayFaces({ date }, MOST_DAYS)
  for (const wait of line) {
    const candidates = wait.registries.flatMap((id) =>
      faces
        .filter((face) => face.registryId === id && isDrawn(face, draw, now))
        .flatMap((face) => offerable(face, serviceRules[wait.service].pool, now, minutes)),
    )
    if (candidates.length === 0) continue
    const offer = await keep(candidates, nameOf(wait), timed)
    if (!offer) continue
    const offered = await changeWait(
      wait._id,
      (found) =>
        found.version === wait.version
          ? waitAfter(found, 'offer', bySystem(now), { offer })
          : refuse(problem('stale_version', { version: found.version })),
      now,
    )
    if (!offered.ok) {
      await release(offer.place, now)
      continue
    }
    faces = without(faces, offer)
    done += 1
  }
  return done
}

type Lines = ReadonlyMap<PlainDate, readonly Wait[]>

const byDate = { by: 'date', direction: 'asc' } as const
const byTurn = { by: 'turn', direction: 'asc' } as const

/** The days somebody waits for, and who stands first in each line. Trap: one long line must not hide those behind it. */
async function linesAfter(today: PlainDate): Promise<Lines> {
  const found = new Map<PlainDate, readonly Wait[]>()
  for (let last = today; ;) {
    const next = await waits.where({ status: 'waiting', date: command.gt(last) }, byDate, 1)
    const [{ date } = { date: undefined }] = next
    if (date === undefined) return found
    found.set(date, await waits.where({ status: 'waiting', date }, byTurn, MOST))
    last = date
  }
}

/** Nobody waits for these any more: what is free is for anybody again. */
async function openToAll(lines: Lines): Promise<void> {
  const awaited = await dayFaces({ awaited: command.in([...pools]) }, MOST_DAYS)
  for (const { _id, date, registryId, awaited: here = [] } of awaited) {
    const line = lines.get(date) ?? []
    const still = here.filter(
      (pool) =>
        line.length === MOST ||
        line.some(
          (one) => one.registries.includes(registryId) && serviceRules[one.service].pool === pool,
        ),
    )
    if (still.length < here.length) await days.changeWhere({ _id }, { awaited: still })
  }
}

/** Those whose day has come have waited in vain. */
async function expire(today: PlainDate, now: Instant): Promise<void> {
  const open = { status: command.in(['entered', 'waiting']), date: command.lte(today) }
  for (const { _id } of await waits.where(open, byDate, MOST))
    await changeWait(_id, (found) => waitAfter(found, 'expire', bySystem(now)), now)
}

async function offerWaiting(timed: Timed): Promise<number> {
  const { city, now } = timed
  const today = dateOf(now)
  await expire(today, now)
  const lines = await linesAfter(today)
  let done = 0
  for (const [date, line] of lines) done += await offerDay(date, line, timed)
  await openToAll(lines)
  await openDrawn(new Set(lines.keys()), city, now)
  return done
}

/** What nobody answered in time is free again. */
async function elapse(now: Instant): Promise<number> {
  const over = { 'offer.until': command.lte(now) }
  const order = { by: 'offer.until', direction: 'asc' } as const
  const [late, lateWaits] = await Promise.all([
    bookings.where(over, order, MOST),
    waits.where(over, order, MOST),
  ])
  for (const { _id } of late)
    await changeBooking(_id, (found) => changed(found, 'elapse', bySystem(now)), now)
  for (const { _id } of lateWaits)
    await changeWait(_id, (found) => waitAfter(found, 'elapse', bySystem(now)), now)
  return late.length + lateWaits.length
}

/** Timer, every minute: what was not answered goes back, and what is free is offered to who has the right to it. */
export async function offer(timed: Timed): Promise<number> {
  const gone = await elapse(timed.now)
  const displaced = await bookings.where({ status: 'displaced' }, byDate, MOST_DISPLACED)
  return gone + (await offerAll(displaced, timed)) + (await offerWaiting(timed))
}
