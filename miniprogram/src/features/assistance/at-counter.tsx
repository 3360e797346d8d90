import { takeInCopy as words } from '../../copy/take-in'
import type { Draft } from '../../drafts/draft'
import { Notice } from '../../ui/notice'

/** Says that a form is somebody else's, taken in at the counter, and who sent it over; nothing of a form of one's own. */
export function AtCounter({ draft }: { readonly draft: Draft }) {
  const { counter } = draft
  if (!counter) return null
  const { receivedFrom: from } = counter
  return (
    <Notice kind="info">
      {from
        ? `${words.atCounter}${words.fromElsewhere(from.region, from.office)}`
        : words.atCounter}
    </Notice>
  )
}
