import type { AccountContract } from '@shared/account/contract'
import { nextAgeReminder } from '@shared/account/age-reminder'
import type { ResidentRecord } from '@shared/account/consent'
import { profileSchema, type Profile } from '@shared/identity/profile'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { residents } from '../_kit/residents'
import { blindIndex, seal, unseal } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'

/** What a resident keeps of themselves, opened. */
export const profileOf = ({ _id, sealed }: ResidentRecord): Profile | null =>
  sealed === undefined ? null : profileSchema().parse(unseal(sealed, _id))

export const profile: Verb<AccountContract, 'profile'> = async ({ actor }) => {
  const resident = await residents.find(actor.openid)
  return ok({
    profile: resident && profileOf(resident),
    remindOn: resident?.remindOn ?? null,
  })
}

/** Keeps what the caller says of themselves, sealed, in place of what was there. Problem `consent_needed`. */
export const saveProfile: Verb<AccountContract, 'saveProfile'> = ({ input, actor, city, now }) =>
  inTransaction(async (transaction) => {
    const resident = await residents.find(actor.openid, transaction)
    if (!resident?.consents.assistance) return refuse(problem('consent_needed'))
    const remindOn = nextAgeReminder(city.figures, input.idNumber, dateOf(now))?.on
    const { _id, consents } = resident
    await residents.put(
      {
        ...{ _id, consents },
        sealed: seal(input, _id),
        identityKey: blindIndex(input.idNumber),
        ...(remindOn !== undefined && { remindOn }),
      },
      transaction,
    )
    return ok({ remindOn: remindOn ?? null })
  })

export const forgetProfile: Verb<AccountContract, 'forgetProfile'> = ({ actor }) =>
  inTransaction(async (transaction) => {
    const resident = await residents.find(actor.openid, transaction)
    if (resident) {
      const { _id, consents } = resident
      await residents.put({ _id, consents }, transaction)
    }
    return ok({ done: true as const })
  })
