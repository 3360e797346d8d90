import { addDays, type PlainDate } from '../kernel/plain-date'
import { problem, type FieldFault } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { groupOf } from './kind'
import { siteLifecycle, type SiteVerb } from './lifecycle'
import type { Closure, Period } from './schedule'
import { isPermitOver, MOST_PERIODS, type Fact, type Price, type Site } from './site'

/** What is asked for, decided about one place on a day. What it is refused for names the field. */
export type Decide = (site: Site, today: PlainDate) => Result<Site>

const wrong = (path: string, fault: FieldFault) =>
  refuse(problem('invalid_input', { issues: [{ path, fault }] }))

/** What `verb` makes of where it stands. */
const stood = (site: Site, verb: SiteVerb): Site => {
  const { to } = siteLifecycle[verb]
  return to === undefined ? site : { ...site, status: to }
}

type Dated = { readonly since: string; readonly until?: string | undefined }

/** What stood from a day before stands until the evening before; what was to begin that day or later does not. */
const endedBefore = <T extends Dated>(entries: readonly T[], from: PlainDate): T[] =>
  entries
    .filter(({ since }) => since < from)
    .map((one) =>
      one.until === undefined || one.until >= from ? { ...one, until: addDays(from, -1) } : one,
    )

/** The newest of them; the others are in the history. */
const newest = <T extends Dated>(entries: readonly T[]): T[] => entries.slice(-MOST_PERIODS)

/** Hours as they are entered: from when on they hold is said once for all. */
export type PlannedHours = Omit<Period, 'since' | 'until'>
export type PlannedPrice = Pick<Price, 'meal' | 'fen'>

/** How a place works from a day on, until another plan or its own last day. What is left out goes on as it is. */
export type SitePlan = {
  readonly from: PlainDate
  readonly until?: PlainDate | undefined
  readonly hours?: readonly PlannedHours[] | undefined
  readonly prices?: readonly PlannedPrice[] | undefined
}

const meet = (one: PlannedHours, other: PlannedHours): boolean =>
  one.serving === other.serving &&
  one.days.some((day) => other.days.includes(day)) &&
  one.from < other.to &&
  other.from < one.to

/** The place of the first that meets one before it. */
const overlapIn = (hours: readonly PlannedHours[]): number =>
  hours.findIndex((one, n) => hours.slice(0, n).some((other) => meet(one, other)))

const twiceIn = (prices: readonly PlannedPrice[]): number =>
  prices.findIndex(({ meal }, n) => prices.slice(0, n).some((other) => other.meal === meal))

function whyNotPlanned({ from, until, hours = [], prices = [] }: SitePlan, today: PlainDate) {
  if (from < today) return wrong('from', 'date_past')
  if (until !== undefined && until < from) return wrong('until', 'date_order')
  const overlap = overlapIn(hours)
  if (overlap >= 0) return wrong(`hours.${overlap}.from`, 'hours_overlap')
  const twice = twiceIn(prices)
  return twice >= 0 ? wrong(`prices.${twice}.meal`, 'twice') : null
}

/** What was entered has been looked into by whoever enters it. */
const lookedInto = (site: Site, found: readonly Fact[], on: PlainDate): Site['verifiedAt'] => ({
  ...site.verifiedAt,
  ...Object.fromEntries(
    found.filter((fact) => (site.verifiedAt[fact] ?? '') < on).map((fact) => [fact, on]),
  ),
})

/** Ends hours and prices on the evening before a day, and begins others. What is past is never written over. */
export const planned =
  (plan: SitePlan): Decide =>
  (site, today) => {
    const why = whyNotPlanned(plan, today)
    if (why) return why
    const { from, until, hours, prices } = plan
    if (!hours && !prices) return refuse(problem('nothing_changed'))
    const dated = { since: from, ...(until !== undefined && { until }) }
    const found: readonly Fact[] = [
      ...(hours ? (['hours'] as const) : []),
      ...(prices ? (['prices'] as const) : []),
    ]
    return ok({
      ...site,
      ...(hours && {
        periods: newest([
          ...endedBefore(site.periods, from),
          ...hours.map((one) => ({ ...one, ...dated })),
        ]),
      }),
      ...(prices && {
        prices: newest([
          ...endedBefore(site.prices, from),
          ...prices.map((one) => ({ ...one, ...dated })),
        ]),
      }),
      verifiedAt: lookedInto(site, found, today),
    })
  }

/** What can be changed straight away, all of it as it is to stand. */
export type SiteFacts = Pick<
  Site,
  | (typeof plainFacts)[number]
  | ('kind' | 'village' | 'operator' | 'capacity' | 'at' | 'landmass' | 'source')
