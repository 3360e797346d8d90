import * as z from 'zod/mini'
import type { VerbContract } from '../kernel/contract'
import { dial } from '../kernel/dial'
import {
  choice,
  count,
  key,
  optionalPlainDate,
  optionalWording,
  plainDate,
  version,
  wording,
} from '../kernel/fields'
import { pointSchema } from '../places/geo-point'
import { meals } from '../policy/meal-subsidy'
import { siteKeepers, siteOverseers, siteStaff } from './access'
import { siteKinds } from './kind'
import { siteStatuses, siteVerbs } from './lifecycle'
import { closureSchema, datesInOrder, forwards, weeklyHours } from './schedule'
import { facts, operatorSorts, siteFacts, siteSchema } from './site'
import { siteEventKinds } from './site-event'

/** The township that keeps a place, and the offices above it. */
export const siteOffices = [...siteKeepers, ...siteOverseers] as const

/** What a list of the desk can be narrowed to. `ending`: a permit or a contract runs out within thirty days. */
export const siteFilters = [
  ...(['active', 'pending', 'stale', 'visitDue', 'ending', 'suspended', 'closed'] as const),
] as const

export type SiteFilter = (typeof siteFilters)[number]

/** Where a page of a list ended. */
export const end = () => z.object({ at: z.string().check(z.maxLength(30)), id: key() })

const siteRow = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(siteKinds),
    township: z.string(),
    status: z.enum(siteStatuses),
    phone: z.string(),
    /** Nothing where nobody was there yet. */
    visitedOn: z.nullable(z.string()),
    /** Since when nobody has looked into one of the things people decide by; empty where never. */
    oldest: z.string(),
    /** The day the permit or the contract runs out, the earlier of them. */
    ends: z.nullable(z.string()),
  })

export type SiteRow = z.infer<ReturnType<typeof siteRow>>

const eventRow = () =>
  z.object({
    version: z.number(),
    at: z.string(),
    what: z.enum(siteEventKinds),
    /** Nobody where time did it. */
    who: z.nullable(z.string()),
    /** What changed, with what stood there and what stands there where that is a few words. */
    changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    /** The reason, or the note. */
    said: z.string(),
    /** What a visit found right. */
    right: z.array(z.enum(facts)),
  })

export type SiteEventRow = z.infer<ReturnType<typeof eventRow>>

const keptSite = () => {
  const { _id, status, suspended, periods, prices, closures, menus } = siteSchema().shape
  const { verifiedAt, visitedOn, source, landmass } = siteSchema().shape
  return z.object({
    id: _id,
    ...siteFacts(),
    ...{ status, suspended, periods, prices, closures, menus },
    ...{ verifiedAt, visitedOn, source, landmass },
    at: z.nullable(z.object({ longitude: z.number(), latitude: z.number() })),
    version: z.number(),
  })
}

export type KeptSite = z.infer<ReturnType<typeof keptSite>>

/** What is said of a place as staff type it: everything, as it is to stand. Its township is that of who types. */
const typedSite = () => {
  const { kind, permit, capacity, delivery, stepFree, pays, welcome } = siteFacts()
  return {
    ...{ name: wording(40), kind, address: wording(100), phone: dial() },
    village: z.optional(wording(20)),
    operator: z.optional(
      z.object({
        sort: choice(operatorSorts),
        name: wording(60),
        contractUntil: optionalPlainDate(),
      }),
    ),
    ...{ permit, capacity, delivery, stepFree, pays, welcome },
    at: z.optional(pointSchema()),
    /** The ground it is on, where that is not its township's. */
    landmass: z.optional(key()),
    /** Where it is known from. */
    source: wording(200),
  }
}

const hours = () => z.object(weeklyHours()).check(forwards)

const price = () => z.object({ meal: choice(meals), fen: count(0, 100_000) })

const MOST_HOURS = 20

/** What is done something to, and the version that was seen. */
export const which = () => ({ id: key(), version: version() })
export const next = () => z.object({ version: z.number() })

export const samplings = ['kept', 'notKept', 'none'] as const

/**
 * Keeping the places. Whatever is done to one names the version that was seen; the very same sent again is answered as done.
 * Problems of all of them: `not_found` (none, or none of the caller's), `not_allowed`, `stale_version`, `wrong_status`.
 */
