import { useState } from 'react'
import { View } from '@tarojs/components'
import { officesContract } from '@shared/desk/offices/contract'
import { changesCopy as words } from '../../../copy/offices-changes'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { DeskPage } from '../desk-page'
import { useDoing } from '../../../patterns/doing'
import { Lines } from './lines'
import { Looks } from './looks'

const ALL = ''

/** Has every hash worked out again, and says what came of it. */
function CheckBook() {
  const [found, setFound] = useState<Answer<'offices', 'checkChanges'>>()
  const { busy, problem, run } = useDoing()
  const check = async () => setFound(await run(() => call('offices', 'checkChanges', {})))
  return (
    <View className="stack">
      <Button kind="quiet" busy={busy} busyText={words.checking} onPress={() => void check()}>
        {words.check}
      </Button>
      <Trouble problem={problem} />
      {found && found.brokenAt === null && <Notice kind="ok">{words.whole(found.lines)}</Notice>}
      {found && found.brokenAt !== null && (
        <Notice kind="bad">{words.broken(found.brokenAt)}</Notice>
      )}
    </View>
  )
}

/** What was changed, of one office or of all. */
function Book() {
  const { answer, problem } = useAnswer('offices', 'units', {})
  const [unitId, setUnitId] = useState(ALL)
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <SelectField
          label={words.unit}
          options={[
            { value: ALL, label: words.allUnits },
            ...answer.units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={unitId}
          onChange={setUnitId}
        />
      )}
      <Lines key={unitId} unitId={unitId === ALL ? undefined : unitId} />
      <CheckBook />
    </>
  )
}

/** 管理记录. */
export default function ChangesPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={officesContract.changes.who}>
      {(role) => (
        <>
          {role === 'auditor' && <Looks />}
          <Book />
        </>
      )}
    </DeskPage>
  )
}
