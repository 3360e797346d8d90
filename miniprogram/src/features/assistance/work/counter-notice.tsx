import type { ApplicationView } from '@shared/assistance/views'
import { atCounterCopy as words } from '../../../copy/at-counter'
import { useAnswer } from '../../../server/use-answer'
import { Notice } from '../../../ui/notice'
import { Papers } from '../case/papers'

type Props = { readonly view: ApplicationView }

/** Says that nothing reaches the person by phone; nothing where an account follows the case. */
export function CounterNotice({ view }: Props) {
  return view.staff?.atCounter ? <Notice kind="info">{words.untold}</Notice> : null
}

function Issued({ caseId }: { readonly caseId: string }) {
  const { answer } = useAnswer('papers', 'papers', { caseId })
  return <Papers caseId={caseId} papers={answer?.papers ?? []} />
}

/** The written notices of such a case, for the office that has it to hand over. */
export function CounterPapers({ view }: Props) {
  const { caseId, version, offers, staff } = view
  return staff?.atCounter && offers.length > 0 ? <Issued key={version} caseId={caseId} /> : null
}
