import type { WorkingCalendar } from '../calendar/working-days'
import { dateOf, daysBetween, type Instant, type PlainDate } from '../kernel/plain-date'
import { pointOf } from '../places/geo-point'
import { metresBetween, type Point } from '../places/point'
import { walkMinutes } from '../places/walk'
import { meals } from '../policy/meal-subsidy'
import type { SiteCard } from './find-contract'
import {
  closureOn,
  isUnsureOn,
  minuteOf,
  nextOpening,
  standing,
  stretchesOn,
  type Now,
} from './schedule'
import { isPermitOver, lookedAt, priceOn, type Site } from './site'

/** What a list says of a place. What nobody has looked into for so many days is said to be stale. */
export type Seeing = {
  readonly now: Instant
  readonly calendar: WorkingCalendar
  /** Days; nothing where the city has not said how long what is known stands. */
  readonly staleAfter: number | undefined
  readonly from?: Point | undefined
}

/** Why nothing is open there that would be by its hours: closed for some days, suspended, or its permit has run out. */
export function whyShut(site: Site, on: PlainDate): SiteCard['shut'] {
  if (site.status === 'closed') return { why: 'closed' }
  if (site.suspended !== undefined && site.suspended !== 'permit')
    return { why: 'suspended', reason: site.suspended }
  if (site.suspended === 'permit' || isPermitOver(site, on)) return { why: 'permit' }
  const closure = closureOn(site, on)
  if (!closure) return null
  const { reason, until } = closure
  return { why: 'closure', reason, ...(until !== undefined && { until }) }
}

/** For how many days nobody has looked into one of the things people decide by; null while all stand. */
export function staleDays(
  site: Site,
  today: PlainDate,
  staleAfter: number | undefined,
): number | null {
  if (staleAfter === undefined) return null
  const days = lookedAt(site).map((fact) => {
    const verified = site.verifiedAt[fact]
    return verified === undefined ? Infinity : daysBetween(verified as PlainDate, today)
  })
  const most = Math.max(...days)
  return most > staleAfter ? Math.min(most, MOST_DAYS) : null
}

/** More is said as: nobody knows since when. */
const MOST_DAYS = 9999

const distanceTo = ({ at }: Site, from: Point | undefined): number | null =>
  at && from ? Math.round(metresBetween(from, pointOf(at))) : null

function pricesOn(site: Site, today: PlainDate): SiteCard['prices'] {
  return meals.flatMap((meal) => {
    const price = priceOn(site, meal, today)
    return price ? [{ meal, fen: price.fen }] : []
  })
}

/** A place as a list shows it. */
export function cardOf(site: Site, { now, calendar, staleAfter, from }: Seeing): SiteCard {
  const today = dateOf(now)
  const shut = whyShut(site, today)
  const metres = distanceTo(site, from)
  const next = shut && shut.why !== 'closure' ? null : nextOpening(site, now, calendar)
  const { _id: id, name, kind, township, address, phone, pays, stepFree, delivery, welcome } = site
  return {
    ...{ id, name, kind, township, address, phone, shut, metres },
    minutes: metres === null ? null : walkMinutes(metres),
    at: site.at ? pointOf(site.at) : null,
    today: shut ? [] : stretchesOn(site, today, calendar),
    next: next && { date: next.date, ...next.stretch },
    unsure: isUnsureOn(site, today, calendar),
    prices: pricesOn(site, today),
    pays: [...pays],
    stepFree: stepFree ?? null,
    delivery: delivery ?? null,
    welcome: welcome ?? null,
    stale: staleDays(site, today, staleAfter),
  }
}

/** How a place stands at a minute of the day its card was made. */
export const stateOf = ({ today }: Pick<SiteCard, 'today'>, minute: string): Now =>
  standing(today, minute)

const ranks = { open: 0, later: 1, over: 2, shut: 3 } as const

/**
 * What is open now first, then what opens later today, last what does not open any more or is closed; in each, the nearest
 * first, and where no distance is known, by name.
 */
export function ranked(cards: readonly SiteCard[], now: Instant): SiteCard[] {
  const minute = minuteOf(now)
  const rankOf = (card: SiteCard) => ranks[card.shut ? 'shut' : stateOf(card, minute).state]
  return [...cards].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (a.metres ?? Infinity) - (b.metres ?? Infinity) ||
      a.name.localeCompare(b.name, 'zh'),
  )
}
