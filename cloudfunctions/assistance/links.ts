import type { Application } from '@shared/assistance/application'
import { unsignedIn } from '@shared/assistance/decide/submit'
import { dateOf } from '@shared/kernel/plain-date'
import { blindIndex } from '../_kit/seal'
import type { Opened } from './applications'

/**
 * The secret of the link by which one grown-up signs. It follows from case and person under the index key, so nobody can
 * work it out, and whose it is can be told without keeping that beside it.
 */
export const tokenOf = (caseId: string, idNumber: string): string =>
  blindIndex(`sign/${caseId}/${idNumber}`).slice(0, 32)

/** Who still has to sign, by the answers as they are: a supplement may have mended a number, or named somebody more. */
export function unsignedNow(
  { _id, submittedAt }: Application,
  { answers, records }: Opened,
): Application['unsigned'] {
  const signed = records.signatures.map(({ who }) => who)
  return unsignedIn(answers, dateOf(submittedAt))
    .filter(({ who }) => !signed.includes(who))
    .map(({ who, masked }) => ({ token: tokenOf(_id, who), masked }))
}
