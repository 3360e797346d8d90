import type { DeskContract } from '@shared/desk/contract'
import { hasQueue } from '@shared/identity/actor'
import { ok } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import type { Verb } from '../_kit/serve'
import { loadsOf } from './rows'

const MOST_COLLEAGUES = 100
const byNumber = { by: 'staffId', direction: 'asc' } as const

/** See the contract: whoever has left is not shown. */
export const colleagues: Verb<DeskContract, 'colleagues'> = async ({ actor }) => {
  const { unitId, staffId: own } = actor
  const [found, loads] = await Promise.all([
    staff.where({ unitId }, byNumber, MOST_COLLEAGUES),
    loadsOf(unitId),
  ])
  return ok({
    colleagues: found
      .filter(({ active, role, staffId }) => active && hasQueue(role) && staffId !== own)
      .map(({ staffId, name, role }) => ({ staffId, name, role, holds: loads.get(staffId) ?? 0 })),
  })
}
