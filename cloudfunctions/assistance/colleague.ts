import type { StaffMember } from '@shared/identity/actor'
import { staff } from '../_kit/actor'

const ANY = { by: 'staffId', direction: 'asc' } as const

/** The member of staff of this number who works in the same office now, if there is one. */
export async function colleagueOf(
  { unitId }: Pick<StaffMember, 'unitId'>,
  staffId: string,
): Promise<StaffMember | undefined> {
  const [found] = await staff.where({ unitId, staffId }, ANY, 1)
  if (!found?.active) return undefined
  const { _id: openid, name, role } = found
  return { kind: 'staff', openid, staffId, name, role, unitId }
}
