import { useState } from 'react'
import { View } from '@tarojs/components'
import { barVerbs, type AppealRow } from '@shared/marriage/bar-contract'
import { appealsCopy as words } from '../../../copy/desk-counter'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { Field } from '../../../ui/field'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { FormSheet } from '../form-sheet'

const MOST_LETTERS = 200

type Deciding = { readonly row: AppealRow; readonly lift: boolean }
type SheetProps = Deciding & { readonly onClose: () => void; readonly onDone: () => void }

/** The decision and its reason. */
function DecideSheet({ row: { id, masked }, lift, onClose, onDone }: SheetProps) {
  const [reason, setReason] = useState('')
  const { busy, problem, run, errorAt } = useDoing()
  const send = async () => {
    if (await run(() => call('marriage', 'decideAppeal', { id, lift, reason }))) onDone()
  }
  return (
    <FormSheet
      title={lift ? words.liftOf(masked) : words.keepOf(masked)}
      act={lift ? words.lift : words.keep}
      busy={busy}
      problem={problem}
      onAct={() => void send()}
      onClose={onClose}
    >
      <Field
        label={words.reason}
        multiline
        maxLength={MOST_LETTERS}
        value={reason}
        onChange={setReason}
        {...errorAt('reason')}
      />
    </FormSheet>
  )
}

type CardProps = { readonly row: AppealRow; readonly onDecide: (deciding: Deciding) => void }

function AppealCard({ row, onDecide }: CardProps) {
  return (
    <Card title={row.masked}>
      <View className="stack">
        <View>{row.text}</View>
        <View className="small">{words.counted(row)}</View>
        <View className="small">{words.until(row)}</View>
        {row.source !== '' && <View className="small">{words.source(row)}</View>}
        <View className="cap">{words.at(row)}</View>
        <ButtonRow>
          <Button onPress={() => onDecide({ row, lift: true })}>{words.lift}</Button>
          <Button kind="quiet" onPress={() => onDecide({ row, lift: false })}>
            {words.keep}
          </Button>
        </ButtonRow>
      </View>
    </Card>
  )
}

function Appeals() {
  const { answer, problem, again } = useAnswer('marriage', 'appeals', {})
  const [deciding, setDeciding] = useState<Deciding>()
  const [done, setDone] = useState(false)
  const finish = () => {
    setDeciding(undefined)
    setDone(true)
    void again()
  }
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer?.appeals.length === 0 && <Empty title={words.none} />}
      {answer?.appeals.map((row) => (
        <AppealCard key={row.id} row={row} onDecide={setDeciding} />
      ))}
      {deciding && (
        <DecideSheet {...deciding} onClose={() => setDeciding(undefined)} onDone={finish} />
      )}
      <Toast text={done ? words.done : undefined} onGone={() => setDone(false)} />
    </>
  )
}

/** 预约申诉: what people say against a bar, and the office's answer. */
export default function AppealsPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={barVerbs.appeals.who}>
      {() => <Appeals />}
    </DeskPage>
  )
}
