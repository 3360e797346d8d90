import { useState } from 'react'
import { View } from '@tarojs/components'
import { whole } from '@shared/kernel/fields'
import { once } from '@shared/kernel/once'
import { mealIdentities, type MealIdentity } from '@shared/policy/meal-subsidy'
import { identityWords, mealsCopy } from '../../../copy/meals'
import { back } from '../../../platform/navigate'
import { useCity } from '../../../server/city'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { SelectField } from '../../../ui/select-field'
import { keepEater, useEater } from '../use-eater'

const words = mealsCopy.eater
const ELSEWHERE = 'elsewhere'
const OLDEST = 120
const years = once(() => whole(0, OLDEST))

/** The age that was typed; null where it is none. */
function ageOf(typed: string): number | null {
  const read = years().safeParse(typed)
  return read.success ? read.data : null
}

/** Who goes to eat, so that a price can be said. A page, not a sheet: the list of townships opens as one. */
export default function EaterPage() {
  const { eater } = useEater()
  const townships = useCity(({ city }) => city?.townships) ?? []
  const [age, setAge] = useState(eater ? String(eater.age) : '')
  const [hukou, setHukou] = useState(eater ? (eater.hukou ?? ELSEWHERE) : undefined)
  const [identities, setIdentities] = useState<MealIdentity[]>([...(eater?.identities ?? [])])
  const [isWrong, setWrong] = useState(false)
  const done = () => {
    const own = ageOf(age)
    if (own === null) return setWrong(true)
    const from = hukou === undefined || hukou === ELSEWHERE ? null : hukou
    keepEater({ age: own, hukou: from, identities })
    back('/features/meals/find/index')
  }
  return (
    <Page title={words.title} dock={<Button onPress={done}>{words.done}</Button>}>
      <Heading level={1}>{words.title}</Heading>
      <View className="stack below">
        <View className="small">{words.why}</View>
        <Field
          label={words.age}
          kind="number"
          value={age}
          onChange={setAge}
          {...(isWrong && ageOf(age) === null && { error: words.ageWrong })}
        />
        <SelectField
          label={words.hukou}
          value={hukou}
          onChange={setHukou}
          options={[
            { value: ELSEWHERE, label: words.elsewhere },
            ...townships.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <Choice<MealIdentity>
          multiple
          label={words.identities}
          value={identities}
          onChange={setIdentities}
          options={mealIdentities.map((value) => ({ value, label: identityWords[value] }))}
        />
      </View>
    </Page>
  )
}
