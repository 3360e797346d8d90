import { View } from '@tarojs/components'
import type { Answers } from '@shared/assistance/sections'
import type { ApplicationView } from '@shared/assistance/views'
import { dateOf } from '@shared/kernel/plain-date'
import { fullDate, momentOf } from '../../../copy/dates'
import { sentCopy } from '../../../copy/form'
import { redirect, restart, useQuery } from '../../../platform/navigate'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { dueLeads } from '../../../copy/case'
import { KeepPapers } from './keep-papers'
import './index.css'

/** Whether any photo was sent with a form. */
const hasPapers = ({ answers }: ApplicationView): boolean =>
  Object.values((answers as Answers).documents ?? {}).some((ids = []) => ids.length > 0)

/** The receipt: the number, the office, the date. */
export default function SentPage() {
  const caseId = useQuery()['case'] ?? ''
  const { answer, problem } = useAnswer('assistance', 'read', { caseId })
  const dock = (
    <ButtonRow>
      <Button kind="quiet" onPress={() => restart('/pages/home/index')}>
        {sentCopy.home}
      </Button>
      <Button onPress={() => redirect('/features/assistance/case/index', { case: caseId })}>
        {sentCopy.see}
      </Button>
    </ButtonRow>
  )
  return (
    <Page title={sentCopy.title} dock={dock} onBack={() => restart('/pages/home/index')}>
      <Heading level={1}>{sentCopy.thanks}</Heading>
      <View className="stack below">
        <Trouble problem={problem} />
        {!answer && !problem && <Skeleton />}
        {answer && (
          <>
            <Card title={sentCopy.no}>
              <View className="sent-figure">{answer.no}</View>
              <View className="small">{sentCopy.keep}</View>
            </Card>
            <Card title={sentCopy.to}>
              <Doorplate office={answer.unit.name} />
            </Card>
            <Card title={answer.clock ? dueLeads[answer.clock.name] : sentCopy.due}>
              {answer.dueAt ? (
                <View className="sent-figure">
                  {answer.clock?.unit === 'hours'
                    ? momentOf(answer.dueAt)
                    : fullDate(dateOf(answer.dueAt))}
                </View>
              ) : (
                <View>{sentCopy.dueUnknown}</View>
              )}
            </Card>
            <Notice kind="info" lead={`${sentCopy.next}：`}>
              {sentCopy.nextText}
            </Notice>
            {hasPapers(answer) && <KeepPapers caseId={caseId} />}
          </>
        )}
      </View>
    </Page>
  )
}
