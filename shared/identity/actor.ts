/** What a member of staff may be. Who may do what with it is in each domain's `access.ts`. */
export const staffRoles = [
  'township_clerk',
  'township_approver',
  'county_officer',
  'city_officer',
  'federation_officer',
] as const

export type StaffRole = (typeof staffRoles)[number]

/** Those who work on or decide cases; 残联 sees only what it is asked to verify. */
export const caseworkRoles = [
  'township_clerk',
  'township_approver',
  'county_officer',
  'city_officer',
] as const satisfies readonly StaffRole[]

export type Visitor = { readonly kind: 'visitor' }
export type Resident = { readonly kind: 'resident'; readonly openid: string }
export type StaffMember = {
  readonly kind: 'staff'
  readonly openid: string
  readonly staffId: string
  readonly name: string
  readonly role: StaffRole
  readonly unitId: string
}

/** Who is asking. It always comes from the platform's invocation context, never from what was sent. */
export type Actor = Visitor | Resident | StaffMember
