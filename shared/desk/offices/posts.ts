import { staffRoles, type StaffRole } from '../../identity/actor'
import type { Unit } from '../../places/unit'

type Level = Unit['level']

/** Which offices have which posts. Roles decide what may be done, and that is written for offices of these levels. */
const levels: Readonly<Record<StaffRole, readonly Level[]>> = {
  township_clerk: ['township'],
  township_approver: ['township'],
  village_worker: ['township'],
  // 县级民政部门或者省级政府确定的乡镇人民政府 (《婚姻登记条例》第二条); in a city without counties the city's own as well.
  registry_officer: ['township', 'county', 'city'],
  county_officer: ['county'],
  city_officer: ['city'],
  // A place to eat is looked after by its township.
  site_operator: ['township'],
  federation_officer: ['county', 'city'],
  auditor: ['county', 'city'],
  admin: ['township', 'county', 'city'],
}

/** The roles somebody may have in an office. */
export const rolesIn = ({ level }: Pick<Unit, 'level'>): readonly StaffRole[] =>
  staffRoles.filter((role) => levels[role].includes(level))

/** What somebody is to an office. */
export type Post = {
  readonly name: string
  readonly role: StaffRole
  readonly village?: string | undefined
  /** The place somebody runs, by its id: only of a site operator. */
  readonly site?: string | undefined
}

type Placed = Post & { readonly unitId: string }

/** Whether a member of staff stays what they were. */
export const isSamePost = (a: Placed, b: Placed): boolean =>
  a.name === b.name &&
  a.role === b.role &&
  a.unitId === b.unitId &&
  a.village === b.village &&
  a.site === b.site
