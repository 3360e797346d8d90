import type { Instant, PlainDate } from '../kernel/plain-date'
import type { ProblemCode } from '../kernel/problem'
import type { MonthDay, PlaceState, SlotView } from './contract'
import { freeIn, whyNot, type DayFace } from './day'
import type { Origin } from './party'
import { serviceRules, type Service } from './service'

type Wanted = {
  readonly service: Service
  readonly registries?: readonly string[] | undefined
  readonly whose?: readonly Origin[] | undefined
}

/** Whether a registry's day is one that these people may come to at all. */
const suits = ({ registryId, serves }: DayFace, { registries, whose = [] }: Wanted): boolean =>
  (!registries || registries.includes(registryId)) &&
  (serves.foreign || !whose.includes('foreign')) &&
  (serves.hmt || !(whose.includes('hmt') || whose.includes('overseas')))

const slotsFor = ({ slots }: DayFace, { service }: Wanted) =>
  Object.entries(slots).filter(([, { pool }]) => pool === serviceRules[service].pool)

const STATE_OF: Readonly<Partial<Record<ProblemCode, PlaceState>>> = {
  slot_closed: 'closed',
  slot_past: 'past',
  slot_drawn: 'drawn',
  slot_not_open: 'notOpen',
  slot_full: 'full',
}

const stateOf = (day: DayFace, id: string, now: Instant): PlaceState => {
  const why = whyNot(day, id, now)?.code
  return why === undefined ? 'free' : (STATE_OF[why] ?? 'closed')
}

/** When the next places of a day are let out; undefined when all are. */
const nextOpening = ({ opens }: DayFace, now: Instant): string | undefined =>
  opens
    .map(({ at }) => at)
    .filter((at) => at > now)
    .sort()[0]

const opening = (day: DayFace, now: Instant) => {
  const opensAt = nextOpening(day, now)
  return opensAt === undefined ? {} : { opensAt }
}

/** The times of one day of all registries, the earlier first. */
export const slotsOf = (
  days: readonly DayFace[],
  wanted: Wanted,
  now: Instant,
): readonly SlotView[] =>
  days
    .filter((day) => suits(day, wanted))
    .flatMap((day) =>
      slotsFor(day, wanted).map(([slot, { from, to, title }]) => ({
        ...{ registryId: day.registryId, day: day._id, slot, from, to },
        state: stateOf(day, slot, now),
        left: freeIn(day, slot, now),
        ...opening(day, now),
        ...(title !== undefined && { title }),
        ...(wanted.service === 'ceremony' && day.officiants && { officiants: day.officiants }),
      })),
    )
    .sort((a, b) => a.from.localeCompare(b.from) || a.registryId.localeCompare(b.registryId))

/** What is said of a day, of everything that can be said of its times: the best. */
const BEST: readonly PlaceState[] = ['free', 'drawn', 'notOpen', 'full', 'closed', 'past']

/** The days of a month, all registries together; days on which none works are left out. */
export function monthOfDays(
  days: readonly DayFace[],
  wanted: Wanted,
  now: Instant,
): readonly MonthDay[] {
  const byDate = new Map<PlainDate, DayFace[]>()
  for (const day of days)
    if (suits(day, wanted) && slotsFor(day, wanted).length > 0)
      byDate.set(day.date, [...(byDate.get(day.date) ?? []), day])
  return [...byDate]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([date, all]) => {
      const slots = slotsOf(all, wanted, now)
      const states = new Set(slots.map(({ state }) => state))
      const special = all.find((day) => day.special !== undefined)?.special
      const opensAt = slots.flatMap((slot) => slot.opensAt ?? []).sort()[0]
      return {
        date,
        state: BEST.find((state) => states.has(state)) ?? 'past',
        left: slots.reduce((sum, { left }) => sum + left, 0),
        all: all
          .flatMap((day) => slotsFor(day, wanted))
          .reduce((sum, [, { capacity }]) => sum + capacity, 0),
        ...(special !== undefined && { special }),
        ...(opensAt !== undefined && { opensAt }),
      }
    })
}
