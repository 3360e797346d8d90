import { useState } from 'react'
import { View } from '@tarojs/components'
import { coverageVerbs } from '@shared/meals/coverage-contract'
import type { StaffRole } from '@shared/identity/actor'
import { coverageCopy as words } from '../../../copy/coverage'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { FileMaker } from '../sheets/file-maker'
import { BringIn } from './bring-in'
import { Communities, Townships } from './tables'

function Shown({ coverage }: { readonly coverage: Answer<'meals', 'coverage'> }) {
  const { rows, townships, whole, places } = coverage
  if (rows.length === 0) return <Empty title={words.none} text={words.noneText} />
  return (
    <>
      <Notice kind="info">
        <View className="strong">{words.said60(whole.far60, whole.elders60)}</View>
        <View>{words.said80(whole.far80, whole.elders80)}</View>
        <View>{words.whole(whole.communities, places)}</View>
      </Notice>
      <Townships townships={townships} />
      <Communities rows={rows} townships={townships} />
      <Card title={words.file}>
        <FileMaker
          name={words.fileName}
          text={words.fileText}
          make={words.make}
          ask={() => call('meals', 'coverageFile', {})}
        />
      </Card>
    </>
  )
}

const brings = (role: StaffRole): boolean =>
  (coverageVerbs.importCommunities.who as readonly StaffRole[]).includes(role)

function Whole({ role }: { readonly role: StaffRole }) {
  const { answer, problem, again } = useAnswer('meals', 'coverage', {})
  const [done, setDone] = useState<string>()
  const brought = (said: string) => {
    setDone(said)
    void again()
  }
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <Shown coverage={answer} />}
      {brings(role) && <BringIn onDone={brought} />}
      <Toast text={done} onGone={() => setDone(undefined)} />
    </>
  )
}

/** 助餐覆盖. */
export default function CoveragePage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={coverageVerbs.coverage.who}>
      {(role) => <Whole role={role} />}
    </DeskPage>
  )
}
