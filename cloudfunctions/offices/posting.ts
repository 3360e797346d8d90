import type { City } from '@shared/cities/city'
import type { OfficesContract } from '@shared/desk/offices/contract'
import { isSamePost } from '@shared/desk/offices/posts'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import type { Store } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { inBook } from '../_kit/book'
import { factsOf, postOf, whyNotPosted } from './invitations'
import { unitOf } from '../_kit/reach'
import { openUnitOf } from './units'

const byNumber = { by: 'staffId', direction: 'asc' } as const
const MOST = 200

type Member = NonNullable<Awaited<ReturnType<typeof staff.find>>>
type Asked = {
  readonly input: { readonly unitId: string; readonly staffId: string }
  readonly actor: StaffMember
  readonly city: City
}

/** Who has this number in an office the caller answers for, active or not, as the transaction sees them. */
async function memberOf({ input, actor, city }: Asked, within: Store): Promise<Result<Member>> {
  const { unitId, staffId } = input
  const unit = unitOf(actor, unitId, city)
  if (!unit.ok) return unit
  const [found] = await staff.where({ unitId, staffId }, byNumber, 1)
  const member = found ? await staff.find(found._id, within) : null
  return member?.unitId === unitId ? ok(member) : refuse(problem('staff_unknown'))
}

const isCityAdmin = ({ active, role, unitId }: Member, { fallback }: City): boolean =>
  active && role === 'admin' && unitId === fallback.id

/**
 * Whether the city would be left without an admin of its own, who alone can name others everywhere. The book lets one change
 * after the other through, so whoever is found here is still there when it is kept.
 */
async function leavesNone(before: Member, after: Member, city: City): Promise<boolean> {
  if (!isCityAdmin(before, city) || isCityAdmin(after, city)) return false
  const there = await staff.where({ unitId: city.fallback.id }, byNumber, MOST)
  return !there.some((one) => one._id !== before._id && isCityAdmin(one, city))
}

/** See the contract. */
export const change: Verb<OfficesContract, 'change'> = (call) =>
  inBook(call, async (within) => {
    const { toUnit, unitId, ...typed } = call.input
    const found = await memberOf(call, within)
    if (!found.ok) return found
    const { value: before } = found
    if (!before.active) return refuse(problem('staff_unknown'))
    const unit = await openUnitOf(call, toUnit, within)
    if (!unit.ok) return unit
    const why = await whyNotPosted(typed, unit.value, within)
    if (why) return refuse(why)
    const post = postOf(typed)
    const { _id, staffId } = before
    const after: Member = { _id, staffId, ...post, unitId: toUnit, active: true }
    if (isSamePost(before, after)) return ok({ value: { done: true } })
    if (await leavesNone(before, after, call.city)) return refuse(problem('last_admin'))
    await staff.put(after, within)
    const facts = {
      before: await factsOf(before, unitId, within),
      after: await factsOf(post, toUnit, within),
    }
    return ok({ value: { done: true }, change: { unitId, what: 'moved', ...facts } })
  })

/** See the contract. */
export const leave: Verb<OfficesContract, 'leave'> = (call) =>
  inBook(call, async (within) => {
    const found = await memberOf(call, within)
    if (!found.ok) return found
    const { value: before } = found
    if (!before.active) return ok({ value: { done: true } })
    const after = { ...before, active: false }
    if (await leavesNone(before, after, call.city)) return refuse(problem('last_admin'))
    await staff.put(after, within)
    const { unitId } = before
    return ok({
      value: { done: true },
      change: { unitId, what: 'left', before: await factsOf(before, unitId, within) },
    })
  })
