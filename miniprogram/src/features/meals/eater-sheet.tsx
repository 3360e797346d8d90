import { useState } from 'react'
import { View } from '@tarojs/components'
import { mealIdentities, type MealIdentity } from '@shared/policy/meal-subsidy'
import { identityWords, mealsCopy } from '../../copy/meals'
import { useCity } from '../../server/city'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { SelectField } from '../../ui/select-field'
import { Sheet } from '../../ui/sheet'
import { keepEater, useEater } from './eater'

const words = mealsCopy.eater
const ELSEWHERE = 'elsewhere'
const OLDEST = 120

const ageOf = (typed: string): number | null => {
  const digits = typed.normalize('NFKC').trim()
  return /^\d{1,3}$/.test(digits) && Number(digits) <= OLDEST ? Number(digits) : null
}

function EaterForm({ onClose }: { readonly onClose: () => void }) {
  const { eater } = useEater()
  const townships = useCity(({ city }) => city?.townships) ?? []
  const [age, setAge] = useState(eater ? String(eater.age) : '')
  const [hukou, setHukou] = useState(eater ? (eater.hukou ?? ELSEWHERE) : undefined)
  const [identities, setIdentities] = useState<MealIdentity[]>([...(eater?.identities ?? [])])
  const [isWrong, setWrong] = useState(false)
  const done = () => {
    const years = ageOf(age)
    if (years === null) return setWrong(true)
    const from = hukou === undefined || hukou === ELSEWHERE ? null : hukou
    keepEater({ age: years, hukou: from, identities })
    onClose()
  }
  return (
    <Sheet
      open
      title={words.title}
      onClose={onClose}
      tall
      actions={<Button onPress={done}>{words.done}</Button>}
    >
      <View className="stack">
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
    </Sheet>
  )
}

/** Who goes to eat, so that a price can be said. */
export function EaterSheet({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  return open ? <EaterForm onClose={onClose} /> : null
}

/** For whom prices are said, or the way to say it. */
export function useEaterWords(): string | undefined {
  const { eater } = useEater()
  const townships = useCity(({ city }) => city?.townships) ?? []
  if (!eater) return undefined
  const from = townships.find(({ code }) => code === eater.hukou)?.name
  return words.summary(eater.age, from === undefined ? words.elsewhere : `${from}户籍`)
}
