import { View } from '@tarojs/components'
import { origins, papersOf, sexes } from '@shared/marriage/party'
import { marriageCopy, originWords, paperWords, sexWords } from '../../../copy/marriage'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import type { TypedParty } from '../couple-draft'

const words = marriageCopy.couple

/** Papers that do not say when somebody was born, or whether they are a man or a woman. */
const silent: readonly string[] = ['passport', 'travelPermit', 'permanentResidence']

type Props = {
  readonly n: number
  readonly party: TypedParty
  readonly onChange: (party: TypedParty) => void
  readonly errorAt: (path: string) => { error?: string }
}

/** One of the two: who they are, by which paper. */
export function PartyFields({ n, party, onChange, errorAt }: Props) {
  const at = (field: string) => errorAt(`parties.${n}.${field}`)
  const set = (changes: Partial<TypedParty>) => onChange({ ...party, ...changes })
  const papers = papersOf[party.origin]
  return (
    <Card title={words.person(n)}>
      <View className="stack">
        <Field
          label={words.name(n)}
          value={party.name}
          maxLength={60}
          onChange={(name) => set({ name })}
          {...at('name')}
        />
        <Choice
          label={words.origin(n)}
          options={origins.map((value) => ({ value, label: originWords[value] }))}
          value={party.origin}
          onChange={(origin) => set({ origin, paper: papersOf[origin][0], number: '' })}
          {...at('origin')}
        />
        {papers.length > 1 && (
          <Choice
            label={words.paper(n)}
            options={papers.map((value) => ({ value, label: paperWords[value] }))}
            value={party.paper}
            onChange={(paper) => set({ paper, number: '' })}
            {...at('paper')}
          />
        )}
        <Field
          label={words.number(n, party.paper)}
          kind={party.paper === 'residentId' ? 'idcard' : 'text'}
          value={party.number}
          maxLength={30}
          onChange={(number) => set({ number })}
          {...at('number')}
        />
        {silent.includes(party.paper) && (
          <>
            <DateField
              label={words.born(n)}
              value={party.born}
              onChange={(born) => set({ born })}
              {...at('born')}
            />
            <Choice
              label={words.sex(n)}
              options={sexes.map((value) => ({ value, label: sexWords[value] }))}
              value={party.sex}
              onChange={(sex) => set({ sex })}
              {...at('sex')}
            />
          </>
        )}
        <Field
          label={words.phone(n)}
          kind="tel"
          value={party.phone}
          maxLength={20}
          onChange={(phone) => set({ phone })}
          {...at('phone')}
        />
      </View>
    </Card>
  )
}
