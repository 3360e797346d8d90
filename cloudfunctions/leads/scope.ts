import type { StaffMember } from '@shared/identity/actor'

/** The code of the township somebody works for. */
export const townshipOf = ({ unitId }: Pick<StaffMember, 'unitId'>): string =>
  unitId.replace(/^township:/, '')

/** Asks for what lies where somebody works: a village worker's own village, a clerk's township or one village of it. */
export function where(actor: StaffMember, wanted: string | undefined) {
  const village = actor.role === 'village_worker' ? (actor.village ?? '') : wanted
  return { township: townshipOf(actor), ...(village !== undefined && { village }) }
}
