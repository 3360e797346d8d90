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

/** What can be changed in the administration of a city. */
export const changeKinds = [
  'invited',
  'uninvited',
  'joined',
  'moved',
  'left',
  'contact',
  'closed',
  'opened',
  'duty',
  'dutyCopied',
  'toppedUp',
  'grid',
  'gridRemoved',
  'fundMerged',
  'boundary',
  'boundaryTakenBack',
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** What stood there, by field. Names of staff are; phones and OPENIDs never. */
export const facts = () =>
  z.partialRecord(
    z.enum([
      ...(['name', 'role', 'unitId', 'village', 'until', 'contact', 'hours', 'address'] as const),
      ...(['day', 'shift', 'phoneGiven', 'days', 'fen', 'paper', 'reason', 'grid'] as const),
      ...(['successor', 'from'] as const),
    ]),
    z.string(),
  )

export type Facts = z.infer<ReturnType<typeof facts>>

/**
 * One line of the book of changes; `_id` is its number with eight digits. `hash` covers the line and the hash before it, so
 * that a changed past shows. `under`: the unit it is about and those above, which may read it.
 */
export const changeLine = () =>
  z.object({
    _id: z.string(),
    at: z.string(),
    by: z.object({ staffId: z.string(), name: z.string() }),
    unitId: z.string(),
    under: z.array(z.string()),
    what: z.enum(changeKinds),
    before: facts(),
    after: facts(),
    prevHash: z.string(),
    hash: z.string(),
  })

/** Where the book ends: how many lines there are, and the hash of the last. */
export const bookEnd = () => z.object({ _id: z.string(), lines: z.number(), lastHash: z.string() })

export type BookEnd = z.infer<ReturnType<typeof bookEnd>>

/** The number of a line, as its `_id` has it: they sort as they were written. */
export const lineId = (n: number): string => String(n).padStart(8, '0')
