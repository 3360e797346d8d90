import type { PlainDate } from '../kernel/plain-date'
import { momentOf, type EntryKind, type EntryOf, type KeptEntry } from './entry'
import type { PenaltyRule } from './penalty'
import type { Registry } from './registry'
import type { SpecialDate } from './special-date'
import type { BookingTerms } from './terms'

type Kept<K extends EntryKind> = Omit<EntryOf<K>, 'kind'> & { readonly id: string }

/** A session beside the plan, and somebody who hands out certificates, as they are known. */
export type Extra = Kept<'extra'>
export type Officiant = Kept<'officiant'>

/** What is said about booking at a city's registries: by its pack, and by what the city has entered at the desk. */
export type MarriageOffice = {
  readonly registries: readonly Registry[]
  readonly terms: readonly BookingTerms[]
  readonly penalties: readonly PenaltyRule[]
  readonly specialDates: readonly SpecialDate[]
  readonly extras?: readonly Extra[]
  readonly officiants?: readonly Officiant[]
}

function specialDateOf({ _id, commitment = '', entry }: KeptEntry): SpecialDate[] {
  if (entry.kind !== 'specialDate') return []
  const { date, name, opens, moreWindows, worked, draw, source } = entry
  return [
    {
      ...{ _id, date, name, moreWindows, source },
      opens: opens.map((one) => ({ at: momentOf(one), percent: one.percent })),
      ...(worked && { worked }),
      ...(draw && { draw: { entriesUntil: momentOf(draw), commitment } }),
    },
  ]
}

/** The office of a pack with what the city has entered on top of it and that still means anything. */
export function withEntries(office: MarriageOffice, entered: readonly KeptEntry[]): MarriageOffice {
  const ofKind = <K extends EntryKind>(kind: K) =>
    entered.flatMap(({ _id: id, entry }) =>
      entry.kind === kind ? [{ ...(entry as EntryOf<K>), id }] : [],
    )
  const plans = ofKind('plan')
  return {
    ...office,
    registries: office.registries.map((registry) => ({
      ...registry,
      plans: [...registry.plans, ...plans.filter(({ registryId }) => registryId === registry.id)],
    })),
    specialDates: [...office.specialDates, ...entered.flatMap(specialDateOf)],
    extras: [...(office.extras ?? []), ...ofKind('extra')],
    officiants: [...(office.officiants ?? []), ...ofKind('officiant')],
  }
}

type Here = { readonly registry: Pick<Registry, 'id'>; readonly date: PlainDate }

/** The sessions of a registry on a day. */
export const extrasOn = ({ extras = [] }: MarriageOffice, { registry, date }: Here) =>
  extras.filter((one) => one.registryId === registry.id && one.date === date)

/** Who hands out certificates at a registry on a day. */
export const officiantsOn = ({ officiants = [] }: MarriageOffice, { registry, date }: Here) =>
  officiants.filter(
    ({ registryId, from, to }) =>
      registryId === registry.id && from <= date && (to === undefined || date <= to),
  )
