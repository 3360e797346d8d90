import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { asStaffRead } from '../../../copy/desk'
import { formCopy } from '../../../copy/desk-forms'
import { fitsWords } from '../../../copy/screener'
import {
  expectedWords,
  figureWords,
  reasonWords,
  unsetWords,
} from '../../../copy/screener-verdicts'
import { useHotline } from '../../../server/city'
import { Card } from '../../../ui/card'

/** What the rules say of the answers, each with its article and figures: a hint, never the decision. */
export function RulesHint({ view }: { readonly view: ApplicationView }) {
  const hotline = useHotline()
  const verdict = view.staff?.verdict
  if (!verdict) return null
  const { fits, because, expected, problem } = verdict
  const figures = [...because.flatMap((reason) => reason.figures), ...(expected?.figures ?? [])]
  const sources = [...new Set(figures.map(figureWords))]
  return (
    <Card title={formCopy.rules}>
      <View className="cap">{formCopy.rulesHint}</View>
      <View className="strong">
        {[fitsWords[fits].title, expected && expectedWords(expected)].filter(Boolean).join('，')}
      </View>
      {problem && <View className="small">{unsetWords(problem.key, hotline)}</View>}
      {because.map((reason) => (
        <View key={reason.rule} className="near">
          <View>{asStaffRead(reasonWords(reason, hotline))}</View>
          <View className="cap">{reason.article}</View>
        </View>
      ))}
      {sources.map((source) => (
        <View key={source} className="cap">
          {source}
        </View>
      ))}
    </Card>
  )
}
