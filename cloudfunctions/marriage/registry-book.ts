import type { City } from '@shared/cities/city'
import type { Facts } from '@shared/casework/book'
import type { StaffMember } from '@shared/identity/actor'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { MarriageContract } from '@shared/marriage/contract'
import type { Day } from '@shared/marriage/day'
import { entryKinds, lastDayOf, type Entry, type KeptEntry } from '@shared/marriage/entry'
import { afterTakingBack, whyNotEntered } from '@shared/marriage/entry-rules'
import { withEntries, type MarriageOffice } from '@shared/marriage/office'
import { whoEnters } from '@shared/marriage/office-contract'
import { earliest } from '@shared/places/boundary'
import { oversIn } from '@shared/marriage/remake'
import { inBook } from '../_kit/book'
import { canonical } from '../_kit/canonical'
import { command } from '../_kit/cloud'
import { reaches } from '../_kit/reach'
import { requestIdOf } from '../_kit/request-id'
import type { Verb } from '../_kit/serve'
import { commitmentOf } from './draw'
import { entries, officeNow, registryBy } from './office'
import { layOut, layoutOf } from './open-days'
import { registryRows, specialDateRows } from './registry-rows'
import { days, waits } from './store'

type Asking = { readonly actor: StaffMember; readonly city: City; readonly now: Instant }

/** The office an entry is about: that of its registry, or the city's own for what is the whole city's. */
const unitOf = (entry: Entry, city: City): string | undefined =>
  entry.kind === 'specialDate' ? city.fallback.id : registryBy(entry.registryId, city)?.unitId

/** Whether it is theirs to enter or take back. Registrars act for their own office; who administers, for those below as well. */
function mayEnter(entry: Entry, { actor, city }: Asking): Result<string> {
  if (!whoEnters[entry.kind].includes(actor.role)) return refuse(problem('not_allowed'))
  const unitId = unitOf(entry, city)
  const isTheirs =
    unitId !== undefined &&
    (unitId === actor.unitId || (actor.role === 'admin' && reaches(actor, unitId, city)))
  if (isTheirs) return ok(unitId)
  return refuse(
    entry.kind === 'specialDate'
      ? problem('not_allowed')
      : problem('not_found', { field: 'entry.registryId' }),
  )
}

/** See the contract. */
export const office: Verb<MarriageContract, 'office'> = async (call) => {
  const { actor, city, now } = call
  const known = await officeNow(city, now)
  const isTheirs = ({ unitId }: { readonly unitId: string }) =>
    actor.role === 'registry_officer' ? unitId === actor.unitId : reaches(actor, unitId, city)
  const isCity = actor.unitId === city.fallback.id
  const may = entryKinds.filter(
    (kind) => whoEnters[kind].includes(actor.role) && (kind !== 'specialDate' || isCity),
  )
  const asked = { may, today: dateOf(now) }
  return ok({
    registries: registryRows(known, known.registries.filter(isTheirs), asked),
    specialDates: specialDateRows(known, asked),
    may: [...may],
    earliest: earliest(dateOf(now)),
  })
}

/** The part of an office whose days an entry changes. */
const touchedBy =
  (entry: Entry) =>
  (office: MarriageOffice): MarriageOffice =>
    entry.kind === 'specialDate'
      ? office
      : { ...office, registries: office.registries.filter(({ id }) => id === entry.registryId) }

const keptOf = (_id: string, entry: Entry, { actor, now }: Asking): KeptEntry => ({
  ...{ _id, at: now, entry, until: lastDayOf(entry) },
  by: { staffId: actor.staffId, name: actor.name },
})

const MOST_TIMES = 50
const MOST_AT_ONCE = 500

async function daysNamed(ids: readonly string[]): Promise<Map<string, Day>> {
  const found: Day[] = []
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const _id = command.in(ids.slice(from, from + MOST_AT_ONCE))
    found.push(...(await days.where({ _id }, { by: '_id', direction: 'asc' }, MOST_AT_ONCE)))
  }
  return new Map(found.map((day) => [day._id, day]))
}

