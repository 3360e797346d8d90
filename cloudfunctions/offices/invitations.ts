import { codeFrom, faultOf, tried, validUntil } from '@shared/desk/offices/code'
import type { OfficesContract } from '@shared/desk/offices/contract'
import { rolesIn, type Post } from '@shared/desk/offices/posts'
import type { Facts } from '@shared/casework/book'
import { codeTries, invitation, type Invitation } from '@shared/desk/offices/records'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import { records } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { inBook } from '../_kit/book'
import { reaches } from '../_kit/reach'
import { isClosed, openUnitOf } from './units'

export const invitations = records('invitations', invitation)
const tries = records('codeTries', codeTries)

const NUMBER_LENGTH = 16

const keyOf = (code: string): string => blindIndex(`code/${code}`)

/** The post somebody typed: a village is kept only of whoever works for one. */
export const postOf = ({ name, role, village }: Post): Post => ({
  ...{ name, role },
  ...(role === 'village_worker' && { village }),
})

/** A post as the book of changes has it. */
export const factsOf = ({ name, role, village }: Post, unitId: string): Facts => ({
  ...{ name, role, unitId },
  ...(village !== undefined && { village }),
})

/** See the contract. The code follows from who asks and what for, so that asking twice makes one; it is kept nowhere. */
export const invite: Verb<OfficesContract, 'invite'> = (call) => {
  const { requestId, unitId, ...typed } = call.input
  const hash = blindIndex(`invitation/${call.actor.openid}/${requestId}`)
  const code = codeFrom(hash)
  return inBook(call, async (within) => {
    const unit = await openUnitOf(call, unitId, within)
    if (!unit.ok) return unit
    if (!rolesIn(unit.value).includes(typed.role))
      return refuse(problem('role_elsewhere', { field: 'role' }))
    const before = await invitations.find(keyOf(code), within)
    if (before) return ok({ value: { code, until: before.until } })
    const until = validUntil(call.now)
    const post = postOf(typed)
    const made: Invitation = {
      ...{ _id: keyOf(code), unitId, staffId: `s-${hash.slice(-NUMBER_LENGTH)}`, ...post },
      ...{ at: call.now, until, usedBy: null, cancelledAt: null },
    }
    await invitations.add(made, within)
    const change = { unitId, what: 'invited', after: { ...factsOf(post, unitId), until } } as const
    return ok({ value: { code, until }, change })
  })
}

/** See the contract. */
export const uninvite: Verb<OfficesContract, 'uninvite'> = (call) =>
  inBook(call, async (within) => {
    const found = await invitations.find(call.input.invitationId, within)
    if (!found || !reaches(call.actor, found.unitId, call.city))
      return refuse(problem('not_found', { field: 'invitationId' }))
    if (found.usedBy !== null) return refuse(problem('code_used'))
    if (found.cancelledAt !== null) return ok({ value: { done: true } })
    await invitations.put({ ...found, cancelledAt: call.now }, within)
    const { unitId } = found
    return ok({
      value: { done: true },
      change: { unitId, what: 'uninvited', before: factsOf(found, unitId) },
    })
  })

/** Counts a try before the code is looked at: whoever sends many at once has no more of them. */
const countTry = (openid: string, now: string): Promise<Result<null>> =>
  inTransaction(async (transaction) => {
    const next = tried(await tries.find(openid, transaction), openid, now)
    if (!next.ok) return next
    await tries.put(next.value, transaction)
    return ok(null)
  })

/** See the contract. Whoever was here before keeps their number: what they did stays theirs. */
export const join: Verb<OfficesContract, 'join'> = async ({ input, actor, city, now }) => {
  const { openid } = actor
  const counted = await countTry(openid, now)
  if (!counted.ok) return counted
  return inBook({ actor: { staffId: '', name: '' }, city, now }, async (within) => {
    const found = await invitations.find(keyOf(input.code), within)
    if (found?.usedBy === openid) return ok({ value: { unitId: found.unitId, name: found.name } })
    const fault = faultOf(found, now)
    if (fault || !found) return refuse(fault ?? problem('code_unknown'))
    const before = await staff.find(openid, within)
    if (before?.active) return refuse(problem('already_staff'))
    const { unitId } = found
    if (await isClosed(unitId, within)) return refuse(problem('unit_closed'))
    const staffId = before?.staffId ?? found.staffId
    const post = postOf(found)
    await staff.put({ _id: openid, staffId, ...post, unitId, active: true }, within)
    await invitations.put({ ...found, usedBy: openid }, within)
    const by = { staffId, name: found.name }
    return ok({
      value: { unitId, name: found.name },
      change: { unitId, what: 'joined', by, after: factsOf(post, unitId) },
    })
  })
}
