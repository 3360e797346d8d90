/** What a member of staff may be. Who may do what with it is in each domain's `access.ts`. */
export const staffRoles = [
  'township_clerk',
  'township_approver',
  'county_officer',
  'city_officer',
  'federation_officer',
  'village_worker',
  'registry_officer',
  'site_operator',
  'auditor',
  'admin',
] as const

export type StaffRole = (typeof staffRoles)[number]

/** Those who work on or decide cases; 残联 sees only what it is asked to verify. */
export const caseworkRoles = [
  'township_clerk',
  'township_approver',
  'county_officer',
  'city_officer',
] as const satisfies readonly StaffRole[]

/** Those whose office has a queue of cases. The others do not act on cases. */
export const queueRoles = [...caseworkRoles, 'federation_officer'] as const

export type QueueRole = (typeof queueRoles)[number]

/** Whether somebody's office has a queue. */
export const hasQueue = (role: StaffRole): role is QueueRole =>
  (queueRoles as readonly StaffRole[]).includes(role)

/** Who looks at the work of every office below their own, and at that office's. */
export const overseerRoles = ['county_officer', 'city_officer', 'auditor'] as const

export const oversees = (role: StaffRole): boolean =>
  (overseerRoles as readonly StaffRole[]).includes(role)

export type Visitor = { readonly kind: 'visitor' }
export type Resident = { readonly kind: 'resident'; readonly openid: string }
export type StaffMember<R extends StaffRole = StaffRole> = {
  readonly kind: 'staff'
  readonly openid: string
  readonly staffId: string
  readonly name: string
  readonly role: R
  readonly unitId: string
  /** The village or community somebody works for, below their unit. */
  readonly village?: string | undefined
  /** The place somebody runs: only of a site operator. */
  readonly site?: string | undefined
  /** The desktop session they speak through, by its id; inside WeChat there is none. */
  readonly session?: string | undefined
}

/** Who is asking. It always comes from the platform's invocation context or from a session, never from what was sent. */
export type Actor = Visitor | Resident | StaffMember
