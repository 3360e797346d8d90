import { addDays, type PlainDate } from '@shared/kernel/plain-date'
import { earliest } from '@shared/places/boundary'
import type { EntryKind } from '@shared/marriage/entry'
import type { MarriageOffice } from '@shared/marriage/office'
import type {
  ExtraRow,
  OfficiantRow,
  PlanRow,
  RegistryRow,
  SpecialDateRow,
} from '@shared/marriage/office-contract'
import { planOn, type Registry } from '@shared/marriage/registry'

type Asked = { readonly may: readonly EntryKind[]; readonly today: PlainDate }

const mayTakeBack = (kind: EntryKind, day: string, { may, today }: Asked): boolean =>
  may.includes(kind) && day >= earliest(today)

/** The plan in force, and those to come. */
function planRows(registry: Registry, asked: Asked): PlanRow[] {
  const inForce = planOn(registry, asked.today)
  return registry.plans
    .filter((plan) => plan === inForce || plan.from > asked.today)
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(({ id, from, hours, canForeign, canHMT, season, source }) => ({
      ...{ id: id ?? null, from, canForeign, canHMT, source },
      hours: [...hours],
      season: season ?? null,
      canBeTakenBack: id !== undefined && mayTakeBack('plan', from, asked),
    }))
}

const extraRows = (
  { extras = [] }: MarriageOffice,
  { id: registryId }: Registry,
  asked: Asked,
): ExtraRow[] =>
  extras
    .filter((one) => one.registryId === registryId && one.date >= asked.today)
    .sort((a, b) => a.date.localeCompare(b.date) || a.hours.from.localeCompare(b.hours.from))
    .map(({ id, date, title, village, hours: { pool, from, to, windows } }) => ({
      ...{ id, date, title, village, pool, from, to, windows },
      canBeTakenBack: mayTakeBack('extra', date, asked),
    }))

/** Who hands out certificates already can still be told to stop. */
const officiantRows = (
  { officiants = [] }: MarriageOffice,
  { id: registryId }: Registry,
  { may, today }: Asked,
): OfficiantRow[] =>
  officiants
    .filter((one) => one.registryId === registryId)
    .sort((a, b) => a.from.localeCompare(b.from) || a.name.localeCompare(b.name))
    .map(({ id, name, title, from, to }) => ({
      ...{ id, name, title, from, to: to ?? null },
      canBeTakenBack:
        may.includes('officiant') && (to === undefined || to > addDays(earliest(today), -1)),
    }))

/** Registries as they are set up, for who answers for them. */
export const registryRows = (
  office: MarriageOffice,
  registries: readonly Registry[],
  asked: Asked,
): RegistryRow[] =>
  registries.map((registry) => ({
    ...{ id: registry.id, name: registry.name },
    plans: planRows(registry, asked),
    extras: extraRows(office, registry, asked),
    officiants: officiantRows(office, registry, asked),
  }))

/** The special dates of the city that are to come. */
export const specialDateRows = ({ specialDates }: MarriageOffice, asked: Asked): SpecialDateRow[] =>
  specialDates
    .filter(({ date }) => date >= asked.today)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ _id: id, date, name, opens, moreWindows, worked, draw, source }) => ({
      ...{ id, date, name, moreWindows, source },
      opens: [...opens],
      notice: worked?.notice ?? null,
      draw: draw ?? null,
      canBeTakenBack: mayTakeBack('specialDate', date, asked),
    }))
