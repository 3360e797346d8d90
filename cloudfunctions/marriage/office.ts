import type { City } from '@shared/cities/city'
import type { StaffMember } from '@shared/identity/actor'
import { addHours, dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { keptEntry, type KeptEntry } from '@shared/marriage/entry'
import { withEntries, type MarriageOffice } from '@shared/marriage/office'
import type { Registry } from '@shared/marriage/registry'
import { behind, pageOrder } from '../_kit/behind'
import { command } from '../_kit/cloud'
import { records } from '../_kit/records'

/** What the city has entered of its registries at the desk, on top of its pack. */
export const entries = records('registryEntries', keptEntry)

/** A registry of the city; undefined where there is none of this id. */
export const registryBy = (registryId: string, { pack }: City): Registry | undefined =>
  pack.marriage.registries.find(({ id }) => id === registryId)

/** The office a registry belongs to. */
export const officeOf = (registryId: string, city: City): string | undefined =>
  registryBy(registryId, city)?.unitId

/** The registries of the office somebody works in. */
export const registriesOf = ({ unitId }: StaffMember, { pack }: City): readonly Registry[] =>
  pack.marriage.registries.filter((registry) => registry.unitId === unitId)

const PAGE = 1000
const byEnd = pageOrder('until', 'asc')

/** What has been entered and still means anything on a day or later. */
export async function entriesFrom(today: PlainDate): Promise<KeptEntry[]> {
  const found: KeptEntry[] = []
  for (let last: KeptEntry | undefined; ;) {
    const query = behind({ until: command.gte(today) }, byEnd, last && [last.until, last._id])
    const page = await entries.where(query, byEnd, PAGE)
    found.push(...page)
    last = page.at(-1)
    if (!last || page.length < PAGE) return found
  }
}

/** Entries take effect on the day after tomorrow at the earliest, so some minutes late is early. */
const FRESH_HOURS = 1 / 12

let prepared: { readonly office: MarriageOffice; readonly at: Instant } | undefined

/** What is said about booking as it is known just now: by the city's pack, and by what it has entered, read here and nowhere else. */
export async function officeNow({ pack }: City, at: Instant): Promise<MarriageOffice> {
  const office = withEntries(pack.marriage, await entriesFrom(dateOf(at)))
  prepared = { office, at }
  return office
}

/** The same, as it was known at most five minutes ago. */
export async function currentOffice(city: City, at: Instant): Promise<MarriageOffice> {
  const isFresh = prepared && prepared.at <= at && at < addHours(prepared.at, FRESH_HOURS)
  return isFresh && prepared ? prepared.office : officeNow(city, at)
}
