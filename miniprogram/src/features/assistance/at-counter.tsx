import { takeInCopy as words } from '../../copy/take-in'
import { isAtCounter } from '../../drafts/begun'
import type { Draft } from '../../drafts/draft'
import { Notice } from '../../ui/notice'

/** Says that a form is somebody else's, taken in at the counter, and who sent it over; nothing of a form of one's own. */
export function AtCounter({ draft }: { readonly draft: Draft }) {
  if (!isAtCounter(draft)) return null
  const from = draft.counter?.receivedFrom
  return (
    <Notice kind="info">
      {from
        ? `${words.atCounter}${words.fromElsewhere(from.region, from.office)}`
        : words.atCounter}
    </Notice>
  )
}
