import type { Booking } from '@shared/marriage/booking'
import type { Day } from '@shared/marriage/day'
import { valueOf } from '../builders/applications'
import { aHold } from '../builders/couples'
import { HUMEN } from '../builders/people'
import { openCounter } from './counter'

/** The morning a registry is open: what is two weeks on, the 16th and 17th, is let out at 8:30 of the 1st and 2nd of March. */
export const MORNING = '2026-03-02T02:00:00.000Z'
export const DATE = '2026-03-16'
export const DAY = `r-${HUMEN}:${DATE}`
export const SLOT = 'registration-0900'
/** Four windows, one place in four kept for who just comes. */
export const CAPACITY = 3

/** A city whose registries have laid out their days, those of later `mornings` as well, and what couples do there. */
export async function openRegistry(mornings: readonly string[] = []) {
  const counter = await openCounter('dongguan', MORNING)
  const { call, cloud } = counter

  const timer = (name: string) =>
    counter.send('marriage', JSON.stringify({ Type: 'Timer', TriggerName: name }))
  await timer('openDays')
  for (const morning of mornings) {
    cloud.travel(morning)
    await timer('openDays')
  }
  const pristine = new Map(cloud.collection('days').map(({ _id, ...day }) => [String(_id), day]))

  /** As it was before anybody came. */
  const reset = async () => {
    await counter.empty('bookings')
    await counter.empty('waits')
    for (const { _id, touchedAt, awaited } of cloud.collection('days'))
      if (touchedAt !== '' || awaited !== undefined)
        await counter.set('days', String(_id), { ...pristine.get(String(_id)), awaited: [] })
    cloud.travel(MORNING)
  }

  const hold = (openid: string, n = 0, more: object = {}) =>
    call(openid, 'marriage', 'hold', aHold(DAY, SLOT, n, more))

  const confirm = (openid: string, { id, proof }: { id: string; proof: string }) =>
    call(openid, 'marriage', 'confirm', { id, proof })

  const book = async (openid: string, n = 0, more: object = {}) => {
    const held = valueOf(await hold(openid, n, more))
    valueOf(await confirm(openid, held))
    return held.id
  }

  const see = async (openid: string, id: string) =>
    valueOf(await call(openid, 'marriage', 'booking', { id }))

  const dayOf = (id = DAY) =>
    cloud.collection('days').find(({ _id }) => _id === id) as unknown as Day

  return {
    ...counter,
    ...{ timer, reset, hold, confirm, book, see, dayOf },
    /** How many places of a time are free. */
    left: (id = DAY, slot = SLOT) => dayOf(id).left[slot],
    all: () => cloud.collection('bookings') as unknown as Booking[],
  }
}

export type OpenRegistry = Awaited<ReturnType<typeof openRegistry>>

/** The `n`-th account of somebody who marries. */
export const account = (n: number) => `o-example-couple-${n}`
