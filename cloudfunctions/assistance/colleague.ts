import { hasQueue, type StaffMember } from '@shared/identity/actor'
import { staff } from '../_kit/actor'

const ANY = { by: 'staffId', direction: 'asc' } as const

/** Who works on cases under this number in the same office now, if there is somebody. */
export async function colleagueOf(
  { unitId }: Pick<StaffMember, 'unitId'>,
  staffId: string,
): Promise<StaffMember | undefined> {
  const [found] = await staff.where({ unitId, staffId }, ANY, 1)
  if (!found?.active || !hasQueue(found.role)) return undefined
  const { _id: openid, name, role } = found
  return { kind: 'staff', openid, staffId, name, role, unitId }
}
