import type { ApplicationView } from '@shared/assistance/views'
import { changeNames, outcomeNames, workCopy } from '../../../copy/desk'
import { Notice } from '../../../ui/notice'
import { isPaid, paidAs } from './amounts'

type Proposal = NonNullable<NonNullable<ApplicationView['staff']>['proposal']>

/** What is proposed, in a sentence: an opinion, or a change of what is being given. */
function wordsOf(view: ApplicationView, { outcome, fen, change, fadeOut }: Proposal): string {
  const sum = fen !== undefined && isPaid(view) ? paidAs(view, fen) : ''
  if (change === 'end')
    return `${changeNames.end}，${fadeOut === undefined ? workCopy.atOnce : workCopy.fadeOut(fadeOut)}`
  if (change) return workCopy.changeTo(changeNames[change], sum)
  return [outcomeNames[outcome], sum].filter(Boolean).join(' ')
}

/** The opinion that somebody else decides on, while it waits for them; then the trail has it. */
export function ProposalNotice({ view }: { readonly view: ApplicationView }) {
  const proposal = view.staff?.proposal
  if (!proposal) return null
  return (
    <Notice kind="info" lead={`${workCopy.proposal}：`}>
      {`${wordsOf(view, proposal)}。${proposal.reason}`}
    </Notice>
  )
}
