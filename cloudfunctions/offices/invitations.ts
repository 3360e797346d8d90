import { codeFrom, faultOf, tried, validUntil } from '@shared/desk/offices/code'
import type { OfficesContract } from '@shared/desk/offices/contract'
import { rolesIn, type Post } from '@shared/desk/offices/posts'
import type { Facts } from '@shared/casework/book'
import { codeTries, invitation, type Invitation } from '@shared/desk/offices/records'
import { problem, type Problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Unit } from '@shared/places/unit'
import * as z from 'zod/mini'
import { staff } from '../_kit/actor'
import type { Store } from '../_kit/cloud'
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

/** The post somebody typed: a village is kept only of whoever works for one, a place of whoever runs it. */
export const postOf = ({ name, role, village, site }: Post): Post => ({
  ...{ name, role },
  ...(role === 'village_worker' && { village }),
  ...(role === 'site_operator' && { site }),
})

const placeFace = () => z.object({ _id: z.string(), unitId: z.string(), name: z.string() })

/** Places, as far as an office has to know them here: whose they are, and what they are called. */
const places = records('sites', placeFace)

/** Why somebody cannot be given a post: an office that has none of its kind, or a place that is none of the office's. */
export async function whyNotPosted(
  { role, site }: Post,
  unit: Pick<Unit, 'id' | 'level'>,
  within: Store,
): Promise<Problem | null> {
  if (!rolesIn(unit).includes(role)) return problem('role_elsewhere', { field: 'role' })
  if (role !== 'site_operator') return null
  const place = await places.find(site ?? '', within)
  if (place?.unitId === unit.id) return null
  return problem('invalid_input', { issues: [{ path: 'site', fault: 'unknown_choice' }] })
}

/** A post as the book of changes has it: a place by its name. */
export async function factsOf(
  { name, role, village, site }: Post,
  unitId: string,
  within: Store,
): Promise<Facts> {
  const place = site === undefined ? null : await places.find(site, within)
  return {
    ...{ name, role, unitId },
    ...(village !== undefined && { village }),
    ...(place && { site: place.name }),
  }
}

/** See the contract. The code follows from who asks and what for, so that asking twice makes one; it is kept nowhere. */
export const invite: Verb<OfficesContract, 'invite'> = (call) => {
  const { requestId, unitId, ...typed } = call.input
  const hash = blindIndex(`invitation/${call.actor.openid}/${requestId}`)
  const code = codeFrom(hash)
  return inBook(call, async (within) => {
    const unit = await openUnitOf(call, unitId, within)
    if (!unit.ok) return unit
    const why = await whyNotPosted(typed, unit.value, within)
    if (why) return refuse(why)
    const before = await invitations.find(keyOf(code), within)
    if (before) return ok({ value: { code, until: before.until } })
    const until = validUntil(call.now)
    const post = postOf(typed)
    const made: Invitation = {
      ...{ _id: keyOf(code), unitId, staffId: `s-${hash.slice(-NUMBER_LENGTH)}`, ...post },
      ...{ at: call.now, until, usedBy: null, cancelledAt: null },
    }
    await invitations.add(made, within)
    const after = { ...(await factsOf(post, unitId, within)), until }
    const change = { unitId, what: 'invited', after } as const
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
      change: { unitId, what: 'uninvited', before: await factsOf(found, unitId, within) },
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
      change: { unitId, what: 'joined', by, after: await factsOf(post, unitId, within) },
    })
  })
}
