import { yesNo } from '@shared/assistance/screener/questions'
import { pageCopy } from '../../../copy/form-pages'
import { optionWords } from '../../../copy/screener'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { textOf } from '../typed'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'
import { TownshipField } from './township-field'
import { VillageField } from './village-field'

const words = pageCopy.hukou
const ELSEWHERE = 'elsewhere'
const elsewhere = { value: ELSEWHERE, label: words.elsewhere }
const permits = optionsOf(yesNo, optionWords.ill)

/** Where the hukou is; of one outside the city, where that is and where the person lives. */
export function HukouPage(props: SectionProps) {
  const { typed, change } = props
  return (
    <>
      <TownshipField
        label={words.township}
        hint={words.townshipHint}
        besides={elsewhere}
        {...bind(props, 'township')}
        onChange={(township) =>
          // The village is one of the township before.
          change(township === ELSEWHERE ? { ...typed, township, village: '' } : { township })
        }
      />
      {textOf(typed, 'township') === ELSEWHERE && (
        <>
          <Field
            label={words.region}
            hint={words.regionHint}
            maxLength={60}
            {...bind(props, 'region')}
          />
          <TownshipField
            here
            label={words.livesIn}
            hint={words.livesInHint}
            {...bind(props, 'livesIn')}
          />
          <Choice
            label={words.permit}
            hint={words.permitHint}
            {...bindChoice(props, 'permit', permits)}
          />
        </>
      )}
      <VillageField {...props} />
    </>
  )
}
