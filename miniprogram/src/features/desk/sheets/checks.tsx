import { useState } from 'react'
import { View } from '@tarojs/components'
import { dateOf } from '@shared/kernel/plain-date'
import type { Problem } from '@shared/kernel/problem'
import { ok } from '@shared/kernel/result'
import { sheetsCopy } from '../../../copy/desk-sheets'
import { Trouble } from '../../../patterns/trouble'
import { askForFile } from '../../../platform/files'
import { call, type Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Faults } from './faults'
import { FileMaker } from './file-maker'

/** The file of everybody whose check is asked for. */
async function makeRequests() {
  const result = await call('sheets', 'checkRequests', {})
  if (!result.ok) return result
  const { file, people, cases, more } = result.value
  const empty = people === 0
  const note = empty
    ? sheetsCopy.askedNobody
    : `${sheetsCopy.asked(people, cases)}${more ? sheetsCopy.askedMore : ''}`
  return ok({ file, note, empty })
}

type Taken = Answer<'sheets', 'importChecks'>

function Outcome({ done, already, unknown }: Taken) {
  return (
    <>
      <Notice kind="ok">
        <View>{sheetsCopy.taken(done)}</View>
        {already > 0 && <View>{sheetsCopy.takenBefore(already)}</View>}
      </Notice>
      {unknown.length > 0 && <Notice kind="warn">{sheetsCopy.unknown(unknown.join('、'))}</Notice>}
    </>
  )
}

/** Takes the result file in, and says what came of it or where it is wrong. */
function Results() {
  const [taken, setTaken] = useState<Taken>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const take = async () => {
    const file = await askForFile('csv')
    if (file === null) return
    setBusy(true)
    const result = await call('sheets', 'importChecks', { file })
    setBusy(false)
    setTaken(result.ok ? result.value : undefined)
    setProblem(result.ok ? undefined : result.problem)
  }
  return (
    <View className="stack">
      <View className="small">{sheetsCopy.takeText}</View>
      <Trouble problem={problem} />
      <Faults issues={problem?.issues ?? []} lead={sheetsCopy.rows} />
      {taken && <Outcome {...taken} />}
      <Button kind="quiet" busy={busy} busyText={sheetsCopy.reading} onPress={() => void take()}>
        {sheetsCopy.choose}
      </Button>
    </View>
  )
}

/** The means check as two files: what is asked, and what was found. */
export function Checks() {
  const today = dateOf(new Date().toISOString())
  return (
    <>
      <Card title={sheetsCopy.ask}>
        <FileMaker
          name={sheetsCopy.checkFile(today)}
          text={sheetsCopy.askText}
          make={sheetsCopy.make}
          ask={makeRequests}
        />
      </Card>
      <Card title={sheetsCopy.take}>
        <Results />
      </Card>
    </>
  )
}
