import type { City } from '@shared/cities/city'
import { liveKey, type Booking } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { freeIn, type DayFace } from '@shared/marriage/day'
import { legalObstacle } from '@shared/marriage/legal'
import { serviceRules } from '@shared/marriage/service'
import { turnAfterDraw, waitAfter, waiting, type Wait } from '@shared/marriage/wait'
import type { WaitView } from '@shared/marriage/wait-contract'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem, type Problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { requestIdOf } from '../_kit/request-id'
import { seal } from '../_kit/seal'
import type { Call, Verb } from '../_kit/serve'
import { drawOn, numberOf } from './draw'
import { changeWait } from './end'
import { claims, dayFaces, days, keyOf, waits } from './store'
import { offerView } from './view'

type WaitCall = Call<MarriageContract, 'wait'>

const MOST_DAYS = 100
const MOST_IN_THE_WAY = 10
const byId = { by: '_id', direction: 'asc' } as const
const own = { kind: 'resident' } as const

/** The days of the asked registries that may serve these two; or why there is none. */
async function whereTheyMay({ input, city }: WaitCall): Promise<Result<readonly DayFace[]>> {
  const { service, date, parties, declared } = input
  const { pool } = serviceRules[service]
  const query = { date, registryId: command.in(input.registries) }
  const faces = (await dayFaces(query, MOST_DAYS)).filter(({ slots }) =>
    Object.values(slots).some((slot) => slot.pool === pool),
  )
  const { figures } = city
  let obstacle: Problem = problem('slot_not_open')
  const may = faces.filter(({ serves }) => {
    const found = legalObstacle({ service, parties, declared, date, figures, serves })
    if (found) obstacle = found
    return !found
  })
  return may.length > 0 ? ok(may) : refuse(obstacle)
}

/** In which order they would be served, or why they need not or cannot wait. */
async function turnOf(faces: readonly DayFace[], { input, city, now }: WaitCall) {
  if (input.date <= dateOf(now)) return refuse(problem('slot_past'))
  const draw = await drawOn(input.date, city, now)
  if (draw && faces.some(({ drawn }) => drawn === draw._id))
    return now < draw.draw.entriesUntil
      ? ok({ turn: '', draw: draw._id })
      : ok({ turn: turnAfterDraw(now), draw: undefined })
  if (!faces.some(({ opens }) => opens.some(({ at }) => at <= now)))
    return refuse(problem('slot_not_open'))
  const { pool } = serviceRules[input.service]
  const isFree = faces.some((face) =>
    Object.entries(face.slots).some(
      ([id, slot]) => slot.pool === pool && freeIn(face, id, now) > 0,
    ),
  )
  return isFree ? refuse(problem('slot_free')) : ok({ turn: now, draw: undefined })
}

/** Bookings and bars that stand for any of these people. */
export function claimsOn(keys: readonly string[], service: Wait['service']) {
  const { group } = serviceRules[service]
  const live = command.in(keys.map((key) => liveKey(key, group)))
  return claims.where({ live }, byId, MOST_IN_THE_WAY)
}

/** Why these people cannot have a place: a bar, or a booking of one of the two with somebody else. */
export function inTheWay(
  found: Awaited<ReturnType<typeof claimsOn>>,
  keys: readonly string[],
): Problem | null {
  const bar = found.find(({ kind }) => kind === 'bar')
  if (bar?.kind === 'bar') return problem('barred', { until: bar.until })
  const other = found.some((one) => one.kind === 'booking' && !isOf(one, keys))
  return other ? problem('already_booked') : null
}

/** Whether a booking is of just these people. */
export const isOf = ({ people }: Pick<Booking, 'people'>, keys: readonly string[]): boolean =>
  people.length === keys.length && people.every(({ key }) => keys.includes(key))

/** See the contract. */
export const wait: Verb<MarriageContract, 'wait'> = async (call) => {
  const { input, actor, now } = call
  const { service, parties, date } = input
  if (service === 'divorceIssue') return refuse(problem('divorce_case_needed'))
  const id = requestIdOf('w', actor.openid, input.requestId)
  const faces = await whereTheyMay(call)
  if (!faces.ok) return faces
  const turn = await turnOf(faces.value, call)
  if (!turn.ok) return turn
  const keys = parties.map(keyOf)
  const obstacle = inTheWay(await claimsOn(keys, service), keys)
  if (obstacle) return refuse(obstacle)
  const asked = { id, service, parties, keys, openid: actor.openid, at: now }
  const may = new Set(faces.value.map(({ registryId }) => registryId))
  const line = {
    ...{ date, turn: turn.value.turn, draw: turn.value.draw, number: numberOf(id) },
    registries: input.registries.filter((one) => may.has(one)),
  }
  try {
    await waits.add(waiting({ ...asked, sealed: seal({ parties }, id) }, line))
  } catch (error) {
    if (!isDuplicate(error)) throw error
    if (!(await waits.find(id))) return refuse(problem('already_waiting'))
  }
  const { pool } = serviceRules[service]
  const theirs = {
    _id: command.in(faces.value.map(({ _id }) => _id)),
    awaited: command.nin([pool]),
  }
  await days.changeWhere(theirs, { awaited: command.push([pool]) })
  return ok({ id })
}

const aheadOf = ({ status, turn, date }: Wait): Promise<number | null> =>
  status === 'waiting' && turn !== ''
    ? waits.count({ status: 'waiting', date, turn: command.lt(turn) })
    : Promise.resolve(null)

async function viewOf(one: Wait, city: City, now: Instant): Promise<WaitView> {
  const { _id: id, service, date, status, registries, booking = null, version, number } = one
  const drawn = one.draw === undefined ? undefined : await drawOn(date, city, now)
  const entriesUntil = drawn?.draw.entriesUntil
  return {
    ...{ id, service, date, status, registries, booking, version },
    ahead: await aheadOf(one),
    draw:
      one.draw === undefined || entriesUntil === undefined
        ? null
        : { id: one.draw, number, entriesUntil },
    offer: offerView(one.offer, city),
  }
}

const MOST_SHOWN = 20

/** See the contract. */
export const waitsOf: Verb<MarriageContract, 'waits'> = async ({ actor, city, now }) => {
  const order = { by: 'date', direction: 'desc' } as const
  const found = await waits.where({ follows: actor.openid }, order, MOST_SHOWN)
  return ok({ waits: await Promise.all(found.map((one) => viewOf(one, city, now))) })
}

/** See the contract. */
export const stopWaiting: Verb<MarriageContract, 'stopWaiting'> = async ({ input, actor, now }) => {
  const left = await changeWait(
    input.id,
    (found) => {
      if (!found.follows.includes(actor.openid))
        return refuse(problem('not_found', { field: 'id' }))
      if (found.status === 'ended') return ok(found)
      return waitAfter(found, found.status === 'offered' ? 'decline' : 'withdraw', {
        by: own,
        at: now,
      })
    },
    now,
  )
  return left.ok ? ok({ id: input.id }) : left
}
