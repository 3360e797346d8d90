import { randomUUID } from 'node:crypto'
import type { StaffMember } from '@shared/identity/actor'
import type { Instant } from '@shared/kernel/plain-date'
import * as z from 'zod/mini'
import { records } from './records'

const lookSchema = z.object({
  _id: z.string(),
  caseId: z.string(),
  staffId: z.string(),
  unitId: z.string(),
  /** The case as it is shown (masked), one photo, or one field in clear. */
  what: z.string(),
  at: z.string(),
})

const looks = records('looks', lookSchema)

/** Notes that a member of staff looked at somebody's case, before they see it (《社会救助法》第七十条). */
export const noteLook = (
  { staffId, unitId }: StaffMember,
  caseId: string,
  what: string,
  at: Instant,
): Promise<void> => looks.add({ _id: randomUUID(), caseId, staffId, unitId, what, at })
