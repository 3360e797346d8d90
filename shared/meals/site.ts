import * as z from 'zod/mini'
import { lastActSchema } from '../casework/case'
import { dial } from '../kernel/dial'
import { choice, count, optionalPlainDate, plainDate, text } from '../kernel/fields'
import { geoPointSchema } from '../places/geo-point'
import { meals } from '../policy/meal-subsidy'
import { siteKinds } from './kind'
import { siteStatuses } from './lifecycle'
import { closureSchema, periodSchema, standsOn } from './schedule'

/** How one can pay: 须能现金、刷卡、代订. */
export const payWays = ['cash', 'card', 'wechat', 'proxy'] as const

/** Who runs a place. A third party does so by a contract (樟树 2022: 由第三方为城区老年人提供助餐服务). */
export const operatorSorts = ['public', 'thirdParty', 'volunteers', 'business'] as const

/** What is known of a place, each looked into by itself: it stands from the day somebody did. */
export const facts = [
  'name',
  'address',
  'phone',
  'hours',
  'prices',
  'delivery',
  'stepFree',
  'pays',
  'welcome',
  'permit',
] as const

export type Fact = (typeof facts)[number]

const fenOfAMeal = () => z.int().check(z.gte(0), z.lte(100_000))

/** What a meal costs from a day on. Like hours it is never changed, only ended. */
export const priceSchema = () =>
  z.object({
    meal: choice(meals),
    fen: fenOfAMeal(),
    since: plainDate(),
    until: optionalPlainDate(),
  })

export type Price = z.infer<ReturnType<typeof priceSchema>>

/** 食品经营许可证, and its last day. */
export const permitSchema = () => z.object({ number: text(40), until: plainDate() })

/** Who may eat: from what age, everybody at 0; and whether one must show a paper. */
const welcomeSchema = () => z.object({ ageFrom: count(0, 120), papers: z.boolean() })

/** How far it brings meals, in metres as the crow flies, and for how much. */
const deliverySchema = () => z.object({ metres: count(100, 50_000), fen: fenOfAMeal() })

/** Who runs it, and until when where that is by contract. */
const operatorSchema = () =>
  z.object({ sort: choice(operatorSorts), name: text(60), contractUntil: optionalPlainDate() })

/** What can be said of a place straight away; hours, prices and closed days are dated and stand beside it. */
export const siteFacts = () => ({
  name: text(40),
  kind: choice(siteKinds),
  township: z.string(),
  village: z.optional(text(20)),
  address: text(100),
  /** Empty where nobody knows it. */
  phone: dial(),
  operator: z.optional(operatorSchema()),
  permit: z.optional(permitSchema()),
  capacity: z.optional(count(1, 5000)),
  delivery: z.optional(deliverySchema()),
  /** No step on the way in. Nothing where nobody has looked. */
  stepFree: z.optional(z.boolean()),
  pays: z.array(choice(payWays)).check(z.maxLength(payWays.length)),
  welcome: z.optional(welcomeSchema()),
})

/** What is cooked on a day. */
export const menuSchema = () =>
  z.object({ on: plainDate(), meal: choice(meals), dishes: text(200) })

/** The most hours, prices, closures and menus that are kept with a place; what was before is in its history. */
export const MOST_PERIODS = 60

/**
 * Days by which lists are read page by page: `oldest`, on which the one of what people decide by was looked into that was looked into
 * longest ago, and `visited`, when somebody was last there (both empty where never); `ends`, when the permit or the contract
 * runs out, the earlier of them.
 */
const siteMarks = () => z.object({ oldest: z.string(), visited: z.string(), ends: z.string() })

/**
 * A place people go to: the collection `sites`. What happened to it is in `siteEvents`, one a version, so that nothing said of
 * it before is lost.
 */
export const siteSchema = () =>
  z.object({
    _id: z.string(),
    ...siteFacts(),
    status: z.enum(siteStatuses),
    /** Why it is suspended, as people read it; `permit`: its permit has run out. */
    suspended: z.optional(z.union([z.literal('permit'), text(60)])),
    /** What it is looked for as: see `groupOf`. */
    group: z.string(),
    /** Nothing where nobody knows the point; then it is found by its township and its name only. */
    at: z.optional(geoPointSchema()),
    /** The ground it is on, in a city of islands: see `Landmass`. */
    landmass: z.optional(z.string()),
    unitId: z.string(),
    /** See `officesOver`. */
    under: z.array(z.string()),
    /** What it is found by: its name in characters, pinyin and initials, whole and in pieces. See `findsOf`. */
    sought: z.string(),
    finds: z.array(z.string()),
    periods: z.array(periodSchema()).check(z.maxLength(MOST_PERIODS)),
    prices: z.array(priceSchema()).check(z.maxLength(MOST_PERIODS)),
    closures: z.array(closureSchema()).check(z.maxLength(MOST_PERIODS)),
    menus: z.array(menuSchema()).check(z.maxLength(MOST_PERIODS)),
    /** The day each fact was last looked into. */
    verifiedAt: z.partialRecord(z.enum(facts), z.string()),
    /** The day somebody was last there. */
    visitedOn: z.optional(z.string()),
    /** Where it is known from: a plan, an office. */
    source: text(200),
    /** What lists of the desk are in order by: see `marksOf`. */
    marks: siteMarks(),
    version: z.number(),
    updatedAt: z.string(),
    lastAct: z.optional(lastActSchema()),
  })

export type Site = z.infer<ReturnType<typeof siteSchema>>

/** What people decide by: a number that is wrong sends somebody the wrong way. */
export const lookedAt = (site: Pick<Site, 'phone' | 'prices'>): readonly Fact[] =>
  (['phone', 'hours', 'prices'] as const).filter(
    (fact) =>
      (fact !== 'prices' || site.prices.length > 0) && (fact !== 'phone' || site.phone !== ''),
  )

type Marked = Pick<Site, 'phone' | 'prices' | 'verifiedAt' | 'visitedOn' | 'permit' | 'operator'>

/** Later than any day there is: what has no end is the last of a list. */
const NEVER = '9999-12-31'

const earliest = (days: readonly (string | undefined)[], otherwise: string): string =>
  days.reduce<string>((least, day) => (day !== undefined && day < least ? day : least), otherwise)

/** What lists of the desk are in order by, from what is known of a place. */
export const marksOf = (site: Marked): z.infer<ReturnType<typeof siteMarks>> => ({
  oldest: earliest(
    lookedAt(site).map((fact) => site.verifiedAt[fact] ?? ''),
    NEVER,
  ),
  visited: site.visitedOn ?? '',
  ends: earliest([site.permit?.until, site.operator?.contractUntil], NEVER),
})

/** The price of a meal on a day; undefined where nobody has said one. */
export const priceOn = (
  { prices }: Pick<Site, 'prices'>,
  meal: Price['meal'],
  on: string,
): Price | undefined => prices.find((one) => one.meal === meal && standsOn(one, on))

/** A permit that has run out: nothing is served by it, whatever the place says of itself. */
export const isPermitOver = ({ permit }: Pick<Site, 'permit'>, on: string): boolean =>
  permit !== undefined && permit.until < on
