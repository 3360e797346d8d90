import type { DivorceView } from '@shared/marriage/divorce-contract'
import { divorceCopy as words } from '../../../copy/divorce'
import type { TimelineItem } from '../../../ui/timeline'

/** What comes by law while it is open: the cooling-off, then the days for the certificate. */
const toCome = (divorce: DivorceView): TimelineItem[] => [
  {
    key: 'cooling',
    state: divorce.mayWithdraw ? 'now' : 'done',
    title: words.cooling(divorce),
    ...(divorce.mayWithdraw && { sub: words.coolingSub(divorce) }),
  },
  {
    key: 'issue',
    state: divorce.mayWithdraw ? 'next' : 'now',
    title: words.issue(divorce),
    sub: words.issueSub(divorce),
  },
]

/** A divorce as a line of dates, the first on top: what was, where it stands, what comes. */
export function stagesOf(divorce: DivorceView): TimelineItem[] {
  const { status, receivedOn, history } = divorce
  const first: TimelineItem = {
    ...{ key: 'received', state: 'done', title: words.received },
    sub: words.receivedOn(receivedOn),
  }
  if (status === 'received') return [first, ...toCome(divorce)]
  const at = history.at(-1)?.at
  const last: TimelineItem = {
    ...{ key: status, state: 'done', title: words[status] },
    ...(at !== undefined && { sub: words.when(at) }),
  }
  return [first, last]
}
