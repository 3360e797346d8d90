import type { City } from '@shared/cities/city'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { expired } from '@shared/meals/keep'
import { groupOf } from '@shared/meals/kind'
import type { PackSite } from '@shared/meals/pack-site'
import { marksOf, type Site } from '@shared/meals/site'
import { landmassOf } from '@shared/places/landmass'
import { unitIdOf } from '@shared/places/unit'
import { command } from '../_kit/cloud'
import type { Timers } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { keepSite } from './keep-site'
import { sites } from './store'

const MOST = 200

/** Suspends one place whose permit has run out; whether it had. It is read again, inside. */
const expireOne = (id: string, now: Instant) =>
  inTransaction(async (within) => {
    const site = await sites.find(id, within)
    const next = site && expired(site, dateOf(now))
    if (!next) return ok(false)
    await keepSite(site, next, { what: 'expire', by: null, now }, within)
    return ok(true)
  })

/** Suspends every place whose permit has run out. */
const expire: Timers[string] = async ({ now }) => {
  const due = await sites.where(
    { status: 'active', 'permit.until': command.lt(dateOf(now)) },
    { by: 'permit.until', direction: 'asc' },
    MOST,
  )
  let done = 0
  for (const { _id } of due) {
    const suspended = await expireOne(_id, now)
    if (suspended.ok && suspended.value) done += 1
  }
  return done
}

/** A place of the pack as it is first kept: by its name and its township, waiting for somebody to go there. */
function packedSite(
  { id, name, kind, township, address, source }: PackSite,
  city: City,
  now: Instant,
) {
  const nothing = { periods: [], prices: [], closures: [], menus: [], verifiedAt: {} }
  const landmass = landmassOf(city.pack.landmasses, township)
  const facts = { name, kind, township, address, phone: '', pays: [], source }
  const site: Site = {
    ...{ _id: `p-${city.pack.id}-${id}`, ...facts, ...nothing, group: groupOf(kind) },
    ...(landmass !== undefined && { landmass }),
    ...{ status: 'pending', unitId: unitIdOf({ level: 'township', code: township }) },
    under: [...city.officesOver(township)],
    ...{ sought: '', finds: [], marks: marksOf({ ...facts, ...nothing }) },
    ...{ version: 0, updatedAt: now },
  }
  return site
}

const layInOne = (site: Site, now: Instant) =>
  inTransaction(async (within) => {
    if (await sites.find(site._id, within)) return ok(false)
    await keepSite(null, site, { what: 'layIn', by: null, now }, within)
    return ok(true)
  })

/** Enters the places that the pack names, each once. */
const layIn: Timers[string] = async ({ city, now }) => {
  let done = 0
  for (const one of city.pack.sites ?? []) {
    const entered = await layInOne(packedSite(one, city, now), now)
    if (entered.ok && entered.value) done += 1
  }
  return done
}

/** What happens to places by themselves, by the name of the trigger in `cloudbaserc.json`. */
export const timers: Timers = { expire, layIn }
