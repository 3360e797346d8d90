import { singleReasons } from '@shared/assistance/sections/means'
import { singleReasonNames } from '../../../copy/choices'
import { pageCopy } from '../../../copy/form-pages'
import { Choice } from '../../../ui/choice'
import { textOf } from '../typed'
import { bindChoice, optionsOf, type SectionProps } from './section-props'
import { WhoField } from './who-field'

const words = pageCopy.unit
const units = [
  { value: 'whole', label: words.whole, sub: words.wholeSub },
  { value: 'single', label: words.single, sub: words.singleSub },
]
const reasons = optionsOf(singleReasons, singleReasonNames)

/** For the whole household, or for one member alone. */
export function UnitPage(props: SectionProps) {
  const { typed, change } = props
  return (
    <>
      <Choice
        label={words.apply}
        look="cards"
        {...bindChoice(props, 'apply', units)}
        onChange={(apply) => change(apply === 'single' ? { ...typed, apply } : { apply })}
      />
      {textOf(typed, 'apply') === 'single' && (
        <>
          <WhoField label={words.who} path="who" {...props} />
          <Choice label={words.reason} {...bindChoice(props, 'reason', reasons)} />
        </>
      )}
    </>
  )
}
