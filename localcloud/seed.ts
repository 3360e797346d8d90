import type { City } from '@shared/cities/city'
import type { StaffRole } from '@shared/identity/actor'
import { dateOf } from '@shared/kernel/plain-date'
import { townshipsOn } from '@shared/places/division'
import { unitIdOf } from '@shared/places/unit'
import { exampleId, exampleSites } from './example-sites'

/** A person one can be on this machine. All of them are made up and say so. */
export type Persona = {
  readonly openid: string
  readonly name: string
  readonly role: StaffRole | 'resident'
  readonly unit: string | null
}

type StaffSeed = {
  readonly openid: string
  readonly name: string
  readonly role: StaffRole
  readonly village?: string
  /** Which of the made-up places somebody runs. */
  readonly runs?: string
}

const RESIDENTS: readonly Persona[] = [
  { openid: 'o-example-resident-1', name: '陈桂芳（示例）', role: 'resident', unit: null },
  { openid: 'o-example-resident-2', name: '李明（示例）', role: 'resident', unit: null },
]

/** Who works in each of the two example townships. */
export const TOWNSHIP_STAFF: readonly StaffSeed[] = [
  { openid: 'clerk-1', name: '何晓（示例）', role: 'township_clerk' },
  { openid: 'clerk-2', name: '周宁（示例）', role: 'township_clerk' },
  { openid: 'approver-1', name: '梁正（示例）', role: 'township_approver' },
  { openid: 'village-1', name: '邓村（示例）', role: 'village_worker', village: '示例村' },
  { openid: 'registry-1', name: '苏兰（示例）', role: 'registry_officer' },
  { openid: 'operator-1', name: '饶香（示例）', role: 'site_operator', runs: 'canteen' },
]

const COUNTY_STAFF: readonly StaffSeed[] = [
  { openid: 'officer-1', name: '方明（示例）', role: 'county_officer' },
  { openid: 'officer-2', name: '严敏（示例）', role: 'county_officer' },
  { openid: 'federation-1', name: '罗安（示例）', role: 'federation_officer' },
  { openid: 'registry-1', name: '苏兰（示例）', role: 'registry_officer' },
]

const CITY_STAFF: readonly StaffSeed[] = [
  { openid: 'officer-1', name: '苏平（示例）', role: 'city_officer' },
  { openid: 'federation-1', name: '罗安（示例）', role: 'federation_officer' },
  { openid: 'registry-1', name: '苏兰（示例）', role: 'registry_officer' },
  { openid: 'auditor-1', name: '郑清（示例）', role: 'auditor' },
  { openid: 'admin-1', name: '管安（示例）', role: 'admin' },
]

/** What a made-up reserve fund starts with, in 分. A real one starts with the top-up the township enters. */
const EXAMPLE_FUND = 5_000_000

/** The township whose desk one can sit at in each city, and the one next door. Any two will do; these are the first two. */
function exampleTownships(city: City, now: string) {
  const townships = townshipsOn(city.pack.divisions, dateOf(now))
  const wanted = townships.filter(({ name }) => ['虎门镇', '长安镇'].includes(name)).reverse()
  return wanted.length === 2 ? wanted : townships.slice(0, 2)
}

const staffDocument = (
  { openid, name, role, village, runs }: StaffSeed,
  division: string,
  unitId: string,
): { _id: string } & Record<string, unknown> => ({
  _id: `o-example-${division}-${openid}`,
  staffId: `s-${division}-${openid}`,
  name,
  role,
  unitId,
  ...(village !== undefined && { village }),
  ...(runs !== undefined && { site: exampleId(division, runs) }),
  active: true,
})

/** The documents a new local cloud starts with, and the people one can be in it. */
export function seedOf(city: City, now: string) {
  const townshipStaff = exampleTownships(city, now).flatMap((township) =>
    TOWNSHIP_STAFF.map((seed) => staffDocument(seed, township.code, unitIdOf(township))),
  )
  const cityStaff = CITY_STAFF.map((seed) => staffDocument(seed, city.pack.code, city.fallback.id))
  const [first] = exampleTownships(city, now)
  const county = city.units.get(`county:${first?.parent ?? ''}`)
  const countyStaff = county
    ? COUNTY_STAFF.map((seed) => staffDocument(seed, county.division, county.id))
    : []
  const staff = [...townshipStaff, ...countyStaff, ...cityStaff]
  const townshipUnits = [...city.units.values()].filter(({ level }) => level === 'township')
  const funds = townshipUnits.map(({ id }) => ({ _id: id, balance: EXAMPLE_FUND, updatedAt: now }))
  const ledger = townshipUnits.map(({ id }) => ({
    _id: `${id}:opening`,
    unitId: id,
    fen: EXAMPLE_FUND,
    at: now,
  }))
  const workers: Persona[] = staff.map(({ _id, name, role, unitId }) => ({
    openid: _id,
    name: String(name),
    role: role as StaffRole,
    unit: city.units.get(String(unitId))?.name ?? null,
  }))
  const sites = exampleTownships(city, now).flatMap((one) => exampleSites(one, city, now))
  return { documents: { staff, funds, ledger, sites }, personas: [...RESIDENTS, ...workers] }
}
