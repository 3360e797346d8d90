import { pageCopy } from '../../../copy/form-pages'
import { Field } from '../../../ui/field'
import { bind, type SectionProps } from './section-props'

/** Whatever else there is to say on a page; it may be left empty. */
export function NoteField(props: SectionProps) {
  return (
    <Field
      label={pageCopy.note}
      hint={pageCopy.optional}
      multiline
      maxLength={200}
      {...bind(props, 'note')}
    />
  )
}
