import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { Answers } from '@shared/assistance/sections'
import { paperIds, type PaperId } from '@shared/assistance/sections/ending'
import { sectionNames } from '../../../copy/assistance'
import { paperNames } from '../../../copy/choices'
import { workCopy } from '../../../copy/desk'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { StatusTag } from '../../../ui/status-tag'
import { missing } from './action-fields'
import type { ActionInput } from './acting'
import { CasePhotos } from './case-photos'

type Judge = (input: ActionInput) => void

type Judged = NonNullable<ApplicationView['staff']>['judged'][PaperId]

/** What was said of a paper: a word, and what is wrong with it. */
function Said({ judged }: { readonly judged: Judged }) {
  if (!judged) return <StatusTag text={workCopy.notJudged} tone="hollow" />
  return judged.fine ? (
    <StatusTag text={workCopy.judgedFine} tone="ok" icon="check" />
  ) : (
    <StatusTag text={workCopy.judgedBack(judged.reason)} tone="warn" icon="alert" />
  )
}

type JudgingProps = { readonly paper: PaperId; readonly name: string; readonly judge: Judge }

/** Says of one paper that it will do, or sends it back with the reason. */
function Judging({ paper, name, judge }: JudgingProps) {
  const [reason, setReason] = useState<string>()
  const [tried, setTried] = useState(false)
  const sendBack = () => {
    setTried(true)
    if (reason?.trim()) judge({ paper, fine: false, reason })
  }
  return (
    <View className="stack near">
      {reason !== undefined && (
        <Field
          label={`${name}，${workCopy.backReason}`}
          hint={workCopy.backReasonHint}
          maxLength={200}
          value={reason}
          onChange={setReason}
          {...(tried && reason.trim() === '' ? missing : {})}
        />
      )}
      <ButtonRow>
        <Button
          kind="quiet"
          label={`${name}，${workCopy.fine}`}
          onPress={() => judge({ paper, fine: true, reason: '' })}
        >
          {workCopy.fine}
        </Button>
        <Button
          kind="quiet"
          label={`${name}，${reason === undefined ? workCopy.back : workCopy.saveBack}`}
          onPress={reason === undefined ? () => setReason('') : sendBack}
        >
          {reason === undefined ? workCopy.back : workCopy.saveBack}
        </Button>
      </ButtonRow>
    </View>
  )
}

type Props = { readonly view: ApplicationView; readonly judge: Judge }

/** Every paper with its photos, what was said of it, and where it is said. */
export function PapersCards({ view, judge }: Props) {
  const photos = (view.answers as Answers).documents
  if (!photos) return null
  const may = view.offers.some(({ verb, obstacle }) => verb === 'judgePaper' && !obstacle)
  const shown = paperIds.filter((paper) => (photos[paper] ?? []).length > 0)
  if (shown.length === 0)
    return (
      <Card title={sectionNames.documents}>
        <View className="small">{workCopy.noPhotos}</View>
      </Card>
    )
  return (
    <>
      {shown.map((paper) => {
        const name = paperNames[paper]
        const judged = view.staff?.judged[paper]
        return (
          <Card key={paper} title={name}>
            <Said judged={judged} />
            <CasePhotos caseId={view.caseId} photoIds={photos[paper] ?? []} label={name} />
            {may && (
              // What is written begins anew with every answer.
              <Judging key={JSON.stringify(judged)} paper={paper} name={name} judge={judge} />
            )}
          </Card>
        )
      })}
    </>
  )
}
