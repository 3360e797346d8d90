import { expenseKinds } from '@shared/assistance/sections/means'
import { View } from '@tarojs/components'
import { expenseKindNames } from '../../../copy/choices'
import { pageCopy } from '../../../copy/form-pages'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { listOf, textOf } from '../typed'
import { errorAt, fieldId, lockAt, optionsOf, type SectionProps } from './section-props'

const kinds = optionsOf(expenseKinds, expenseKindNames)

/** What one kind of thing cost in the year; emptied, its line is gone. */
function Sum({ kind, label, ...props }: SectionProps & { kind: string; label: string }) {
  const { typed, change, issues } = props
  const lines = listOf(typed, 'lines')
  const found = lines.findIndex((line) => textOf(line, 'kind') === kind)
  const at = found < 0 ? lines.length : found
  const path = `lines.${at}.yearly`
  const set = (yearly: string) => {
    const next = yearly === '' ? [] : [{ kind, yearly }]
    change({ ...typed, lines: [...lines.slice(0, at), ...next, ...lines.slice(at + 1)] })
  }
  return (
    <Field
      label={label}
      kind="digit"
      unit={pageCopy.yuan}
      id={found < 0 ? fieldId(kind) : fieldId(path)}
      value={textOf(lines[found] ?? {}, 'yearly')}
      onChange={set}
      {...lockAt(props, path)}
      {...(found < 0 ? {} : errorAt(issues, path))}
    />
  )
}

/** What the household had to spend in the last twelve months, a sum a kind. */
export function ExpensesPage(props: SectionProps) {
  const { error } = errorAt(props.issues, 'lines')
  return (
    <View id={fieldId('lines')}>
      <View className="small">{pageCopy.expenses.lead}</View>
      {error && <Notice kind="bad">{error}</Notice>}
      {kinds.map(({ value, label }) => (
        <Sum key={value} {...props} kind={value} label={label} />
      ))}
    </View>
  )
}
