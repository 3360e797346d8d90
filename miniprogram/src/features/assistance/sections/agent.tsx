import { agentRelations } from '@shared/assistance/sections/people'
import { agentRelationNames } from '../../../copy/choices'
import { stepCopy } from '../../../copy/form'
import { pageCopy } from '../../../copy/form-pages'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { textOf } from '../typed'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'

const words = pageCopy.agent
const whose = [
  { value: 'self', label: words.self, sub: words.selfSub },
  { value: 'other', label: words.other, sub: words.otherSub },
]
const relations = optionsOf(agentRelations, agentRelationNames)

/** Whoever acts for somebody, and until when they may. */
function Agent(props: SectionProps) {
  return (
    <>
      <Field label={words.name} maxLength={30} {...bind(props, 'name')} />
      <Choice label={words.relation} {...bindChoice(props, 'relation', relations)} />
      <Field
        label={words.idNumber}
        hint={stepCopy.idHint}
        kind="idcard"
        {...bind(props, 'idNumber')}
      />
      <Field label={words.phone} hint={stepCopy.phoneHint} kind="tel" {...bind(props, 'phone')} />
      <DateField
        label={words.until}
        hint={words.untilHint}
        min={props.today}
        {...bind(props, 'until')}
      />
    </>
  )
}

/** Who fills the form in: the person, or somebody for them. */
export function AgentPage(props: SectionProps) {
  return (
    <>
      <Choice
        label={words.behalf}
        hint={words.behalfHint}
        look="cards"
        {...bindChoice(props, 'behalf', whose)}
      />
      {textOf(props.typed, 'behalf') === 'other' && <Agent {...props} />}
    </>
  )
}
