import { View } from '@tarojs/components'
import type { RelatedCase } from '@shared/assistance/views'
import { deskCopy, stepName, workCopy } from '../../../copy/desk'
import { nameOf } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { go } from '../../../platform/navigate'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { List, Row } from '../../../ui/list'

function What({ one }: { readonly one: RelatedCase }) {
  const { programme, status, unit, open } = one
  return (
    <>
      <View className="strong">{nameOf(programme)}</View>
      <View className="small">{workCopy.relatedOf(stepName(status), unit.name)}</View>
      {open && <View className="cap">{`${open.applicant} ${open.no}`}</View>}
    </>
  )
}

function Line({ one }: { readonly one: RelatedCase }) {
  const { programme, open } = one
  if (!open)
    return (
      <Row>
        <What one={one} />
      </Row>
    )
  return (
    <Row
      label={deskCopy.open(nameOf(programme), open.applicant)}
      onPress={() => go('/features/assistance/work/index', { id: open.caseId })}
    >
      <What one={one} />
    </Row>
  )
}

/** Other cases of the person or the household. It comes after the case: nobody waits for it. */
export function RelatedCard({ caseId }: { readonly caseId: string }) {
  const { answer, problem } = useAnswer('assistance', 'related', { caseId })
  if (!answer && !problem) return null
  return (
    <Card title={workCopy.related}>
      <View className="small">{workCopy.relatedHint}</View>
      <Trouble problem={problem} />
      {answer?.cases.length === 0 && <View>{workCopy.noneRelated}</View>}
      {answer && answer.cases.length > 0 && (
        <List label={workCopy.related}>
          {answer.cases.map((one, index) => (
            <Line key={one.open?.caseId ?? index} one={one} />
          ))}
        </List>
      )}
    </Card>
  )
}
