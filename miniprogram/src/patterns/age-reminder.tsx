import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Notice } from '@shared/account/contract'
import { parsePlainDate } from '@shared/kernel/plain-date'
import type { Problem } from '@shared/kernel/problem'
import { fullDate, momentOf } from '../copy/dates'
import { reminderCopy } from '../copy/profile'
import { wordsOf } from '../copy/programmes/all'
import { begunOf } from '../drafts/begun'
import { changeDraft, startDraft, useDrafts } from '../drafts/draft'
import { elderAllowanceFrom } from '../drafts/from-profile'
import { go } from '../platform/navigate'
import { call } from '../server/call'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Trouble } from './trouble'

/** The form that was begun, or a new one: tapped twice there is still one. */
const draftOf = (programme: string) =>
  begunOf(useDrafts.getState().drafts.values(), programme) ?? startDraft(programme)

/** Fills the whole form in and opens it to be looked through; the guide, for somebody who keeps nothing of themselves. */
async function fillIn(programme: string, textVersion: string): Promise<Problem | undefined> {
  const found = await call('account', 'profile', {})
  if (!found.ok) return found.problem
  const { profile } = found.value
  if (!profile) {
    go('/features/assistance/guide/index', { programme })
    return undefined
  }
  const { id } = draftOf(programme)
  changeDraft(id, ({ answers }) => ({
    answers: elderAllowanceFrom(answers, profile, textVersion),
  }))
  go('/features/assistance/check/index', { draft: id })
  return undefined
}

const birthdayOf = ({ data }: Notice): string => {
  const day = parsePlainDate(String(data['birthday']))
  return day ? reminderCopy.text(fullDate(day)) : ''
}

/** 两个月前提醒: one tap fills the form in, from what the person keeps of themselves, and one more sends it. */
export function AgeReminder({ notice }: { readonly notice: Notice }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { programme, data, at } = notice
  const consent = wordsOf(programme)?.consent
  if (!consent) return null
  const fill = async () => {
    setBusy(true)
    setProblem(await fillIn(programme, consent.version))
    setBusy(false)
  }
  return (
    <Card title={reminderCopy.title(Number(data['age']))}>
      <View className="stack">
        <View>{birthdayOf(notice)}</View>
        <View className="small">{consent.text}</View>
        <View className="small">{reminderCopy.fillHint}</View>
        <Trouble problem={problem} />
        <Button busy={busy} onPress={() => void fill()}>
          {reminderCopy.fill}
        </Button>
        <View className="cap">{momentOf(at)}</View>
      </View>
    </Card>
  )
}
