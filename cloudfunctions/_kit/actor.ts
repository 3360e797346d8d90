import cloudbase from '@cloudbase/node-sdk'
import { staffRoles, type Actor, type StaffMember } from '@shared/identity/actor'
import * as z from 'zod/mini'
import { records } from './records'

const staffSchema = () =>
  z.object({
    /** The person's OPENID. */
    _id: z.string(),
    staffId: z.string(),
    name: z.string(),
    role: z.enum(staffRoles),
    unitId: z.string(),
    village: z.optional(z.string()),
    site: z.optional(z.string()),
    active: z.boolean(),
  })

/** The people who work the queues, by OPENID. */
export const staff = records('staff', staffSchema)

/** The OPENID of this one invocation. Trap: `auth().getUserInfo()` reads process.env and mixes people up. */
export function openidOf(context: unknown): string | null {
  const { WX_OPENID } = cloudbase.getCloudbaseContext(context as never) as { WX_OPENID?: string }
  return WX_OPENID || null
}

/** The member of staff behind an OPENID, as their record stands now; null for whoever is none, or no longer. */
export async function memberBy(openid: string): Promise<StaffMember | null> {
  const found = await staff.find(openid)
  if (!found?.active) return null
  const { _id: _, active: __, ...member } = found
  return { kind: 'staff', openid, ...member }
}

/** Who is asking. `asStaff` says whether it is worth a look-up: a resident's verb never needs one. */
export async function actorOf(openid: string | null, asStaff: boolean): Promise<Actor> {
  if (openid === null) return { kind: 'visitor' }
  const member = asStaff ? await memberBy(openid) : null
  return member ?? { kind: 'resident', openid }
}