>

const sameAs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Facts that are looked into one by one, of those that can be changed straight away. */
const plainFacts = [
  ...(['name', 'address', 'phone', 'delivery', 'stepFree', 'pays', 'welcome', 'permit'] as const),
] as const

/** Changes what is said of a place. Where it is known from is said with it, so what changes counts as looked into. */
export const changed =
  (typed: SiteFacts): Decide =>
  (site, today) => {
    const keys = Object.keys(typed) as (keyof SiteFacts)[]
    const others = keys.filter((key) => key !== 'source' && !sameAs(site[key], typed[key]))
    if (others.length === 0) return refuse(problem('nothing_changed'))
    const found = plainFacts.filter((fact) => others.includes(fact))
    const verifiedAt = lookedInto(site, found, today)
    return ok({ ...site, ...typed, group: groupOf(typed.kind), verifiedAt })
  }

const isIn = ({ since, until }: Dated, other: Dated): boolean =>
  (other.until === undefined || since <= other.until) &&
  (until === undefined || other.since <= until)

/** Closes a place for some days, or until further notice. Nothing is closed after the fact. */
export const shut =
  ({ id, ...days }: Closure): Decide =>
  (site, today) => {
    if (days.since < today) return wrong('since', 'date_past')
    if (site.closures.some((one) => isIn(days, one))) return wrong('since', 'date_taken')
    return ok({ ...site, closures: newest([...site.closures, { id, ...days }]) })
  }

/** Opens again from a day on: a closure ends on the evening before, or never begins. */
export const reopened =
  ({ closureId, from }: { readonly closureId: string; readonly from: PlainDate }): Decide =>
  (site, today) => {
    const closure = site.closures.find(({ id }) => id === closureId)
    if (!closure) return refuse(problem('not_found', { field: 'closureId' }))
    if (from < today) return wrong('from', 'date_past')
    if (closure.until !== undefined && closure.until < from) return refuse(problem('already_done'))
    const [ended] = endedBefore([closure], from)
    const closures = site.closures.flatMap((one) =>
      one.id === closureId ? (ended ? [ended] : []) : [one],
    )
    return ok({ ...site, closures })
  }

/** What is cooked on a day: all of that day as it is to stand. */
export const cooked =
  (on: PlainDate, dishes: readonly Omit<Site['menus'][number], 'on'>[]): Decide =>
  (site, today) => {
    if (on < today) return wrong('on', 'date_past')
    const twice = dishes.findIndex(({ meal }, n) =>
      dishes.slice(0, n).some((other) => other.meal === meal),
    )
    if (twice >= 0) return wrong(`dishes.${twice}.meal`, 'twice')
    const others = site.menus.filter((one) => one.on !== on)
    const menus = [...others, ...dishes.map((one) => ({ on, ...one }))]
    return ok({
      ...site,
      menus: menus.sort((a, b) => a.on.localeCompare(b.on)).slice(-MOST_PERIODS),
    })
  }

/** 现场核实: what somebody found right there has been looked into that day. The first visit opens a place to everybody. */
export const visited =
  ({ on, right }: { readonly on: PlainDate; readonly right: readonly Fact[] }): Decide =>
  (site, today) => {
    if (on > today) return wrong('on', 'date_future')
    if (site.status === 'pending' && isPermitOver(site, today))
      return refuse(problem('permit_over'))
    const visitedOn = site.visitedOn !== undefined && site.visitedOn > on ? site.visitedOn : on
    return ok({ ...stood(site, 'visit'), verifiedAt: lookedInto(site, right, on), visitedOn })
  }

/** Not open until further notice, for a reason people read. */
export const suspended =
  (reason: string): Decide =>
  (site) =>
    ok({ ...stood(site, 'suspend'), suspended: reason })

/** Open again; never by a permit that has run out. */
export const resumed: Decide = (site, today) => {
  if (isPermitOver(site, today)) return refuse(problem('permit_over'))
  const { suspended: _, ...rest } = stood(site, 'resume')
  return ok(rest)
}

/** Closed for good. */
export const closed: Decide = (site) => ok(stood(site, 'close'))

/** A permit that has run out suspends a place; null where nothing has become due. Only staff open it again. */
export const expired = (site: Site, today: PlainDate): Site | null =>
  site.status === 'active' && isPermitOver(site, today)
    ? { ...site, status: 'suspended', suspended: 'permit' }
    : null

/** What somebody said was wrong, put right by staff who have looked. */
export const corrected =
  (fact: 'phone' | 'address', value: string): Decide =>
  (site, today) =>
    ok({ ...site, [fact]: value, verifiedAt: lookedInto(site, [fact], today) })
