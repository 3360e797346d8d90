import { devices } from '@shared/assistance/sections/needs'
import { deviceNames } from '../../../copy/choices'
import { pageCopy } from '../../../copy/form-pages'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'

const words = pageCopy.device
const options = optionsOf(devices, deviceNames)

/** What to borrow, and for how long. */
export function DevicePage(props: SectionProps) {
  return (
    <>
      <Choice label={words.item} {...bindChoice(props, 'item', options)} />
      <Field
        label={words.months}
        hint={words.monthsHint}
        kind="number"
        unit={words.monthsUnit}
        {...bind(props, 'months')}
      />
    </>
  )
}
