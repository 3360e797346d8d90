import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { CheckRecord } from '@shared/assistance/records'
import { casePartsCopy } from '../../../copy/case'
import { workCopy } from '../../../copy/desk'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Section } from '../../../ui/section'
import { foundWords, toldWords } from '../work/differences'
import { whoIs } from '../work/who-is'

type Difference = CheckRecord['differences'][number]

const words = casePartsCopy.differs

const lineOf = (difference: Difference) => ({
  label: workCopy.things[difference.what],
  value: (
    <View>
      <View>{words.told(toldWords(difference))}</View>
      <View className="strong">{words.found(foundWords(difference))}</View>
    </View>
  ),
})

/** What the means check found beside what was told, person by person, while something can be said to it. */
export function CheckDiffers({ view }: { readonly view: ApplicationView }) {
  const { answers, differs } = view
  if (!differs) return null
  const people = [...new Set(differs.map(({ idNumber }) => idNumber))]
  return (
    <Section title={words.title}>
      <View className="stack">
        <View className="small">{words.text}</View>
        {people.map((person) => (
          <Card key={person} title={whoIs(answers, person)}>
            <DefinitionList
              items={differs.filter(({ idNumber }) => idNumber === person).map(lineOf)}
            />
          </Card>
        ))}
      </View>
    </Section>
  )
}
