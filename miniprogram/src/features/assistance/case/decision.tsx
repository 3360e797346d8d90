import type { ApplicationView } from '@shared/assistance/views'
import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { casePartsCopy } from '../../../copy/case'
import { fullDate, monthOf } from '../../../copy/dates'
import { caseCopy, checkCopy } from '../../../copy/form'
import { Card } from '../../../ui/card'
import { DefinitionList, type Definition } from '../../../ui/definition-list'

type Decided = NonNullable<ApplicationView['decision']>

const words = casePartsCopy.decision

const amountOf = ({ fen, per, firstPayMonth }: Decided): string => {
  if (fen === undefined) return ''
  const yuan = formatYuan(fen)
  if (per !== 'month') return checkCopy.yuan(yuan)
  return firstPayMonth === undefined
    ? words.monthly(yuan)
    : caseCopy.monthly(yuan, monthOf(firstPayMonth))
}

const outcomeOf = ({ outcome, change }: Decided): string =>
  change ? words.changes[change] : words.outcomes[outcome]

/** What the office decided, why, and what can be done about it. */
export function Decision({ decision }: { readonly decision: Decided }) {
  const { madeBy, reason, appealDays, appealUntil, appealTo } = decision
  const until = fullDate(appealUntil as PlainDate)
  const items: readonly (Definition | false)[] = [
    { label: outcomeOf(decision), value: amountOf(decision) },
    madeBy !== undefined && { label: words.madeBy, value: madeBy },
    { label: caseCopy.reason, value: reason },
    { label: caseCopy.appeal, value: caseCopy.appealText(appealDays, until, appealTo) },
  ]
  return (
    <Card title={caseCopy.decision}>
      <DefinitionList items={items.flatMap((item) => item || [])} />
    </Card>
  )
}
