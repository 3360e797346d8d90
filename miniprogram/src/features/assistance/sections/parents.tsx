import { situations } from '@shared/assistance/sections/people'
import { situationNames } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { Section } from '../../../ui/section'
import type { Typed } from '../typed'
import { bind, bindChoice, type SectionProps } from './section-props'

/** The same words stand under both parents: who listens to the page hears whose they are. */
const optionsOf = (who: 'father' | 'mother') =>
  situations.map((value) => {
    const label = situationNames[value]
    return { value, label, spoken: `${stepCopy[who]}${label}` }
  })

/** One parent's part of the page, as a page of its own: names and issues lose the parent in front. */
function partOf(props: SectionProps, who: 'father' | 'mother'): SectionProps {
  return {
    ...props,
    typed: (props.typed[who] ?? {}) as Typed,
    change: (typed) => props.change({ ...props.typed, [who]: typed }),
  }
}

function Parent({ who, ...whole }: SectionProps & { readonly who: 'father' | 'mother' }) {
  const part = partOf(whole, who)
  const at = (name: string) => `${who}.${name}`
  return (
    <Section title={stepCopy[who]}>
      <Field
        label={`${stepCopy[who]}${stepCopy.name}`}
        maxLength={30}
        {...bind(part, 'name', at('name'))}
      />
      <Choice
        label={`${stepCopy[who]}${stepCopy.situation}`}
        {...bindChoice(part, 'situation', optionsOf(who), at('situation'))}
      />
      <Field
        label={`${stepCopy[who]}${stepCopy.idNumber}`}
        hint={stepCopy.parentIdHint}
        kind="idcard"
        {...bind(part, 'idNumber', at('idNumber'))}
      />
    </Section>
  )
}

/** Why neither parent can bring the child up. */
export function ParentsPage(props: SectionProps) {
  return (
    <>
      <Parent who="father" {...props} />
      <Parent who="mother" {...props} />
    </>
  )
}
