import * as z from 'zod/mini'
import type { VerbContract } from '../kernel/contract'
import { choice, count, key, text, townshipCode } from '../kernel/fields'
import { pointSchema } from '../places/geo-point'
import { meals, subsidyRule } from '../policy/meal-subsidy'
import { siteGroups, siteKinds } from './kind'
import { servings } from './schedule'
import { facts, menuSchema, operatorSorts, payWays } from './site'

/** What one can ask for beyond being near: open at this minute, brought to where one is, a quarter of an hour on foot, no step. */
export const siteWishes = ['open', 'delivers', 'walkable', 'stepFree'] as const

export type SiteWish = (typeof siteWishes)[number]

const stretch = () => z.object({ serving: z.enum(servings), from: z.string(), to: z.string() })

/** Why nothing is open there now that would be by its hours. */
const shut = () =>
  z.discriminatedUnion('why', [
    z.object({ why: z.literal('closure'), reason: z.string(), until: z.optional(z.string()) }),
    z.object({ why: z.literal('suspended'), reason: z.string() }),
    z.object({ why: z.literal('permit') }),
    z.object({ why: z.literal('closed') }),
  ])

const point = () => z.object({ longitude: z.number(), latitude: z.number() })

const siteCard = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(siteKinds),
    township: z.string(),
    address: z.string(),
    /** Empty where nobody knows it. */
    phone: z.string(),
    at: z.nullable(point()),
    /** In a straight line from where one asked, and about how long that is on foot. */
    metres: z.nullable(z.number()),
    minutes: z.nullable(z.number()),
    shut: z.nullable(shut()),
    /** The hours of today, none where it is shut. The phone says by them whether it is open at this minute. */
    today: z.array(stretch()),
    /** The next day after today it is open. */
    next: z.nullable(z.object({ date: z.string(), ...stretch().shape })),
    /** The holidays of the year are not announced: it may be closed today. */
    unsure: z.boolean(),
    prices: z.array(z.object({ meal: z.enum(meals), fen: z.number() })),
    pays: z.array(z.enum(payWays)),
    stepFree: z.nullable(z.boolean()),
    delivery: z.nullable(z.object({ metres: z.number(), fen: z.number() })),
    welcome: z.nullable(z.object({ ageFrom: z.number(), papers: z.boolean() })),
    /** For how many days nobody has looked into it, where that is too long. */
    stale: z.nullable(z.number()),
  })

export type SiteCard = z.infer<ReturnType<typeof siteCard>>

const wholeSite = () =>
  z.object({
    ...siteCard().shape,
    village: z.nullable(z.string()),
    operator: z.nullable(z.object({ sort: z.enum(operatorSorts), name: z.string() })),
    capacity: z.nullable(z.number()),
    permitUntil: z.nullable(z.string()),
    /** The hours of the days to come, the changes that are announced among them. */
    week: z.array(z.object({ date: z.string(), stretches: z.array(stretch()) })),
    closures: z.array(
      z.object({ since: z.string(), until: z.nullable(z.string()), reason: z.string() }),
    ),
    /** What is cooked today and after. */
    menus: z.array(menuSchema()),
    verifiedAt: z.partialRecord(z.enum(facts), z.string()),
    version: z.number(),
  })

export type WholeSite = z.infer<ReturnType<typeof wholeSite>>

/** The rules of the meal subsidy in force today, with the paper they stand in; null where the city has set none. */
const subsidy = () =>
  z.nullable(z.object({ rules: z.array(subsidyRule()), source: z.string(), from: z.string() }))

export const findVerbs = {
  /**
   * Places by what one knows: the point one is at (`at`), a township, or a part of the name (`text`: characters, pinyin or its
   * initials), in that order of weight. Open ones first, then the nearest; a point is never answered from across the sea. At
   * most twenty; `skip` asks for what follows. Problems: `outside_city` (a point beyond the city), `township_unknown`.
   */
  find: {
    who: ['anyone'],
    input: () =>
      z.object({
        group: choice(siteGroups),
        at: z.optional(pointSchema()),
        township: z.optional(townshipCode()),
        /** The ground one is on, in a city of islands, where no township says so. */
        landmass: z.optional(key()),
        text: z.optional(text(20)),
        wishes: z._default(z.array(choice(siteWishes)).check(z.maxLength(siteWishes.length)), []),
        skip: z._default(count(0, 180), 0),
      }),
    output: () =>
      z.object({
        sites: z.array(siteCard()),
        more: z.boolean(),
        /** The grounds to choose from, where it matters on which one is and nobody has said. */
        askGround: z.nullable(z.array(z.object({ id: z.string(), name: z.string() }))),
        subsidy: subsidy(),
        /** The server's now. */
        now: z.string(),
      }),
  },
  /** All that is known of one place. Problem: `not_found`. */
  site: {
    who: ['anyone'],
    input: () => z.object({ id: key(), at: z.optional(pointSchema()) }),
    output: () => z.object({ site: wholeSite(), subsidy: subsidy(), now: z.string() }),
  },
} as const satisfies Readonly<Record<string, VerbContract>>
