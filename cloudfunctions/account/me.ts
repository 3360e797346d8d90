import { purposes, type ResidentRecord } from '@shared/account/consent'
import type { AccountContract } from '@shared/account/contract'
import { ok } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import { residents } from '../_kit/residents'
import type { Verb } from '../_kit/serve'
import { notices } from '../_kit/trail'
import { inTransaction } from '../_kit/transaction'

const consentsOf = (resident: ResidentRecord | null) =>
  purposes.flatMap((purpose) => {
    const given = resident?.consents[purpose]
    return given ? [{ purpose, ...given }] : []
  })

/** What the caller has agreed to, how much is unread, and the desk they work at, if any. */
export const me: Verb<AccountContract, 'me'> = async ({ actor, city }) => {
  const [resident, unread, work] = await Promise.all([
    residents.find(actor.openid),
    notices.count({ to: actor.openid, readAt: null }),
    staff.find(actor.openid),
  ])
  return ok({
    consents: consentsOf(resident),
    unread,
    staff: work?.active
      ? {
          name: work.name,
          role: work.role,
          unit: (city.units.get(work.unitId) ?? city.fallback).name,
        }
      : null,
  })
}

/** Gives or withdraws the consent to one purpose; which wording was on the screen is kept with it. */
export const consent: Verb<AccountContract, 'consent'> = async ({ input, actor, now }) =>
  inTransaction(async (transaction) => {
    const resident = await residents.find(actor.openid, transaction)
    const { [input.purpose]: _, ...others } = resident?.consents ?? {}
    const consents = input.given
      ? { ...others, [input.purpose]: { textVersion: input.textVersion, at: now } }
      : others
    const next = { _id: actor.openid, consents }
    await residents.put(next, transaction)
    return ok({ consents: consentsOf(next) })
  })
