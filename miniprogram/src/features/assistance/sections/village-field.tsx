import { stepCopy } from '../../../copy/form'
import { Field } from '../../../ui/field'
import { bind, type SectionProps } from './section-props'

/** The village or community in the township that was chosen; may be left out. */
export function VillageField(props: SectionProps) {
  return (
    <Field
      label={stepCopy.village}
      hint={stepCopy.villageHint}
      maxLength={20}
      {...bind(props, 'village')}
    />
  )
}
