import type { City } from '@shared/cities/city'
import { cardOf, ranked, stateOf, type Seeing } from '@shared/meals/card'
import type { MealsContract } from '@shared/meals/contract'
import type { SiteCard, SiteWish } from '@shared/meals/find-contract'
import { minuteOf } from '@shared/meals/schedule'
import type { Site } from '@shared/meals/site'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { townshipOn } from '@shared/places/division'
import { landmassOf } from '@shared/places/landmass'
import { pointOf } from '@shared/places/geo-point'
import { metresBetween, type Point } from '@shared/places/point'
import { FARTHEST_METRES, isWalkable } from '@shared/places/walk'
import { figureOn } from '@shared/policy/figure'
import { command } from '../_kit/cloud'
import type { Call, Verb } from '../_kit/serve'
import { piecesSought } from './finds'
import { whyNotAt } from './point'
import { sites } from './store'

const PAGE = 20
/** What is looked at first, and what more where too few of the nearest are open. */
const NEAREST = 60
const FURTHER = 240
const MOST_OF_A_TOWNSHIP = 200

type Asked = Call<MealsContract, 'find'>

const byName = { by: '_id', direction: 'asc' } as const

/** For how many days what is known of a place stands; nothing where the city has not said. */
export function staleAfter({ figures }: City, now: Instant): number | undefined {
  const found = figureOn(figures, 'site.stale', dateOf(now))
  const value = found.ok ? found.value.value : undefined
  return value?.unit === 'days' ? value.count : undefined
}

/** The rules of the meal subsidy in force; null where the city has set none. */
export function subsidyOf({ figures }: City, now: Instant) {
  const found = figureOn(figures, 'meals.subsidy', dateOf(now))
  if (!found.ok || found.value.value.unit !== 'subsidy') return null
  const { value, source, from } = found.value
  return { rules: [...value.rules], source, from }
}

export const seeing = (city: City, now: Instant, from?: Point): Seeing => ({
  ...{ now, calendar: city.calendar, staleAfter: staleAfter(city, now) },
  ...(from && { from }),
})

const wishes: Readonly<Record<SiteWish, (card: SiteCard, now: Instant) => boolean>> = {
  open: (card, now) => stateOf(card, minuteOf(now)).state === 'open',
  delivers: ({ delivery, metres }) =>
    delivery !== null && (metres === null || metres <= delivery.metres),
  walkable: ({ metres }) => metres !== null && isWalkable(metres),
  stepFree: ({ stepFree }) => stepFree === true,
}

/** Those of some places that are as wished, as a list shows them. */
function cardsOf(found: readonly Site[], { input, city, now }: Asked): SiteCard[] {
  const how = seeing(city, now, input.at)
  return found
    .map((site) => cardOf(site, how))
    .filter((card) => input.wishes.every((wish) => wishes[wish](card, now)))
}

/** What everybody may see. */
const shown = ({ group }: { readonly group: string }) => ({
  group,
  status: command.in(['active', 'suspended']),
})

/** By a part of the name. */
async function byText(text: string, { input }: Asked): Promise<Site[]> {
  const { whole, pieces } = piecesSought(text)
  const query = command.and(shown(input), ...pieces.map((finds) => ({ finds })))
  const found = await sites.where(query as object, byName, MOST_OF_A_TOWNSHIP)
  return found.filter(({ sought }) => sought.includes(whole))
}

/** The nearest, on the ground one is on: more of them where too few fit what is wished for. */
async function near(at: Point, ground: string | undefined, asked: Asked): Promise<SiteCard[]> {
  const query = { ...shown(asked.input), ...(ground !== undefined && { landmass: ground }) }
  const first = await sites.nearest('at', at, { to: FARTHEST_METRES }, query, NEAREST)
  const cards = cardsOf(first, asked)
  const open = cards.filter((card) => wishes.open(card, asked.now))
  const last = first.at(-1)?.at
  if (first.length < NEAREST || !last || open.length >= asked.input.skip + PAGE) return cards
  const from = Math.round(metresBetween(at, pointOf(last)))
  const more = await sites.nearest('at', at, { from, to: FARTHEST_METRES }, query, FURTHER)
  const known = new Set(first.map(({ _id }) => _id))
  return [
    ...cards,
    ...cardsOf(
      more.filter(({ _id }) => !known.has(_id)),
      asked,
    ),
  ]
}

const inTownship = (township: string, { input }: Asked): Promise<Site[]> =>
  sites.where({ ...shown(input), township }, byName, MOST_OF_A_TOWNSHIP)

/** The township somebody is in: the one they say, or the one whose area the point lies in. */
function townshipIn({ input, city }: Asked): string | undefined {
  if (input.township !== undefined || !input.at) return input.township
  const located = city.locate(input.at)
  return located.kind === 'inside' ? located.codes[0] : undefined
}

/** Why nothing can be found by the point or the township that was sent; null where something may be. */
function whyNot({ input: { at, township }, city, now }: Asked) {
  const why = at ? whyNotAt(at, city) : null
  if (why) return why
  if (township === undefined) return null
  const known = townshipOn(city.pack.divisions, township, dateOf(now))
  return known.ok ? null : known.problem
}

type Found = { readonly cards: readonly SiteCard[]; readonly askGround: boolean }

async function foundBy(asked: Asked): Promise<Result<Found>> {
  const { input, city } = asked
  const why = whyNot(asked)
  if (why) return refuse(why)
  if (input.text !== undefined)
    return ok({ cards: cardsOf(await byText(input.text, asked), asked), askGround: false })
  const township = townshipIn(asked)
  if (input.at) {
    const grounds = city.pack.landmasses
    const ground = input.landmass ?? landmassOf(grounds, township ?? '')
    if (grounds && ground === undefined) return ok({ cards: [], askGround: true })
    return ok({ cards: await near(input.at, ground, asked), askGround: false })
  }
  if (township === undefined)
    return refuse(problem('invalid_input', { issues: [{ path: 'township', fault: 'required' }] }))
  return ok({ cards: cardsOf(await inTownship(township, asked), asked), askGround: false })
}

/** See the contract. */
export const find: Verb<MealsContract, 'find'> = async (asked) => {
  const { input, city, now } = asked
  const known = await foundBy(asked)
  if (!known.ok) return known
  const { askGround } = known.value
  const cards = ranked(known.value.cards, now)
  const grounds = city.pack.landmasses ?? []
  return ok({
    sites: cards.slice(input.skip, input.skip + PAGE),
    more: cards.length > input.skip + PAGE,
    askGround: askGround ? grounds.map(({ id, name }) => ({ id, name })) : null,
    subsidy: subsidyOf(city, now),
    now,
  })
}
