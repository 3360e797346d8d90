import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Problem } from '@shared/kernel/problem'
import type { Result } from '@shared/kernel/result'
import { sheetsCopy } from '../../../copy/desk-sheets'
import { Trouble } from '../../../patterns/trouble'
import { giveFile, storesFiles, type FileKind } from '../../../platform/files'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'

/** A file that is ready, and what there is to know of it. */
type Made = { readonly file: string; readonly note?: string; readonly empty?: boolean }

type Props = {
  readonly name: string
  readonly text: string
  readonly kind?: FileKind
  /** The button that has it made. */
  readonly make: string
  readonly ask: () => Promise<Result<Made>>
}

/** Has a file made in the cloud, then hands it over: two presses, because WeChat gives a file out only on one. */
export function FileMaker({ name, text, kind, make, ask }: Props) {
  const [made, setMade] = useState<Made>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const begin = async () => {
    setBusy(true)
    const result = await ask()
    setBusy(false)
    setFailed(false)
    setMade(result.ok ? result.value : undefined)
    setProblem(result.ok ? undefined : result.problem)
  }
  const give = async ({ file }: Made) => setFailed(!(await giveFile(name, file, kind)))
  return (
    <View className="stack">
      <View className="small">{text}</View>
      <Trouble problem={problem} />
      <Button kind="quiet" busy={busy} busyText={sheetsCopy.busy} onPress={() => void begin()}>
        {make}
      </Button>
      {made?.note && <Notice kind="info">{made.note}</Notice>}
      {made && !made.empty && (
        <Button
          icon="doc"
          label={`${storesFiles ? sheetsCopy.download : sheetsCopy.passOn} ${name}`}
          onPress={() => void give(made)}
        >
          {storesFiles ? sheetsCopy.download : sheetsCopy.passOn}
        </Button>
      )}
      {failed && <Notice kind="bad">{sheetsCopy.notGiven}</Notice>}
    </View>
  )
}
