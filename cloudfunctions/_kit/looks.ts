import { randomUUID } from 'node:crypto'
import type { StaffMember } from '@shared/identity/actor'
import type { Instant } from '@shared/kernel/plain-date'
import * as z from 'zod/mini'
import { command } from './cloud'
import { records } from './records'

const lookSchema = () =>
  z.object({
    _id: z.string(),
    caseId: z.string(),
    staffId: z.string(),
    unitId: z.string(),
    /** The case as it is shown (masked), one photo, one field in clear, a notice, or a file it is in. */
    what: z.string(),
    at: z.string(),
  })

const looks = records('looks', lookSchema)

const MOST_LOOKS = 1000
const newestFirst = { by: 'at', direction: 'desc' } as const

/** Notes that a member of staff looked at somebody's case, before they see it (《社会救助法》第七十条). */
export const noteLook = (
  { staffId, unitId }: StaffMember,
  caseId: string,
  what: string,
  at: Instant,
): Promise<void> => looks.add({ _id: randomUUID(), caseId, staffId, unitId, what, at })

const AT_ONCE = 500

/** The same of many cases. */
export async function noteLooks(
  { staffId, unitId }: StaffMember,
  caseIds: readonly string[],
  what: string,
  at: Instant,
): Promise<void> {
  const noted = caseIds.map((caseId) => ({ _id: randomUUID(), caseId, staffId, unitId, what, at }))
  for (let from = 0; from < noted.length; from += AT_ONCE)
    await looks.add(noted.slice(from, from + AT_ONCE))
}

/** Which of the things `wanted` of a case a member of staff has looked at. */
export async function lookedAt(
  { staffId }: StaffMember,
  caseId: string,
  wanted: readonly string[],
): Promise<Set<string>> {
  const query = { caseId, staffId, what: command.in(wanted) }
  const found = await looks.where(query, newestFirst, MOST_LOOKS)
  return new Set(found.map(({ what }) => what))
}

/** Who looked at a case, newest first. */
export const looksAt = (caseId: string, most: number) => looks.where({ caseId }, newestFirst, most)
