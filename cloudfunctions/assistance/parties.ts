import { profileSchema } from '@shared/identity/profile'
import type { Programme } from '@shared/assistance/programme'
import type { Answers } from '@shared/assistance/sections'
import { residents } from '../_kit/residents'
import { unseal } from '../_kit/seal'

const ANY = { by: '_id', direction: 'asc' } as const
const MOST = 5

/**
 * Whoever of the city's residents an application that somebody else sends is about, so that they follow it as their own.
 * Trap: nobody has verified what a resident says of themselves, so a number alone finds nobody: name and phone must be
 * those of the form too.
 */
export async function partiesOf(
  programme: Programme,
  answers: Answers,
  applicantKey: string,
): Promise<string[]> {
  const about = programme.about(answers)
  const { applicant } = answers
  if (!about || applicant?.idNumber !== about.idNumber) return []
  const found = await residents.where({ identityKey: applicantKey }, ANY, MOST)
  return found
    .filter(({ _id, sealed }) => {
      const profile = profileSchema().safeParse(sealed && unseal(sealed, _id))
      const { name, phone } = profile.data ?? {}
      return name === applicant.name && phone === applicant.phone
    })
    .map(({ _id }) => _id)
}
