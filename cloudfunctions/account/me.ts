import { purposes, type ResidentRecord } from '@shared/account/consent'
import type { AccountContract } from '@shared/account/contract'
import type { City } from '@shared/cities/city'
import { federationOf } from '@shared/cities/office-names'
import type { StaffMember } from '@shared/identity/actor'
import { ok } from '@shared/kernel/result'
import { keptPapers } from '../_kit/kept-papers'
import { residents } from '../_kit/residents'
import type { Verb } from '../_kit/serve'
import { notices } from '../_kit/trail'
import { inTransaction } from '../_kit/transaction'

const consentsOf = (resident: ResidentRecord | null) =>
  purposes.flatMap((purpose) => {
    const given = resident?.consents[purpose]
    return given ? [{ purpose, ...given }] : []
  })

/** What stands on the plate of somebody's door: their office, or 残联 of the place whose grades they verify. */
function doorOf(
  { unitId, role }: Pick<StaffMember, 'unitId' | 'role'>,
  { units, fallback, pack }: City,
) {
  const unit = units.get(unitId) ?? fallback
  if (role !== 'federation_officer') return unit.name
  const place = pack.divisions.find(({ code }) => code === unit.division)
  return federationOf(place?.name ?? pack.name)
}

const NOTHING_OWN = { consents: [], unread: 0 }

/** What the caller has agreed to, and how much of what they were told is unread. */
async function ownOf(openid: string) {
  const [resident, unread] = await Promise.all([
    residents.find(openid),
    notices.count({ to: openid, readAt: null }),
  ])
  return { consents: consentsOf(resident), unread }
}

/** Who the caller is: what is their own (never through a desktop session), and the desk they work at, if any. */
export const me: Verb<AccountContract, 'me'> = async ({ actor, city }) => {
  if (actor.kind === 'resident') return ok({ ...(await ownOf(actor.openid)), staff: null })
  const { name, role, openid, session } = actor
  const own = session === undefined ? await ownOf(openid) : NOTHING_OWN
  return ok({ ...own, staff: { name, role, unit: doorOf(actor, city) } })
}

/** What somebody keeps of themselves goes with the consent it was kept under. */
const withoutProfile = ({ _id, consents }: ResidentRecord): ResidentRecord => ({ _id, consents })

/**
 * Gives or withdraws the consent to one purpose; which wording was on the screen is kept with it. Withdrawn, what was kept
 * for the next form is deleted (《个人信息保护法》第四十七条).
 */
export const consent: Verb<AccountContract, 'consent'> = async ({ input, actor, now }) => {
  if (!input.given) await keptPapers.removeWhere({ owner: actor.openid })
  return inTransaction(async (transaction) => {
    const resident = await residents.find(actor.openid, transaction)
    const { [input.purpose]: _, ...others } = resident?.consents ?? {}
    const consents = input.given
      ? { ...others, [input.purpose]: { textVersion: input.textVersion, at: now } }
      : others
    const kept = { ...resident, _id: actor.openid, consents }
    const next = input.given ? kept : withoutProfile(kept)
    await residents.put(next, transaction)
    return ok({ consents: consentsOf(next) })
  })
}
