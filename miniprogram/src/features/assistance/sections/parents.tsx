import { situations } from '@shared/assistance/sections'
import { situationNames } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { Section } from '../../../ui/section'
import { bind, errorAt, fieldId, textOf, type SectionProps } from './section-props'

/** The same words stand under both parents: who listens to the page hears whose they are. */
const optionsOf = (who: 'father' | 'mother') =>
  situations.map((value) => {
    const label = situationNames[value]
    return { value, label, spoken: `${stepCopy[who]}${label}` }
  })

type Typed = SectionProps['typed']

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
  const options = optionsOf(who)
  return (
    <Section title={stepCopy[who]}>
      <Field
        label={`${stepCopy[who]}${stepCopy.name}`}
        maxLength={30}
        {...bind(part, 'name', at('name'))}
      />
      <Choice
        label={`${stepCopy[who]}${stepCopy.situation}`}
        id={fieldId(at('situation'))}
        options={options}
        value={options.find(({ value }) => value === textOf(part.typed, 'situation'))?.value}
        onChange={(situation) => part.change({ ...part.typed, situation })}
        {...errorAt(part.issues, at('situation'))}
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
