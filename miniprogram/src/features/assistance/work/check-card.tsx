import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { CheckRecord } from '@shared/assistance/records'
import type { Answers } from '@shared/assistance/sections'
import { momentOf } from '../../../copy/dates'
import { workCopy } from '../../../copy/desk'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'
import { Notice } from '../../../ui/notice'
import { CasePhotos } from './case-photos'
import { foundWords, gapWords, toldWords } from './differences'
import { whoIs } from './who-is'

type Difference = CheckRecord['differences'][number]

const columnsFor = (answers: Answers): readonly Column<Difference>[] => [
  { key: 'who', title: workCopy.who, cell: ({ idNumber }) => whoIs(answers, idNumber) },
  { key: 'what', title: workCopy.what, cell: ({ what }) => workCopy.things[what] },
  { key: 'told', title: workCopy.told, end: true, cell: toldWords },
  { key: 'found', title: workCopy.found, end: true, cell: foundWords },
  { key: 'gap', title: workCopy.gap, end: true, cell: gapWords },
]

function Answer({ view, check }: { readonly view: ApplicationView; readonly check: CheckRecord }) {
  const { answer } = check
  if (!answer) return <View className="small">{workCopy.noAnswer}</View>
  return (
    <>
      <Notice kind="info" lead={`${workCopy.answer}：`}>
        {answer.text}
      </Notice>
      {answer.photoIds.length > 0 && (
        <CasePhotos caseId={view.caseId} photoIds={answer.photoIds} label={workCopy.answer} />
      )}
    </>
  )
}

/** What the means check found: told beside found, and what the resident says to it. The newest first. */
export function CheckCard({ view }: { readonly view: ApplicationView }) {
  const checks = view.staff?.checks ?? []
  if (checks.length === 0) return null
  const columns = columnsFor(view.answers)
  return (
    <Card title={workCopy.check}>
      {[...checks].reverse().map((check) => (
        <View key={check.at} className="stack near">
          <View className="small">{workCopy.checkedOn(momentOf(check.at))}</View>
          {check.differences.length === 0 ? (
            <Notice kind="ok">{workCopy.clear}</Notice>
          ) : (
            <>
              <DataTable
                label={`${workCopy.check} ${momentOf(check.at)}`}
                columns={columns}
                rows={check.differences}
                rowKey={({ idNumber, what }) => `${idNumber} ${what}`}
              />
              <Answer view={view} check={check} />
            </>
          )}
        </View>
      ))}
    </Card>
  )
}
