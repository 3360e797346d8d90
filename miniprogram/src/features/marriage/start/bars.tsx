import { useState } from 'react'
import { View } from '@tarojs/components'
import type { BarView } from '@shared/marriage/bar-contract'
import { waitCopy } from '../../../copy/marriage-wait'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Sheet } from '../../../ui/sheet'

const words = waitCopy.bar
const MOST_LETTERS = 500

type SheetProps = {
  readonly bar: BarView
  readonly onClose: () => void
  readonly onDone: () => void
}

function AppealSheet({ bar, onClose, onDone }: SheetProps) {
  const [text, setText] = useState('')
  const { busy, problem, run, errorAt } = useDoing()
  const send = async () => {
    if (await run(() => call('marriage', 'appeal', { id: bar.id, text }))) onDone()
  }
  const actions = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {words.back}
      </Button>
      <Button busy={busy} onPress={() => void send()}>
        {words.send}
      </Button>
    </>
  )
  return (
    <Sheet open title={words.appeal} onClose={onClose} actions={actions}>
      <View className="stack">
        <Trouble problem={problem} />
        <View className="small">{words.appealLead}</View>
        <Field
          label={words.text}
          multiline
          maxLength={MOST_LETTERS}
          value={text}
          onChange={setText}
          {...errorAt('text')}
        />
      </View>
    </Sheet>
  )
}

/** Why one cannot book by phone for a while, until when, and what can be said against it. */
export function Bars() {
  const { answer, again } = useAnswer('marriage', 'bars', {})
  const [appealing, setAppealing] = useState<BarView>()
  const done = () => {
    setAppealing(undefined)
    void again()
  }
  return (
    <>
      {(answer?.bars ?? []).map((bar) => (
        <Card key={bar.id} title={words.title(bar)}>
          <View className="stack">
            <View>{words.why[bar.why]}</View>
            {bar.source !== '' && <View className="small">{words.source(bar.source)}</View>}
            {bar.appeal !== 'none' && <View>{words.state[bar.appeal](bar.answer ?? '')}</View>}
            {bar.appeal === 'none' && (
              <Button kind="quiet" onPress={() => setAppealing(bar)}>
                {words.appeal}
              </Button>
            )}
          </View>
        </Card>
      ))}
      {appealing && (
        <AppealSheet bar={appealing} onClose={() => setAppealing(undefined)} onDone={done} />
      )}
    </>
  )
}
