import * as z from 'zod/mini'
import type { StaffRole } from '../identity/actor'
import type { Contract } from '../kernel/contract'
import { key } from '../kernel/fields'
import { entryKinds, entrySchema, type EntryKind } from './entry'
import { dayKinds } from './registry'
import { pools } from './service'

/** Who sets up the registries at all. */
const settingUp = ['registry_officer', 'city_officer', 'admin'] as const

/**
 * Who enters what. The registrars of an office for its own registries, an admin for those of their office and below; a special
 * date is the whole city's, and entered in the city's own office.
 */
export const whoEnters: Readonly<Record<EntryKind, readonly StaffRole[]>> = {
  plan: ['registry_officer', 'admin'],
  specialDate: ['city_officer', 'admin'],
  extra: ['registry_officer'],
  officiant: ['registry_officer'],
}

const hours = () =>
  z.object({
    pool: z.enum(pools),
    days: z.enum(dayKinds),
    from: z.string(),
    to: z.string(),
    minutes: z.number(),
    windows: z.number(),
    walkIn: z.number(),
  })

/** `id`: it was entered at the desk. */
const planRow = () =>
  z.object({
    id: z.nullable(z.string()),
    from: z.string(),
    hours: z.array(hours()),
    canForeign: z.boolean(),
    canHMT: z.boolean(),
    season: z.nullable(z.object({ from: z.string(), to: z.string() })),
    source: z.string(),
    canBeTakenBack: z.boolean(),
  })

export type PlanRow = z.infer<ReturnType<typeof planRow>>

const extraRow = () =>
  z.object({
    id: z.string(),
    date: z.string(),
    title: z.string(),
    village: z.string(),
    pool: z.enum(pools),
    from: z.string(),
    to: z.string(),
    windows: z.number(),
    canBeTakenBack: z.boolean(),
  })

export type ExtraRow = z.infer<ReturnType<typeof extraRow>>

const officiantRow = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    from: z.string(),
    to: z.nullable(z.string()),
    canBeTakenBack: z.boolean(),
  })

export type OfficiantRow = z.infer<ReturnType<typeof officiantRow>>

const registryRow = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    /** In force, and to come. */
    plans: z.array(planRow()),
    extras: z.array(extraRow()),
    officiants: z.array(officiantRow()),
  })

export type RegistryRow = z.infer<ReturnType<typeof registryRow>>

const specialDateRow = () =>
  z.object({
    id: z.string(),
    date: z.string(),
    name: z.string(),
    opens: z.array(z.object({ at: z.string(), percent: z.number() })),
    moreWindows: z.number(),
    notice: z.nullable(z.string()),
    /** Until when couples enter a draw, and what is published of its secret; null where places are taken. */
    draw: z.nullable(z.object({ entriesUntil: z.string(), commitment: z.string() })),
    source: z.string(),
    canBeTakenBack: z.boolean(),
  })

export type SpecialDateRow = z.infer<ReturnType<typeof specialDateRow>>

const over = () =>
  z.object({
    registry: z.string(),
    date: z.string(),
    from: z.string(),
    to: z.string(),
    over: z.number(),
    gone: z.boolean(),
  })

/** The registries of a city as data that is edited at the desk. */
export const officeVerbs = {
  /** The registries the caller answers for, and the special dates of the city: what is in force and what is to come. */
  office: {
    who: settingUp,
    input: () => z.object({}),
    output: () =>
      z.object({
        registries: z.array(registryRow()),
        specialDates: z.array(specialDateRow()),
        /** What the caller may enter. */
        may: z.array(z.enum(entryKinds)),
        /** The first day anything entered now can mean anything. */
        earliest: z.string(),
      }),
  },
  /**
   * What an entry would come to; nothing is kept. Places that would be too many stay until their holders go. Problems: those of
   * `whyNotEntered`; `not_allowed`; `not_found` for a registry the caller does not answer for.
   */
  previewEntry: {
    who: settingUp,
    input: () => z.object({ entry: entrySchema() }),
    output: () =>
      z.object({
        /** Days that are laid out already and would be made over, and days that would be laid out. */
        remade: z.number(),
        added: z.number(),
        /** How many places are held that would not be wanted, and where, the first fifty times. */
        over: z.number(),
        times: z.array(over()),
      }),
  },
  /** Enters it, and makes the days over that are laid out already. The same request again is answered as done. */
  enter: {
    who: settingUp,
    input: () => z.object({ requestId: key(), entry: entrySchema() }),
    output: () => z.object({ id: z.string() }),
  },
  /**
   * Takes back what has not begun; who hands out certificates already does so until tomorrow. Problems: `not_found`,
   * `already_done`, `draw_entered`.
   */
  takeBack: {
    who: settingUp,
    input: () => z.object({ id: key() }),
    output: () => z.object({ id: z.string() }),
  },
} as const satisfies Contract
