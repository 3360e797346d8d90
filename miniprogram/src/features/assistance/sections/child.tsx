import { Field } from '../../../ui/field'
import { stepCopy } from '../../../copy/form'
import { IdNumberField } from './person-fields'
import { bind, type SectionProps } from './section-props'
import { TownshipField } from './township-field'

/** The child that the help is for. */
export function ChildPage(props: SectionProps) {
  return (
    <>
      <Field label={stepCopy.childName} maxLength={30} {...bind(props, 'name')} />
      <IdNumberField {...props} />
      <TownshipField
        label={stepCopy.hukouTownship}
        hint={stepCopy.hukouTownshipHint}
        {...bind(props, 'township')}
      />
      <Field
        label={stepCopy.childLivesAt}
        hint={stepCopy.livesAtHint}
        maxLength={100}
        {...bind(props, 'livesAt')}
      />
    </>
  )
}
