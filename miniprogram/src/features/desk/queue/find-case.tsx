import { useState } from 'react'
import { View } from '@tarojs/components'
import { deskContract } from '@shared/desk/contract'
import type { Problem } from '@shared/kernel/problem'
import { deskCopy } from '../../../copy/desk'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { Notice } from '../../../ui/notice'
import { SearchBox } from '../../../ui/search-box'
import { CaseRows } from './rows'

/** Looks one case up: by its number, the applicant's whole name, or the end of a phone. */
export function FindCase() {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Answer<'desk', 'find'>>()
  const [problem, setProblem] = useState<Problem>()
  const [tooLong, setTooLong] = useState(false)
  const change = (value: string) => {
    setTyped(value)
    setFound(undefined)
    setTooLong(false)
  }
  const search = async () => {
    const text = typed.trim()
    if (text === '') return
    if (!deskContract.find.input().safeParse({ text }).success) return setTooLong(true)
    const answer = await call('desk', 'find', { text })
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setFound(answer.value)
  }
  return (
    <View className="stack">
      <SearchBox
        label={deskCopy.find}
        placeholder={deskCopy.findHint}
        value={typed}
        onChange={change}
        onSearch={() => void search()}
      />
      <Trouble problem={problem} />
      {tooLong && <Notice kind="warn">{deskCopy.findTooLong}</Notice>}
      {found && (
        <CaseRows
          rows={found.rows}
          now={found.now}
          none={{ title: deskCopy.notFound, text: deskCopy.notFoundText }}
        />
      )}
    </View>
  )
}
