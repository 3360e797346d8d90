import { useState } from 'react'
import { View } from '@tarojs/components'
import { deskCopy } from '../../../copy/desk'
import { sentenceFor } from '../../../copy/problems'
import { nameOf } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { doAll, type Done } from './do-all'
import { CaseRows, type CaseRowsProps } from './rows'
import type { Together } from './together'

/** How many are done with one press. */
const MOST = 20

/** How many were done, and of each that was not, why. */
function Outcome({ done, lost, stopped, say }: Done & { readonly say: Together['done'] }) {
  return (
    <>
      <Notice kind={done.length > 0 ? 'ok' : 'info'}>
        <View>{say(done.length)}</View>
        {lost.map(({ row: { caseId, programme, applicant }, problem }) => (
          <View key={caseId}>
            {deskCopy.notDone(nameOf(programme), applicant, sentenceFor(problem))}
          </View>
        ))}
      </Notice>
      <Trouble problem={stopped} />
    </>
  )
}

type Props = Omit<CaseRowsProps, 'picking'> & {
  readonly together: Together
  readonly onDone: () => Promise<void>
}

/** Why it cannot be done just now; nothing when it can. */
function blockedBy({ asks }: Together, n: number, written: string): string | undefined {
  if (n > MOST) return deskCopy.pickedMost(MOST)
  return asks && written.trim() === '' ? deskCopy.writeFirst(asks.label) : undefined
}

/** Cases of which several are ticked and done together. */
export function TogetherRows({ together, onDone, ...shown }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [written, setWritten] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Done>()
  const { asks, act, press, column, done: say } = together
  // A tick on a case that is not in the list any more counts for nothing.
  const picked = shown.rows.filter(({ caseId }) => ticked.includes(caseId))
  const toggle = (caseId: string) =>
    setTicked(
      ticked.includes(caseId) ? ticked.filter((one) => one !== caseId) : [...ticked, caseId],
    )
  const doIt = async () => {
    setBusy(true)
    const found = await doAll(picked, (row) => act(row, written.trim()))
    setOutcome(found)
    // What was not tried stays ticked.
    const tried = [...found.done, ...found.lost.map(({ row }) => row)]
    setTicked(ticked.filter((one) => !tried.some(({ caseId }) => caseId === one)))
    await onDone()
    setBusy(false)
  }
  return (
    <View className="stack">
      {outcome && <Outcome {...outcome} say={say} />}
      {picked.length > 0 && asks && (
        <Field
          label={asks.label}
          hint={asks.hint}
          maxLength={asks.most}
          value={written}
          onChange={setWritten}
        />
      )}
      {picked.length > 0 && (
        <Button
          busy={busy}
          blocked={blockedBy(together, picked.length, written)}
          onPress={() => void doIt()}
        >
          {press(picked.length)}
        </Button>
      )}
      <CaseRows {...shown} picking={{ column, picked: ticked, toggle }} />
    </View>
  )
}
