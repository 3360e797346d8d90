import type { Day, Slot } from './day'

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)]

const holdersOf = (day: Day, id: string): number => (day.taken[id] ?? []).length

/** A time as it is wanted now: never fewer places than are held, and none that are held thrown away. */
function slotOf(id: string, day: Day, wanted: Day | null): Slot {
  const next = wanted?.slots[id]
  const held = holdersOf(day, id)
  if (!next) return { ...(day.slots[id] as Slot), capacity: held, over: held, gone: true }
  return {
    ...next,
    capacity: Math.max(next.capacity, held),
    over: Math.max(0, held - next.capacity),
  }
}

/** What is closed: what the office has closed, and what is gone; not what was gone and is wanted again. */
const closedIn = (day: Day, wanted: Day | null, kept: readonly string[]): string[] =>
  unique([
    ...day.closed.filter((id) => !(day.slots[id]?.gone && wanted?.slots[id])),
    ...kept.filter((id) => !wanted?.slots[id]),
  ])

/**
 * A day that is there already, as it is wanted now. Nobody loses a place: a slot that nobody wants any more stays while
 * somebody holds it, closed to others; where fewer places are wanted than are held, none is left.
 */
export function remade(day: Day, wanted: Day | null): Day {
  const isHeld = (id: string) => holdersOf(day, id) + (day.walkedIn[id] ?? []).length > 0
  const kept = unique([
    ...Object.keys(wanted?.slots ?? {}),
    ...Object.keys(day.slots).filter(isHeld),
  ])
  const slots = Object.fromEntries(kept.map((id) => [id, slotOf(id, day, wanted)]))
  const { special: _special, drawn: _drawn, officiants: _officiants, ...rest } = day
  const { special, drawn, officiants } = wanted ?? {}
  return {
    ...rest,
    ...(wanted && { opens: wanted.opens, serves: wanted.serves }),
    ...(special !== undefined && { special }),
    ...(drawn !== undefined && { drawn }),
    ...(officiants !== undefined && { officiants }),
    plan: wanted?.plan ?? '',
    slots,
    left: Object.fromEntries(
      kept.map((id) => [id, (slots[id]?.capacity ?? 0) - holdersOf(day, id)]),
    ),
    closed: closedIn(day, wanted, kept),
  }
}

/** A time in which more is held than will be wanted. `gone`: the time itself is not wanted any more. */
export type Over = {
  readonly registryId: string
  readonly date: string
  readonly from: string
  readonly to: string
  /** How many places too many are held. */
  readonly over: number
  readonly gone: boolean
}

/** What making a day over comes to for those who have places there. */
export function oversIn(day: Day, wanted: Day | null): readonly Over[] {
  const { registryId, date, slots } = remade(day, wanted)
  return Object.values(slots)
    .filter(({ over }) => over > 0)
    .map(({ from, to, over, gone = false }) => ({ registryId, date, from, to, over, gone }))
    .sort((a, b) => a.from.localeCompare(b.from))
}
