import type { Resident, StaffMember, StaffRole, Visitor } from '@shared/identity/actor'

/** 虎门镇 in 东莞, where the sample cases happen, and its neighbour 长安镇. */
export const HUMEN = '441900121'
export const CHANGAN = '441900119'

/** 向阳街道 in 钦南区 of 钦州, where there is a county between township and city; 灵山县 is the county next door. */
export const XIANGYANG = '450702001'
export const QINNAN = '450702'
export const LINGSHAN = '450721'

export const aVisitor: Visitor = { kind: 'visitor' }

export const aResident = (changes: Partial<Resident> = {}): Resident => ({
  kind: 'resident',
  openid: 'openid-resident',
  ...changes,
})

/** Somebody of 虎门镇, with this role. */
export const aMember = <R extends StaffRole>(
  role: R,
  changes: Partial<StaffMember<R>> = {},
): StaffMember<R> => ({
  kind: 'staff',
  openid: 'openid-clerk',
  staffId: 'clerk',
  name: '示例经办',
  role,
  unitId: `township:${HUMEN}`,
  ...changes,
})

/** A clerk of 虎门镇. */
export const aClerk = (changes: Partial<StaffMember<'township_clerk'>> = {}) =>
  aMember('township_clerk', changes)

export const anApprover = (changes: Partial<StaffMember<'township_approver'>> = {}) =>
  aMember('township_approver', {
    openid: 'openid-approver',
    staffId: 'approver',
    name: '示例审批',
    ...changes,
  })

export const anOfficer = (changes: Partial<StaffMember<'city_officer'>> = {}) =>
  aMember('city_officer', {
    openid: 'openid-officer',
    staffId: 'officer',
    name: '示例科员',
    unitId: 'city:441900',
    ...changes,
  })

/** An officer of 钦南区民政局. */
export const aCountyOfficer = (changes: Partial<StaffMember<'county_officer'>> = {}) =>
  aMember('county_officer', {
    openid: 'openid-county',
    staffId: 'county',
    name: '示例区科员',
    unitId: `county:${QINNAN}`,
    ...changes,
  })

/** Who verifies grades for 残联; sits with the office above. */
export const aFederationOfficer = (changes: Partial<StaffMember<'federation_officer'>> = {}) =>
  aMember('federation_officer', {
    openid: 'openid-federation',
    staffId: 'federation',
    name: '示例残联',
    unitId: `county:${QINNAN}`,
    ...changes,
  })
