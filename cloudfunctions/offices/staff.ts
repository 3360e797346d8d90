import type { OfficesContract } from '@shared/desk/offices/contract'
import type { MemberRow } from '@shared/desk/offices/staff-contract'
import type { Invitation } from '@shared/desk/offices/records'
import { ok } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { loadsOf } from '../desk/rows'
import { invitations } from './invitations'
import { unitOf } from '../_kit/reach'

const MOST = 200
const byNumber = { by: 'staffId', direction: 'asc' } as const
const newestFirst = { by: 'at', direction: 'desc' } as const

/** Whoever holds cases of an office where they do not work: they were moved, and the cases wait for somebody. */
async function stillHolding(unitId: string, staffIds: readonly string[]) {
  if (staffIds.length === 0) return []
  const found = await staff.where({ staffId: command.in(staffIds) }, byNumber, MOST)
  return found.filter((member) => member.unitId !== unitId)
}

const rowOf = ({ _id, name, role, village, until }: Invitation, now: string) => ({
  ...{ invitationId: _id, name, role, until, expired: until <= now },
  ...(village !== undefined && { village }),
})

/** See the contract. Whoever has left is shown as long as they hold a case. */
export const listStaff: Verb<OfficesContract, 'staff'> = async ({ input, actor, city, now }) => {
  const { unitId } = input
  const unit = unitOf(actor, unitId, city)
  if (!unit.ok) return unit
  const [own, held, invited] = await Promise.all([
    staff.where({ unitId }, byNumber, MOST),
    loadsOf(unitId),
    invitations.where({ unitId, usedBy: null, cancelledAt: null }, newestFirst, MOST),
  ])
  const known = new Set(own.map(({ staffId }) => staffId))
  const gone = await stillHolding(
    unitId,
    [...held.keys()].filter((one) => !known.has(one)),
  )
  const members = [...own, ...gone].map(
    ({ staffId, name, role, village, site, active, unitId: where }): MemberRow => ({
      ...{ staffId, name, role, active: active && where === unitId },
      ...(village !== undefined && { village }),
      ...(site !== undefined && { site }),
      holds: held.get(staffId) ?? 0,
    }),
  )
  return ok({
    members: members.filter(({ active, holds }) => active || holds > 0),
    invitations: invited.map((one) => rowOf(one, now)),
  })
}
