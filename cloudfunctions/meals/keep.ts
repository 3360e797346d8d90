import type { City } from '@shared/cities/city'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { MealsContract } from '@shared/meals/contract'
import {
  changed,
  closed,
  cooked,
  planned,
  reopened,
  resumed,
  shut,
  suspended,
  visited,
  type SiteFacts,
} from '@shared/meals/keep'
import { groupOf } from '@shared/meals/kind'
import { marksOf, type Site } from '@shared/meals/site'
import { geoPointOf } from '@shared/places/geo-point'
import { landmassOf } from '@shared/places/landmass'
import type { InputOf } from '@shared/kernel/contract'
import { requestIdOf } from '../_kit/request-id'
import type { Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { change, keepSite } from './keep-site'
import { whyNotAt } from './point'
import { sites } from './store'

type Typed = Omit<InputOf<MealsContract, 'changeSite'>, 'id' | 'version'>

/** What was typed, as it is kept: the point as an index finds it, the ground of its township where none is named. */
function factsOf(typed: Typed, township: string, city: City): Result<SiteFacts> {
  const { name, kind, village, address, phone, operator, permit, capacity, source } = typed
  const { delivery, stepFree, pays, welcome, at, landmass: named } = typed
  const why = at && whyNotAt(at, city)
  if (why) return refuse(why)
  const grounds = city.pack.landmasses
  if (named !== undefined && !grounds?.some(({ id }) => id === named))
    return refuse(
      problem('invalid_input', { issues: [{ path: 'landmass', fault: 'unknown_choice' }] }),
    )
  const landmass = named ?? landmassOf(grounds, township)
  return ok({
    ...{ name, kind, address, phone, pays, source },
    // What is left empty is unsaid: it goes from the place as well.
    ...{ village, operator, permit, capacity, delivery, stepFree, welcome, landmass },
    at: at && geoPointOf(at),
  })
}

/** See the contract. */
export const addSite: Verb<MealsContract, 'addSite'> = ({ input, actor, city, now }) => {
  const { requestId, ...typed } = input
  const id = requestIdOf('p', actor.staffId, requestId)
  return inTransaction(async (within) => {
    const unit = city.units.get(actor.unitId)
    if (unit?.level !== 'township') return refuse(problem('not_allowed'))
    if (await sites.find(id, within)) return ok({ id })
    const { division: township } = unit
    const facts = factsOf(typed, township, city)
    if (!facts.ok) return facts
    const nothing = { periods: [], prices: [], closures: [], menus: [], verifiedAt: {} }
    const site: Site = {
      ...{ _id: id, ...facts.value, ...nothing, township, status: 'pending' },
      group: groupOf(typed.kind),
      ...{ unitId: unit.id, under: [...city.officesOver(township)] },
      ...{ sought: '', finds: [], marks: marksOf({ ...facts.value, ...nothing }) },
      ...{ version: 0, updatedAt: now },
    }
    await keepSite(null, site, { what: 'add', by: actor, now }, within)
    return ok({ id })
  })
}

/** See the contract. The township of a place is that of whoever keeps it. */
export const changeSite: Verb<MealsContract, 'changeSite'> = ({ input, actor, city, now }) => {
  const decide = (site: Site) => {
    const { id: _, version: __, ...typed } = input
    const facts = factsOf(typed, site.township, city)
    return facts.ok ? changed(facts.value)(site, dateOf(now)) : facts
  }
  return change({ verb: 'change', input, actor, now, decide })
}

/** See the contract. */
export const planSite: Verb<MealsContract, 'planSite'> = ({ input, actor, now }) =>
  change({ verb: 'plan', input, actor, now, decide: planned(input) })

/** See the contract. The closure has its place in the history, and is named by it. */
export const shutSite: Verb<MealsContract, 'shutSite'> = ({ input, actor, now }) => {
  const { version, since, until, reason } = input
  const decide = shut({ id: `c-${version}`, since, until, reason })
  return change({ verb: 'shut', input, actor, now, decide, said: { reason } })
}

/** See the contract. */
export const reopenSite: Verb<MealsContract, 'reopenSite'> = ({ input, actor, now }) =>
  change({ verb: 'reopen', input, actor, now, decide: reopened(input) })

/** See the contract. */
export const setMenu: Verb<MealsContract, 'setMenu'> = ({ input, actor, now }) =>
  change({ verb: 'menu', input, actor, now, decide: cooked(input.on, input.dishes) })

/** See the contract. */
export const visitSite: Verb<MealsContract, 'visitSite'> = ({ input, actor, now }) => {
  const { on, right, sample, note } = input
  const said = { on, right, sample, note }
  return change({ verb: 'visit', input, actor, now, decide: visited(input), said })
}

/** See the contract. */
export const suspendSite: Verb<MealsContract, 'suspendSite'> = ({ input, actor, now }) => {
  const { reason } = input
  return change({ verb: 'suspend', input, actor, now, decide: suspended(reason), said: { reason } })
}

/** See the contract. */
export const resumeSite: Verb<MealsContract, 'resumeSite'> = ({ input, actor, now }) => {
  const { reason } = input
  return change({ verb: 'resume', input, actor, now, decide: resumed, said: { reason } })
}

/** See the contract. */
export const closeSite: Verb<MealsContract, 'closeSite'> = ({ input, actor, now }) => {
  const { reason } = input
  return change({ verb: 'close', input, actor, now, decide: closed, said: { reason } })
}
