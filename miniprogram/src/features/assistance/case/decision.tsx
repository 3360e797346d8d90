import type { ApplicationView } from '@shared/assistance/contract'
import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { statusWords } from '../../../copy/assistance'
import { fullDate } from '../../../copy/dates'
import { caseCopy, checkCopy } from '../../../copy/form'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'

/** What the office decided, why, and what can be done about it. */
export function Decision({
  decision,
}: {
  readonly decision: NonNullable<ApplicationView['decision']>
}) {
  const { outcome, fen, reason, appealDays, appealUntil, appealTo } = decision
  const until = fullDate(appealUntil as PlainDate)
  return (
    <Card title={caseCopy.decision}>
      <DefinitionList
        items={[
          {
            label: outcome === 'grant' ? statusWords.granted.tag : statusWords.refused.tag,
            value: fen === undefined ? '' : checkCopy.yuan(formatYuan(fen)),
          },
          { label: caseCopy.reason, value: reason },
          { label: caseCopy.appeal, value: caseCopy.appealText(appealDays, until, appealTo) },
        ]}
      />
    </Card>
  )
}
