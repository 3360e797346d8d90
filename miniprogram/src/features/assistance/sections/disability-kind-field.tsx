import { disabilityKinds } from '@shared/assistance/sections/health'
import { askWords, optionWords } from '../../../copy/screener'
import { Choice } from '../../../ui/choice'
import { bindChoice, optionsOf, type SectionProps } from './section-props'

const kinds = optionsOf(disabilityKinds, optionWords.disabilityKind)

/** Which kind of disability the certificate says. */
export function DisabilityKindField(props: SectionProps) {
  return <Choice {...askWords.disabilityKind} {...bindChoice(props, 'kind', kinds)} />
}
