import { useRef, useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { registryBookCopy as words } from '../../../copy/registry-book'
import { newId } from '../../../drafts/draft'
import { useDoing, type Doing } from '../../../patterns/doing'
import { call, type Answer, type Input } from '../../../server/call'
import { Notice } from '../../../ui/notice'
import { FormSheet } from '../form-sheet'

export type TypedEntry = Input<'marriage', 'enter'>['entry']

type Effect = Answer<'marriage', 'previewEntry'>

/** How many times are listed; all of them are counted. */
const MOST_LISTED = 10

function EffectNotice({ effect }: { readonly effect: Effect }) {
  const { remade, added, over, times } = effect
  return (
    <Notice kind={over > 0 ? 'warn' : 'info'}>
      <View>{words.effect(remade, added)}</View>
      <View>{over > 0 ? words.over(over) : words.nobody}</View>
      {times.slice(0, MOST_LISTED).map(({ registry, date, from, over: n, gone }) => (
        <View key={`${registry}${date}${from}`}>{words.time(registry, date, from, n, gone)}</View>
      ))}
    </Notice>
  )
}

/** What every form of this page is opened with. */
export type SheetProps = {
  readonly earliest: string
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}

type Props = Omit<SheetProps, 'earliest'> & {
  readonly title: string
  readonly entry: TypedEntry
  readonly children: (errorAt: Doing['errorAt']) => ReactNode
}

/** Looks at what an entry would come to, then enters it. What was seen is what is sent, under one name however often. */
export function EntrySheet({ title, entry, onClose, onDone, children }: Props) {
  const [seen, setSeen] = useState<{ readonly of: string; readonly effect: Effect }>()
  const requestId = useRef(newId()).current
  const { busy, problem, run, errorAt } = useDoing()
  const asked = JSON.stringify(entry)
  const effect = seen?.of === asked ? seen.effect : undefined
  const look = async () => {
    const found = await run(() => call('marriage', 'previewEntry', { entry }))
    setSeen(found && { of: asked, effect: found })
  }
  const save = async () => {
    if (await run(() => call('marriage', 'enter', { requestId, entry }))) onDone(words.saved)
  }
  return (
    <FormSheet
      tall
      title={title}
      act={effect ? words.save : words.look}
      busy={busy}
      problem={problem}
      onAct={() => void (effect ? save() : look())}
      onClose={onClose}
    >
      {children((path) => errorAt(`entry.${path}`))}
      {effect && <EffectNotice effect={effect} />}
    </FormSheet>
  )
}
