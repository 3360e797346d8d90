import type { Actor, StaffRole } from '../identity/actor'
import { siteLifecycle, siteVerbs, type SiteVerb } from './lifecycle'
import type { Site } from './site'

/** Who somebody is to a place: its office, an office above, who runs it, or somebody who only looks. */
export type SiteSide = 'office' | 'above' | 'operator' | 'looker'

/** The staff of a township who look after its places. */
export const siteKeepers = [
  'township_clerk',
  'township_approver',
  'admin',
] as const satisfies readonly StaffRole[]

/** Who looks at the places of every office below. */
export const siteOverseers = [
  'county_officer',
  'city_officer',
  'auditor',
] as const satisfies readonly StaffRole[]

/** Everybody who works with places. */
export const siteStaff = [...siteKeepers, ...siteOverseers, 'site_operator'] as const

const does: Readonly<Record<SiteVerb, readonly SiteSide[]>> = {
  change: ['office'],
  visit: ['office'],
  plan: ['office'],
  shut: ['office', 'operator'],
  reopen: ['office', 'operator'],
  menu: ['office', 'operator'],
  suspend: ['office', 'above'],
  resume: ['office', 'above'],
  close: ['office'],
}

const isOneOf = (roles: readonly StaffRole[], role: StaffRole): boolean => roles.includes(role)

/** What somebody is to a place; null where it is none of theirs. `under` are the offices that answer for it, its own first. */
export function siteSideOf(
  site: Pick<Site, '_id' | 'unitId' | 'under'>,
  actor: Actor,
): SiteSide | null {
  if (actor.kind !== 'staff') return null
  if (actor.role === 'site_operator') return actor.site === site._id ? 'operator' : null
  if (!site.under.includes(actor.unitId)) return null
  if (actor.role === 'auditor') return 'looker'
  if (isOneOf(siteKeepers, actor.role) && actor.unitId === site.unitId) return 'office'
  return isOneOf([...siteOverseers, 'admin'], actor.role) ? 'above' : null
}

/** Whether something is for one side to do at all. */
export const isFor = (verb: SiteVerb, side: SiteSide): boolean => does[verb].includes(side)

/** What can be done to a place from one side as it stands: the buttons, and what the server lets through. */
export const siteActions = (
  { status }: Pick<Site, 'status'>,
  side: SiteSide,
): readonly SiteVerb[] =>
  siteVerbs.filter((verb) => isFor(verb, side) && siteLifecycle[verb].from.includes(status))
