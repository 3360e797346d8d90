import type { Application } from '@shared/assistance/application'
import { maskName } from '@shared/identity/mask'
import { addDays, dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { deliveryId, deliveryLifecycle, whyNotBrought, type Delivery } from '@shared/meals/delivery'
import type { Site } from '@shared/meals/site'
import type { Meal } from '@shared/policy/meal-subsidy'
import { broughtWhile, isBroughtOn, mealsOn, parcelIn } from '@shared/sweep/meals'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { seal } from '../_kit/seal'
import type { Timers } from '../_kit/serve'
import { applications, openCase, programmeOf } from '../assistance/applications'
import { deliveries, placements, sites } from '../meals/store'

type When = Parameters<Timers[string]>[0]

const PROGRAMME = 'meal-service'
const PAGE = 100
const MOST_A_DAY = 5000
const byId = { by: '_id', direction: 'asc' } as const

/** What a run has looked up already. */
type Run = When & { readonly on: PlainDate; readonly known: Map<string, Promise<Site | null>> }

function siteOf(id: string, { known }: Run): Promise<Site | null> {
  const found = known.get(id) ?? (id === '' ? Promise.resolve(null) : sites.find(id))
  known.set(id, found)
  return found
}

/** Where a meal comes from, as things stand; or why from nowhere. */
async function placeOf(wanted: string, meal: Meal, run: Run) {
  const { on, city } = run
  const why = whyNotBrought(await siteOf(wanted, run), { on, meal }, city.calendar)
  return why === null
    ? ({ state: 'ordered', siteId: wanted } as const)
    : ({ state: 'unplaced', siteId: '', unplaced: why } as const)
}

/** The meals of a case on the day, as they would be written now. */
async function wantedBy(application: Application, run: Run): Promise<Delivery[]> {
  const { on, now } = run
  const { _id: caseId, applicantOpenid, parties, decidingUnit: unitId } = application
  const { answers } = openCase(application)
  const parcel = parcelIn(programmeOf(application), answers)
  const wanted = parcel && isBroughtOn(application, on) ? mealsOn(answers, on) : []
  if (!parcel || wanted.length === 0) return []
  const placement = await placements.find(caseId)
  const siteId = placement?.siteId ?? answers.meals?.site ?? ''
  return Promise.all(
    wanted.map(async (meal) => {
      const _id = deliveryId(caseId, on, meal)
      return {
        ...{ _id, caseId, on, meal, unitId, masked: maskName(parcel.name) },
        ...(await placeOf(siteId, meal, run)),
        sealed: seal(parcel, _id),
        followers: [...new Set([applicantOpenid, ...parties])],
        ...{ version: 1, updatedAt: now },
      }
    }),
  )
}

/** Trap: one case that does not open must not keep all the others from their meal. */
const wantedSafely: typeof wantedBy = async (application, run) => {
  try {
    return await wantedBy(application, run)
  } catch (error) {
    console.error('unforeseen', error instanceof Error ? error.stack : typeof error)
    return []
  }
}

const isOpen = ({ state }: Delivery): boolean => state === 'unplaced' || state === 'ordered'

/** What was written before and has come to stand otherwise: its place closes that day, or another one was found. */
async function changeTo(next: Delivery, { _id, state, siteId, version, unplaced }: Delivery) {
  const isSame = next.siteId === siteId && next.unplaced === unplaced
  if (isSame || !isOpen({ state } as Delivery)) return 0
  const { state: to, updatedAt } = next
  const why = next.unplaced ?? command.remove()
  const change = { state: to, siteId: next.siteId, unplaced: why, updatedAt, version: version + 1 }
  return deliveries.changeWhere({ _id, state, version }, change)
}

/** Writes the meals of some cases, each once; how many it was. */
async function write(wanted: readonly Delivery[]): Promise<number> {
  const ids = wanted.map(({ _id }) => _id)
  const there = ids.length === 0 ? [] : await deliveries.where({ _id: command.in(ids) }, byId, 1000)
  const before = new Map(there.map((one) => [one._id, one]))
  let changed = 0
  for (const one of wanted) {
    const known = before.get(one._id)
    if (known) changed += await changeTo(one, known)
  }
  const fresh = wanted.filter(({ _id }) => !before.has(_id))
  try {
    if (fresh.length > 0) await deliveries.add(fresh)
    return changed + fresh.length
  } catch (error) {
    // Another run is at it; what it leaves out the next one writes.
    if (isDuplicate(error)) return changed
    throw error
  }
}

/** What is ordered for a day by whoever does not want it any more, has died or is held back: nobody knocks there. */
async function cancel(on: PlainDate, wantedCases: ReadonlySet<string>, now: Instant) {
  const state = command.in(deliveryLifecycle.cancel.from)
  const found = await deliveries.where({ on, state }, byId, MOST_A_DAY)
  let cancelled = 0
  for (const { _id, caseId, version } of found)
    if (!wantedCases.has(caseId))
      cancelled += await deliveries.changeWhere(
        { _id, state, version },
        { state: 'cancelled', version: version + 1, updatedAt: now },
      )
  return cancelled
}

/**
 * Orders tomorrow's meals of every registration that stands, each once, and takes back what was ordered for those that stand no
 * more. What no place brings is written as well: the township sees it, and finds one.
 */
export const orderMeals: Timers[string] = async (when) => {
  const today = dateOf(when.now)
  const run: Run = { ...when, on: addDays(today, 1), known: new Map() }
  const standing = new Set<string>()
  let written = 0
  for (const status of broughtWhile) {
    let after = ''
    for (;;) {
      const query = { programme: PROGRAMME, status, _id: command.gt(after) }
      const page = await applications.where(query, byId, PAGE)
      const wanted = (await Promise.all(page.map((one) => wantedSafely(one, run)))).flat()
      for (const { _id } of page) standing.add(_id)
      written += await write(wanted)
      if (page.length < PAGE) break
      after = page.at(-1)?._id ?? ''
    }
  }
  for (const on of [today, run.on]) written += await cancel(on, standing, when.now)
  return written
}
