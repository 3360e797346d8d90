import type { City } from '@shared/cities/city'
import type { StaffMember } from '@shared/identity/actor'
import { addDays, addMonths, dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { siteActions, siteKeepers, siteSideOf } from '@shared/meals/access'
import type { MealsContract } from '@shared/meals/contract'
import {
  siteFilters,
  type SiteEventRow,
  type SiteFilter,
  type SiteRow,
} from '@shared/meals/keep-contract'
import { facts, type Site } from '@shared/meals/site'
import type { SiteEvent } from '@shared/meals/site-event'
import { pointOf } from '@shared/places/geo-point'
import { figureOn, type PolicyKey } from '@shared/policy/figure'
import { behind, cut, pageOrder } from '../_kit/behind'
import { command } from '../_kit/cloud'
import { unitOf } from '../_kit/reach'
import type { Verb } from '../_kit/serve'
import { corrections, siteEvents, sites } from './store'

const PAGE = 30
const MOST_EVENTS = 100
const ENDING_DAYS = 30

type Mark = keyof Site['marks']
/** Which places a filter shows: how they stand, in order of which mark, and before which day that is. */
type Narrowed = {
  readonly status: Site['status']
  readonly mark: Mark
  readonly before?: PlainDate
}

/** So long before today, by a figure of the city; nothing where it has none. */
function ago({ figures }: City, key: PolicyKey, today: PlainDate): PlainDate | undefined {
  const found = figureOn(figures, key, today)
  const value = found.ok ? found.value.value : undefined
  if (value?.unit === 'days') return addDays(today, -value.count)
  return value?.unit === 'months' ? addMonths(today, -value.length) : undefined
}

const byVisit = (status: Site['status']): Narrowed => ({ status, mark: 'visited' })

/** Undefined where the city has not said by which figure. */
const narrowedBy: Readonly<
  Record<SiteFilter, (city: City, today: PlainDate) => Narrowed | undefined>
> = {
  active: () => byVisit('active'),
  pending: () => byVisit('pending'),
  suspended: () => byVisit('suspended'),
  closed: () => byVisit('closed'),
  stale: (city, today) => {
    const before = ago(city, 'site.stale', today)
    return before && { status: 'active', mark: 'oldest', before }
  },
  visitDue: (city, today) => {
    const before = ago(city, 'site.visit', today)
    return before && { status: 'active', mark: 'visited', before }
  },
  ending: (_city, today) => ({
    ...{ status: 'active', mark: 'ends' },
    before: addDays(today, ENDING_DAYS + 1),
  }),
}

const queryOf = (under: string, { status, mark, before }: Narrowed): object => ({
  ...{ under, status },
  ...(before !== undefined && { [`marks.${mark}`]: command.lt(before) }),
})

const ALWAYS = '9999'

const rowOf = ({ _id: id, marks, visitedOn, ...site }: Site): SiteRow => {
  const { name, kind, township, status, phone } = site
  const { oldest, ends } = marks
  return {
    ...{ id, name, kind, township, status, phone, oldest },
    visitedOn: visitedOn ?? null,
    ends: ends.startsWith(ALWAYS) ? null : ends,
  }
}

/** How many there are of each filter that the city's figures allow. */
async function countsOf(under: string, city: City, today: PlainDate) {
  const counted = await Promise.all(
    siteFilters.map(async (filter) => {
      const narrowed = narrowedBy[filter](city, today)
      return narrowed ? [[filter, await sites.count(queryOf(under, narrowed))] as const] : []
    }),
  )
  return Object.fromEntries(counted.flat())
}

const mayAdd = ({ role, unitId }: StaffMember, { units }: City): boolean =>
  siteKeepers.some((one) => one === role) && units.get(unitId)?.level === 'township'

/** See the contract. */
export const keptSites: Verb<MealsContract, 'keptSites'> = async ({ input, actor, city, now }) => {
  const { filter, unitId = actor.unitId, after } = input
  const unit = unitOf(actor, unitId, city)
  if (!unit.ok) return unit
  const today = dateOf(now)
  const narrowed = narrowedBy[filter](city, today)
  if (!narrowed) return refuse(problem('policy_unset', { key: `site.${filter}` }))
  const order = pageOrder(`marks.${narrowed.mark}`, 'asc')
  const query = behind(queryOf(unitId, narrowed), order, after && [after.at, after.id])
  const [found, counts, waiting] = await Promise.all([
    sites.where(query, order, PAGE + 1),
    countsOf(unitId, city, today),
    corrections.count({ under: unitId, state: 'open' }),
  ])
  const { page, last } = cut(found, PAGE)
  return ok({
    rows: page.map(rowOf),
    next: last ? { at: last.marks[narrowed.mark], id: last._id } : null,
    ...{ counts, corrections: waiting, today, mayAdd: mayAdd(actor, city) },
  })
}

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A line of the history as staff read it: what stands there in a few words is shown, of the rest that it changed. */
const lineOf = ({ version, at, what, by, before, after, said }: SiteEvent): SiteEventRow => ({
  ...{ version, at, what, who: by?.name ?? null },
  changes: [...new Set([...Object.keys(before), ...Object.keys(after)])].map((field) => ({
    ...{ field, before: words(before[field]), after: words(after[field]) },
  })),
  said: words(said['reason']) || words(said['note']),
  right: facts.filter((fact) => Array.isArray(said['right']) && said['right'].includes(fact)),
})

function viewOf({ _id: id, at, ...site }: Site) {
  const { name, kind, township, village, address, phone, operator, permit, capacity } = site
  const { delivery, stepFree, pays, welcome, status, suspended, periods, prices } = site
  const { closures, menus, verifiedAt, visitedOn, source, landmass, version } = site
  return {
    ...{ id, name, kind, township, village, address, phone, operator, permit, capacity },
    ...{ delivery, stepFree, pays, welcome, status, suspended, periods, prices },
    ...{ closures, menus, verifiedAt, visitedOn, source, landmass, version },
    at: at ? pointOf(at) : null,
  }
}

const latestFirst = { by: 'version', direction: 'desc' } as const

const ownOf = (actor: StaffMember): string => actor.site ?? ''

/** See the contract. Whoever runs a place sees what is done to it, and not by whom in the office. */
export const keptSite: Verb<MealsContract, 'keptSite'> = async ({ input, actor, now }) => {
  const id = input.id ?? ownOf(actor)
  const site = id === '' ? null : await sites.find(id)
  const side = site && siteSideOf(site, actor)
  if (!site || !side) return refuse(problem('not_found', { field: 'id' }))
  const history =
    side === 'operator' ? [] : await siteEvents.where({ siteId: id }, latestFirst, MOST_EVENTS)
  return ok({
    site: viewOf(site),
    history: history.map(lineOf),
    actions: [...siteActions(site, side)],
    today: dateOf(now),
  })
}
