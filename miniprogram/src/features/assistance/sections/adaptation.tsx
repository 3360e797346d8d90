import { adaptations } from '@shared/assistance/sections/needs'
import { adaptationNames } from '../../../copy/choices'
import { pageCopy } from '../../../copy/form-pages'
import { NoteField } from './note-field'
import { optionsOf, type SectionProps } from './section-props'
import { SomeField } from './some-field'

const words = pageCopy.adaptation
const options = optionsOf(adaptations, adaptationNames)

/** What in the home should be changed. */
export function AdaptationPage(props: SectionProps) {
  return (
    <>
      <SomeField
        {...props}
        name="items"
        label={words.items}
        hint={words.itemsHint}
        options={options}
      />
      <NoteField {...props} />
    </>
  )
}
