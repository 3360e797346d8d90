import type { City } from '@shared/cities/city'
import type { StaffMember } from '@shared/identity/actor'
import { townshipsBelow } from '@shared/places/below'

/** The townships whose cases an office answers for. What nobody could place yet is the city's own. */
export const townshipsOf = ({ unitId }: StaffMember, { pack, fallback }: City): string[] => [
  ...townshipsBelow(pack.divisions, unitId),
  ...(unitId === fallback.id ? ['unknown'] : []),
]
