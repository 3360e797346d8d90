import { View } from '@tarojs/components'
import type { SectionId } from '@shared/assistance/sections'
import { stepCopy } from '../../../copy/form'
import type { Draft } from '../../../drafts/draft'
import { Notice } from '../../../ui/notice'
import { askName } from '../case/ask-name'
import { openIn } from '../open-fields'

type Props = { readonly draft: Draft; readonly section: SectionId }

/** What a supplement notice asks for on this page and why, field by field; nothing where there is no more to say. */
export function AskedHere({ draft, section }: Props) {
  const { programme, supplement } = draft
  const asks = (supplement?.asks ?? []).filter((ask) => ask.section === section)
  const locks = openIn(asks, section) !== undefined
  const said = locks ? asks : asks.filter(({ reason }) => reason)
  if (said.length === 0) return null
  return (
    <Notice kind="warn" lead={locks ? stepCopy.onlyThese : stepCopy.askedBack}>
      {said.map((ask) => (
        <View key={ask.field ?? ''} className="near">
          {[askName(programme, ask), ask.reason].filter(Boolean).join('：')}
        </View>
      ))}
    </Notice>
  )
}
