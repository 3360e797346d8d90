import { pageCopy } from '../../../copy/form-pages'
import { Field } from '../../../ui/field'
import { bind, type SectionProps } from './section-props'

/** A small wish, in a sentence or two. */
export function WishPage(props: SectionProps) {
  return (
    <Field
      label={pageCopy.wish.text}
      hint={pageCopy.wish.textHint}
      multiline
      maxLength={200}
      {...bind(props, 'text')}
    />
  )
}
