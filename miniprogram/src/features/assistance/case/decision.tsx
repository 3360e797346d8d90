import type { ApplicationView } from '@shared/assistance/contract'
import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { statusWords } from '../../../copy/assistance'
import { fullDate, monthOf } from '../../../copy/dates'
import { caseCopy, checkCopy } from '../../../copy/form'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'

type Decided = NonNullable<ApplicationView['decision']>

const amountOf = ({ fen, per, firstPayMonth }: Decided): string => {
  if (fen === undefined) return ''
  const yuan = formatYuan(fen)
  return per === 'month'
    ? caseCopy.monthly(yuan, monthOf(firstPayMonth ?? ''))
    : checkCopy.yuan(yuan)
}

/** What the office decided, why, and what can be done about it. */
export function Decision({ decision }: { readonly decision: Decided }) {
  const { outcome, reason, appealDays, appealUntil, appealTo } = decision
  const until = fullDate(appealUntil as PlainDate)
  return (
    <Card title={caseCopy.decision}>
      <DefinitionList
        items={[
          {
            label: outcome === 'grant' ? statusWords.granted.tag : statusWords.refused.tag,
            value: amountOf(decision),
          },
          { label: caseCopy.reason, value: reason },
          { label: caseCopy.appeal, value: caseCopy.appealText(appealDays, until, appealTo) },
        ]}
      />
    </Card>
  )
}