export const keepVerbs = {
  /**
   * The places of an office and those below it, page by page, whoever was there longest ago first; `unitId` narrows it to one
   * of those. Problems: `unit_unknown`, `not_allowed`.
   */
  keptSites: {
    who: [...siteOffices],
    input: () =>
      z.object({
        filter: choice(siteFilters),
        unitId: z.optional(key()),
        after: z.optional(end()),
      }),
    output: () =>
      z.object({
        rows: z.array(siteRow()),
        next: z.nullable(end()),
        /** How many there are of each; nothing where the city has not said by which figure. */
        counts: z.partialRecord(z.enum(siteFilters), z.number()),
        /** Corrections nobody has looked into. */
        corrections: z.number(),
        /** Whether the caller's office enters places: a township's does. */
        mayAdd: z.boolean(),
        today: z.string(),
      }),
  },
  /** One place with everything that is known, its history and what the caller can do to it; without `id`, the one they run. */
  keptSite: {
    who: [...siteStaff],
    input: () => z.object({ id: z.optional(key()) }),
    output: () =>
      z.object({
        site: keptSite(),
        history: z.array(eventRow()),
        actions: z.array(z.enum(siteVerbs)),
        today: z.string(),
      }),
  },
  /** Enters a place of the caller's township. Nobody outside sees it before the first visit. Problem: `outside_city`. */
  addSite: {
    who: [...siteKeepers],
    input: () => z.object({ requestId: key(), ...typedSite() }),
    output: () => z.object({ id: z.string() }),
  },
  /** Changes what is said of a place. Problems: `nothing_changed`, `outside_city`. */
  changeSite: {
    who: [...siteKeepers],
    input: () => z.object({ ...which(), ...typedSite() }),
    output: next,
  },
  /** Ends hours or prices on the evening before `from` and begins others. Faults: `date_past`, `date_order`, `hours_overlap`, `twice`. */
  planSite: {
    who: [...siteKeepers],
    input: () =>
      z.object({
        ...which(),
        from: plainDate(),
        until: optionalPlainDate(),
        hours: z.optional(z.array(hours()).check(z.maxLength(MOST_HOURS))),
        prices: z.optional(z.array(price()).check(z.maxLength(meals.length * 2))),
      }),
    output: next,
  },
  /** Closes a place for some days, or until further notice. Faults: `date_past`, `date_taken`. */
  shutSite: {
    who: [...siteKeepers, 'site_operator'],
    input: () => {
      const { since, until } = closureSchema().shape
      return z.object({ ...which(), since, until, reason: wording(60) }).check(datesInOrder)
    },
    output: next,
  },
  /** Opens again from a day on what was closed. Problem: `already_done`. */
  reopenSite: {
    who: [...siteKeepers, 'site_operator'],
    input: () => z.object({ ...which(), closureId: key(), from: plainDate() }),
    output: next,
  },
  /** What is cooked on a day: all meals of that day as they are to stand. */
  setMenu: {
    who: [...siteKeepers, 'site_operator'],
    input: () =>
      z.object({
        ...which(),
        on: plainDate(),
        dishes: z
          .array(z.object({ meal: choice(meals), dishes: wording(200) }))
          .check(z.maxLength(meals.length * 2)),
      }),
    output: next,
  },
  /**
   * 现场核实: which facts were found right, whether 食品留样 (≥125 g, ≥48 h) was kept (`none`: nothing is cooked there). The first
   * visit opens a place to everybody. Problem: `permit_over`.
   */
  visitSite: {
    who: [...siteKeepers],
    input: () =>
      z.object({
        ...which(),
        on: plainDate(),
        right: z.array(choice(facts)).check(z.minLength(1), z.maxLength(facts.length)),
        sample: choice(samplings),
        note: optionalWording(200),
      }),
    output: next,
  },
  /** Not open until further notice, for a reason people read. */
  suspendSite: {
    who: [...siteOffices],
    input: () => z.object({ ...which(), reason: wording(60) }),
    output: next,
  },
  /** Open again. Problem: `permit_over`. */
  resumeSite: {
    who: [...siteOffices],
    input: () => z.object({ ...which(), reason: wording(60) }),
    output: next,
  },
  /** Closed for good. */
  closeSite: {
    who: [...siteKeepers],
    input: () => z.object({ ...which(), reason: wording(60) }),
    output: next,
  },
} as const satisfies Readonly<Record<string, VerbContract>>
