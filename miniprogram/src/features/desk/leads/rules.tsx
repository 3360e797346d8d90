import { View } from '@tarojs/components'
import type { RuleRow } from '@shared/sweep/contract'
import { rulesCopy as words } from '../../../copy/sweep'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'

function RuleCard({ rule }: { readonly rule: RuleRow }) {
  const { kind, missing, opened, every } = rule
  return (
    <Card title={words.title(kind)}>
      <StatusTag
        text={missing === null ? words.runs : words.idle}
        tone={missing === null ? 'ok' : 'hollow'}
        icon={missing === null ? 'check' : 'pause'}
      />
      <View>{words.why(kind)}</View>
      {missing !== null && <View className="strong">{words.missing(missing)}</View>}
      <DefinitionList
        items={[
          { label: words.opened, value: words.times(opened) },
          { label: words.often, value: words.every[every] },
          { label: words.basis, value: words.source(rule) },
        ]}
      />
    </Card>
  )
}

/** The rules of the night: what has somebody looked at again, on what it rests, and which of them do not run. */
export function Rules() {
  const { answer, problem } = useAnswer('sweep', 'rules', {})
  return (
    <View className="stack">
      <View>{words.lead}</View>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <View className="small">
          {answer.last ? words.last(answer.last.at, answer.last.events) : words.never}
        </View>
      )}
      {answer?.rules.map((rule) => (
        <RuleCard key={rule.kind} rule={rule} />
      ))}
    </View>
  )
}
