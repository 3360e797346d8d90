import { incomeKinds } from '@shared/assistance/sections/means'
import { View } from '@tarojs/components'
import { incomeKindNames } from '../../../copy/choices'
import { stepCopy } from '../../../copy/form'
import { pageCopy } from '../../../copy/form-pages'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { peopleOf } from '../people-of'
import { listOf, type Typed } from '../typed'
import { bind, lockAt, optionsOf, type SectionProps } from './section-props'
import { WhoField } from './who-field'

const words = pageCopy.income
const kinds = optionsOf(incomeKinds, incomeKindNames)

/** One thing that comes in. */
function LineCard(
  props: SectionProps & {
    readonly index: number
    /** Absent while no line may be added or taken out. */
    readonly onRemove: (() => void) | undefined
  },
) {
  const { index, onRemove, today } = props
  const at = (name: string) => `lines.${index}.${name}`
  return (
    <Card
      title={words.line(index + 1)}
      {...(onRemove && { action: { text: words.remove, onPress: onRemove } })}
    >
      <WhoField label={words.who} {...props} path={at('who')} />
      <SelectField label={words.kind} options={kinds} {...bind(props, 'kind', at('kind'))} />
      <Field
        label={words.monthly}
        hint={words.monthlyHint}
        kind="digit"
        unit={stepCopy.yuanAMonth}
        {...bind(props, 'monthly', at('monthly'))}
      />
      <DateField
        label={words.since}
        hint={words.spanHint}
        max={today}
        {...bind(props, 'since', at('since'))}
      />
      <DateField label={words.until} hint={words.spanHint} {...bind(props, 'until', at('until'))} />
    </Card>
  )
}

/** What comes in, a line each; no line means nothing does. */
export function IncomePage(props: SectionProps) {
  const { typed, change, draft } = props
  const lines = listOf(typed, 'lines')
  const locked = lockAt(props, 'lines').disabled
  const set = (next: readonly Typed[]) => change({ ...typed, lines: next })
  const nobody = peopleOf(draft).length === 0
  return (
    <View className="stack">
      {lines.length === 0 && <View className="small">{words.none}</View>}
      {lines.map((line, index) => (
        <LineCard
          key={index}
          {...props}
          index={index}
          typed={line}
          change={(next) => set(lines.map((other, i) => (i === index ? next : other)))}
          onRemove={locked ? undefined : () => set(lines.filter((_, i) => i !== index))}
        />
      ))}
      {!locked && (
        <Button
          kind="quiet"
          icon="plus"
          blocked={nobody ? pageCopy.peopleFirst : undefined}
          onPress={() => set([...lines, {}])}
        >
          {words.add}
        </Button>
      )}
    </View>
  )
}