/** See the contract. */
export const previewEntry: Verb<MarriageContract, 'previewEntry'> = async (call) => {
  const { entry } = call.input
  const may = mayEnter(entry, call)
  if (!may.ok) return may
  const { city, now } = call
  const office = await officeNow(city, now)
  const why = whyNotEntered(entry, { office, now })
  if (why) return refuse(why)
  const next = withEntries(office, [keptOf('preview', entry, call)])
  const { missing, changed } = await layoutOf(touchedBy(entry)(next), call)
  const there = await daysNamed(changed.map(({ id }) => id))
  const times = changed.flatMap(({ id, wanted }) => {
    const day = there.get(id)
    return day ? oversIn(day, wanted) : []
  })
  return ok({
    ...{ remade: changed.length, added: missing.length },
    over: times.reduce((sum, { over }) => sum + over, 0),
    times: times.slice(0, MOST_TIMES).map(({ registryId, ...time }) => ({
      ...time,
      registry: registryBy(registryId, city)?.name ?? '',
    })),
  })
}

/** What the book says of an entry. */
function factsOf(entry: Entry, city: City): Facts {
  const registry =
    entry.kind === 'specialDate' ? '' : (registryBy(entry.registryId, city)?.name ?? '')
  if (entry.kind === 'plan') return { registry, from: entry.from, reason: entry.source }
  if (entry.kind === 'specialDate')
    return { title: entry.name, day: entry.date, reason: entry.source }
  if (entry.kind === 'extra') {
    const { title, date: day, village, source: reason } = entry
    return { registry, title, day, reason, ...(village !== '' && { village }) }
  }
  const { name, title, from, to } = entry
  return { registry, name, title, from, ...(to !== undefined && { lastDay: to }) }
}

/** What is published of a draw stands from the moment its day is entered. */
const promised = (entry: Entry, id: string): Pick<KeptEntry, 'commitment'> =>
  entry.kind === 'specialDate' && entry.draw ? { commitment: commitmentOf(id) } : {}

/** See the contract. The book lets one change after the other through, so none is judged by what is changing. */
export const enter: Verb<MarriageContract, 'enter'> = async (call) => {
  const { input, actor, city, now } = call
  const { entry, requestId } = input
  const id = requestIdOf('e', actor.staffId, requestId)
  const entered = await inBook(call, async (within) => {
    const may = mayEnter(entry, call)
    if (!may.ok) return may
    const before = await entries.find(id, within)
    if (before)
      return canonical(before.entry) === canonical(entry)
        ? ok({ value: null })
        : refuse(problem('already_done'))
    const why = whyNotEntered(entry, { office: await officeNow(city, now), now })
    if (why) return refuse(why)
    await entries.add({ ...keptOf(id, entry, call), ...promised(entry, id) }, within)
    const after = factsOf(entry, city)
    return ok({ value: null, change: { unitId: may.value, what: entry.kind, after } })
  })
  if (!entered.ok) return entered
  await layOut(call, touchedBy(entry))
  return ok({ id })
}

/** See the contract. */
export const takeBack: Verb<MarriageContract, 'takeBack'> = async (call) => {
  const { input, city, now } = call
  const taken = await inBook(call, async (within) => {
    const before = await entries.find(input.id, within)
    if (!before || !mayEnter(before.entry, call).ok)
      return refuse(problem('not_found', { field: 'id' }))
    const { entry } = before
    const after = before.until === '' ? before : afterTakingBack(before, dateOf(now))
    if (!after) return refuse(problem('already_done'))
    if (after === before) return ok({ value: entry })
    if (before.commitment !== undefined && (await waits.count({ draw: input.id })) > 0)
      return refuse(problem('draw_entered'))
    await entries.put(after, within)
    const what = `${entry.kind}TakenBack` as const
    const unitId = unitOf(entry, city) ?? city.fallback.id
    return ok({ value: entry, change: { unitId, what, before: factsOf(entry, city) } })
  })
  if (!taken.ok) return taken
  await layOut(call, touchedBy(taken.value))
  return ok({ id: input.id })
}
