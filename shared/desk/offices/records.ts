import * as z from 'zod/mini'
import { staffRoles } from '../../identity/actor'
import { shifts } from './week'

/** What the city enters of an office by itself: the collection `units`, by unit id. The offices themselves are in the pack. */
export const unitRecord = () =>
  z.object({
    _id: z.string(),
    phone: z.string(),
    hours: z.string(),
    address: z.string(),
    /** Since when it takes nobody and nothing on any more. */
    closedAt: z.nullable(z.string()),
  })

export type UnitRecord = z.infer<ReturnType<typeof unitRecord>>

/**
 * Somebody who is to join an office: `_id` is a keyed hash of the code they are told, which is kept nowhere. `staffId` will be
 * their number. It is used once, by `usedBy`.
 */
export const invitation = () =>
  z.object({
    _id: z.string(),
    unitId: z.string(),
    staffId: z.string(),
    name: z.string(),
    role: z.enum(staffRoles),
    village: z.optional(z.string()),
    site: z.optional(z.string()),
    at: z.string(),
    until: z.string(),
    usedBy: z.nullable(z.string()),
    cancelledAt: z.nullable(z.string()),
  })

export type Invitation = z.infer<ReturnType<typeof invitation>>

/** How often somebody, by OPENID, has tried a code since a moment. */
export const codeTries = () => z.object({ _id: z.string(), since: z.string(), tries: z.number() })

export type CodeTries = z.infer<ReturnType<typeof codeTries>>

/** Who is on duty: `_id` is `dutyId`. Nobody where it was taken back. */
export const duty = () =>
  z.object({
    _id: z.string(),
    unitId: z.string(),
    day: z.string(),
    shift: z.enum(shifts),
    staffId: z.nullable(z.string()),
    name: z.string(),
    phone: z.string(),
  })

export type Duty = z.infer<ReturnType<typeof duty>>
