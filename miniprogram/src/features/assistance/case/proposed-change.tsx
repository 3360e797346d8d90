import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { formatYuan } from '@shared/kernel/money'
import { dateOf } from '@shared/kernel/plain-date'
import { casePartsCopy } from '../../../copy/case'
import { fullDate } from '../../../copy/dates'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'

type Change = NonNullable<ApplicationView['proposedChange']>

const words = casePartsCopy.change

function howOf({ change, fen, fadeOut }: Change): string {
  const what = words.what[change]
  if (fadeOut !== undefined) return words.fadeOut(fadeOut)
  return fen === undefined ? what : words.to(what, formatYuan(fen))
}

/** What is to change of the help being given, and why, while the person is heard. */
export function ProposedChange({ view }: { readonly view: ApplicationView }) {
  const { proposedChange, dueAt } = view
  if (!proposedChange) return null
  return (
    <Card title={words.title}>
      <DefinitionList
        items={[
          { label: words.whatLabel, value: howOf(proposedChange) },
          { label: words.why, value: proposedChange.reason },
          ...(dueAt ? [{ label: words.until, value: fullDate(dateOf(dueAt)) }] : []),
        ]}
      />
      <View className="small near">{words.text}</View>
    </Card>
  )
}
