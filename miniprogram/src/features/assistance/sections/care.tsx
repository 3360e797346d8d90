import { careServices } from '@shared/assistance/sections/needs'
import { careServiceNames } from '../../../copy/choices'
import { pageCopy } from '../../../copy/form-pages'
import { NoteField } from './note-field'
import { optionsOf, type SectionProps } from './section-props'
import { SomeField } from './some-field'

const words = pageCopy.care
const options = optionsOf(careServices, careServiceNames)

/** Which help an old person at home needs. */
export function CarePage(props: SectionProps) {
  return (
    <>
      <SomeField
        {...props}
        name="services"
        label={words.services}
        hint={words.servicesHint}
        options={options}
      />
      <NoteField {...props} />
    </>
  )
}
