import type { DeskContract } from '@shared/desk/contract'
import { hasQueue } from '@shared/identity/actor'
import { once } from '@shared/kernel/once'
import { ok } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { staff } from '../_kit/actor'
import type { Verb } from '../_kit/serve'
import { cases, openIn } from './rows'

const MOST_COLLEAGUES = 100
const byNumber = { by: 'staffId', direction: 'asc' } as const

/** Who holds a case: nobody, or the number of a member of staff. */
const holder = once(() => z.nullish(z.string()))

/** See the contract: whoever has left is not shown, and one count of the queue says what everybody holds. */
export const colleagues: Verb<DeskContract, 'colleagues'> = async ({ actor }) => {
  const { unitId, staffId: own } = actor
  const [found, held] = await Promise.all([
    staff.where({ unitId }, byNumber, MOST_COLLEAGUES),
    cases.alike(openIn(unitId), '$claimedBy.staffId'),
  ])
  const loads = new Map(held.map(({ _id, n }) => [z.parse(holder(), _id), n]))
  return ok({
    colleagues: found
      .filter(({ active, role, staffId }) => active && hasQueue(role) && staffId !== own)
      .map(({ staffId, name, role }) => ({ staffId, name, role, holds: loads.get(staffId) ?? 0 })),
  })
}
