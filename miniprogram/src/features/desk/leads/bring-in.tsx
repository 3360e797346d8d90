import { useState } from 'react'
import { View } from '@tarojs/components'
import { LARGEST_MB } from '@shared/casework/csv-faults'
import { problem as problemOf, type Problem } from '@shared/kernel/problem'
import { ok, type Result } from '@shared/kernel/result'
import { leadsCopy as words, mendLeadCell } from '../../../copy/leads'
import { Trouble } from '../../../patterns/trouble'
import { askForFile } from '../../../platform/files'
import { call, type Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Faults } from '../sheets/faults'
import { FileMaker } from '../sheets/file-maker'

const MB = 1024 * 1024

type Preview = Answer<'leads', 'previewLeads'>
type Amounts = Pick<Preview, 'leads' | 'targets' | 'already'>

async function makeTemplate() {
  const result = await call('leads', 'leadFile', {})
  return result.ok ? ok({ file: result.value.file }) : result
}

/** A call takes a megabyte: what is larger is told so before it is sent. */
const isTooLarge = (base64: string): boolean => (base64.length * 3) / 4 > LARGEST_MB * MB

const amountsOf = ({ leads, targets, already }: Amounts) => words.amounts(leads, targets, already)

function Seen({ preview }: { readonly preview: Preview }) {
  const { right, wrong, issues } = preview
  return (
    <>
      <Notice kind={wrong === 0 ? 'ok' : 'warn'}>
        <View>{words.right(right, wrong)}</View>
        {wrong === 0 && <View>{amountsOf(preview)}</View>}
      </Notice>
      <Faults issues={issues} lead={words.wrongText} mend={mendLeadCell} />
    </>
  )
}

/** Takes a file in, some rows a call. What a call that failed had done is not lost: the next time goes on from there. */
async function bringAll(
  file: string,
  from = 0,
  before: Amounts = { leads: 0, targets: 0, already: 0 },
): Promise<Result<Amounts>> {
  const result = await call('leads', 'importLeads', { file, from })
  if (!result.ok) return result
  const { leads, targets, already, next } = result.value
  const sum = {
    leads: before.leads + leads,
    targets: before.targets + targets,
    already: before.already + already,
  }
  return next === null ? ok(sum) : bringAll(file, next, sum)
}

/** What stands on the page: a file and what it comes to, or what came of taking it in. */
type Standing = { readonly file?: string; readonly preview?: Preview; readonly taken?: Amounts }

function Choose() {
  const [{ file, preview, taken }, setStanding] = useState<Standing>({})
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState<'reading' | 'bringing'>()
  const read = async () => {
    const chosen = await askForFile('csv')
    if (chosen === null) return
    setStanding({})
    if (isTooLarge(chosen)) return setProblem(problemOf('file_too_large', { limit: LARGEST_MB }))
    setBusy('reading')
    const result = await call('leads', 'previewLeads', { file: chosen })
    setBusy(undefined)
    setProblem(result.ok ? undefined : result.problem)
    if (result.ok) setStanding({ file: chosen, preview: result.value })
  }
  const bring = async (chosen: string) => {
    setBusy('bringing')
    const result = await bringAll(chosen)
    setBusy(undefined)
    setProblem(result.ok ? undefined : result.problem)
    if (result.ok) setStanding({ taken: result.value })
  }
  const mayBring = file !== undefined && preview?.wrong === 0
  return (
    <View className="stack">
      <View className="small">{words.fileText}</View>
      <Trouble problem={problem} />
      {problem && file !== undefined && <View className="small">{words.broken}</View>}
      {preview && <Seen preview={preview} />}
      {taken && (
        <Notice kind="ok" lead={words.brought}>
          {amountsOf(taken)}
        </Notice>
      )}
      {mayBring && (
        <Button
          busy={busy === 'bringing'}
          busyText={words.bringing}
          onPress={() => void bring(file)}
        >
          {words.bring}
        </Button>
      )}
      <Button
        kind="quiet"
        busy={busy === 'reading'}
        busyText={words.reading}
        onPress={() => void read()}
      >
        {preview ? words.chooseAgain : words.choose}
      </Button>
    </View>
  )
}

/** Brings a file of leads in: first what it would come to, then for good. */
export function BringIn() {
  return (
    <>
      <Card title={words.tabs.file}>
        <Choose />
      </Card>
      <Card title={words.template}>
        <FileMaker
          name={words.templateName}
          text={words.fileTemplate}
          make={words.makeTemplate}
          ask={makeTemplate}
        />
      </Card>
    </>
  )
}
