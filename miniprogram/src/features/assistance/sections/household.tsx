import { riskFlags } from '@shared/casework/warning'
import { relations } from '@shared/assistance/sections/people'
import { View } from '@tarojs/components'
import { relationNames } from '../../../copy/assistance'
import { troubleNames } from '../../../copy/choices'
import { stepCopy } from '../../../copy/form'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { listOf, type Typed } from '../typed'
import { MonthlyIncomeField } from './monthly-income-field'
import { bind, bindChoice, lockAt, optionsOf, type SectionProps } from './section-props'
import { SomeField } from './some-field'

const options = optionsOf(relations, relationNames)
const troubles = optionsOf(riskFlags, troubleNames)

/** One person of the household. */
function MemberCard(
  props: SectionProps & {
    readonly index: number
    /** Absent while nobody may be added or taken out. */
    readonly onRemove: (() => void) | undefined
  },
) {
  const { index, onRemove } = props
  const at = (name: string) => `members.${index}.${name}`
  return (
    <Card
      title={stepCopy.member(index + 1)}
      {...(onRemove && { action: { text: stepCopy.removeMember, onPress: onRemove } })}
    >
      <Field label={stepCopy.name} maxLength={30} {...bind(props, 'name', at('name'))} />
      <Choice
        label={stepCopy.relation}
        {...bindChoice(props, 'relation', options, at('relation'))}
      />
      <Field label={stepCopy.idNumber} kind="idcard" {...bind(props, 'idNumber', at('idNumber'))} />
      <MonthlyIncomeField {...props} path={at('monthlyIncome')} />
    </Card>
  )
}

/** The people the applicant lives with; nobody means living alone. */
export function HouseholdPage(props: SectionProps) {
  const { typed, change } = props
  const members = listOf(typed, 'members')
  const locked = lockAt(props, 'members').disabled
  const set = (next: readonly Typed[]) => change({ ...typed, members: next })
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
          onRemove={locked ? undefined : () => set(members.filter((_, i) => i !== index))}
        />
      ))}
      {!locked && (
        <Button kind="quiet" icon="plus" onPress={() => set([...members, {}])}>
          {stepCopy.addMember}
        </Button>
      )}
      <SomeField
        {...props}
        label={stepCopy.troubles}
        hint={stepCopy.troublesHint}
        name="troubles"
        options={troubles}
      />
    </View>
  )
}
