import type { StaffRole } from '../../identity/actor'

/** The statisticians: of the township, the county, the city. They sign for their own office. */
export const signers = [
  'township_approver',
  'county_officer',
  'city_officer',
] as const satisfies readonly StaffRole[]

/** Who enters and explains: those who handle the cases (业务经办人) as well. */
export const enterers = ['township_clerk', ...signers] as const satisfies readonly StaffRole[]

/** Who reads a return: an auditor too. */
export const readers = [...enterers, 'auditor'] as const satisfies readonly StaffRole[]
