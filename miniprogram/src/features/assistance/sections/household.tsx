import { relations } from '@shared/assistance/sections'
import { View } from '@tarojs/components'
import { relationNames } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { bind, errorAt, fieldId, textOf, type SectionProps } from './section-props'

type Member = Readonly<Record<string, unknown>>

const membersOf = (typed: SectionProps['typed']): readonly Member[] =>
  Array.isArray(typed['members']) ? (typed['members'] as Member[]) : []

const options = relations.map((value) => ({ value, label: relationNames[value] }))

/** One person of the household. */
function MemberCard(
  props: SectionProps & { readonly index: number; readonly onRemove: () => void },
) {
  const { index, typed, change, issues, onRemove } = props
  const at = (name: string) => `members.${index}.${name}`
  const relation = options.find(({ value }) => value === textOf(typed, 'relation'))?.value
  return (
    <Card
      title={stepCopy.member(index + 1)}
      action={{ text: stepCopy.removeMember, onPress: onRemove }}
    >
      <Field label={stepCopy.name} maxLength={30} {...bind(props, 'name', at('name'))} />
      <Choice
        label={stepCopy.relation}
        options={options}
        value={relation}
        id={fieldId(at('relation'))}
        onChange={(value) => change({ ...typed, relation: value })}
        {...errorAt(issues, at('relation'))}
      />
      <Field label={stepCopy.idNumber} kind="idcard" {...bind(props, 'idNumber', at('idNumber'))} />
      <Field
        label={stepCopy.income}
        hint={stepCopy.incomeHint}
        kind="digit"
        unit={stepCopy.yuanAMonth}
        {...bind(props, 'monthlyIncome', at('monthlyIncome'))}
      />
    </Card>
  )
}

/** The people the applicant lives with; nobody means living alone. */
export function HouseholdPage(props: SectionProps) {
  const { typed, change } = props
  const members = membersOf(typed)
  const set = (next: readonly Member[]) => change({ ...typed, members: next })
  return (
    <View className="stack">
      {members.length === 0 && <View className="small">{stepCopy.noMembers}</View>}
      {members.map((member, index) => (
        <MemberCard
          key={index}
          {...props}
          index={index}
          typed={member}
          change={(next) => set(members.map((other, i) => (i === index ? next : other)))}
          onRemove={() => set(members.filter((_, i) => i !== index))}
        />
      ))}
      <Button kind="quiet" icon="plus" onPress={() => set([...members, {}])}>
        {stepCopy.addMember}
      </Button>
    </View>
  )
}
