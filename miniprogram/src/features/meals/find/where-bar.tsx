import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { mealsCopy } from '../../../copy/meals'
import { whereAmI } from '../../../platform/location'
import { useCity } from '../../../server/city'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Link } from '../../../ui/link'
import { SelectField } from '../../../ui/select-field'
import { Heading } from '../../../ui/heading'
import type { Where } from '../where'
import type { Found } from './use-found'

const words = mealsCopy.where

type Props = { readonly onChange: (where: Where) => void }

/** Asks where somebody looks from: by the phone's own place, only if they want, or by a township. */
export function AskWhere({ onChange }: Props) {
  const townships = useCity(({ city }) => city?.townships) ?? []
  const [busy, setBusy] = useState(false)
  const [isDenied, setDenied] = useState(false)
  const locate = async () => {
    setBusy(true)
    const place = await whereAmI()
    setBusy(false)
    if (!place) return setDenied(true)
    const { longitude, latitude } = place
    onChange({ at: { longitude, latitude } })
  }
  return (
    <View className="stack">
      <Heading level={2}>{words.ask}</Heading>
      <View className="small">{words.why}</View>
      <Button icon="pin" busy={busy} busyText={words.locating} onPress={() => void locate()}>
        {words.locate}
      </Button>
      {isDenied && <View>{words.denied}</View>}
      <SelectField
        label={words.township}
        value={undefined}
        onChange={(township) => onChange({ township })}
        options={townships.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </View>
  )
}

/** Where one looks from, in a line, and the way to change it. */
export function WhereLine({
  where,
  onChange,
}: {
  readonly where: Where
  readonly onChange: () => void
}) {
  const townships = useCity(({ city }) => city?.townships) ?? []
  const township = townships.find(({ code }) => code === where.township)?.name
  const said =
    where.name === undefined ? (where.at ? words.byPlace : township) : words.near(where.name)
  return (
    <View className="row between">
      <Text className="strong">{said}</Text>
      <Link onPress={onChange}>{words.change}</Link>
    </View>
  )
}

type GroundProps = {
  readonly grounds: NonNullable<Found['askGround']>
  readonly onChoose: (landmass: string) => void
}

/** On which island somebody is: nothing across the sea is near. */
export function AskGround({ grounds, onChoose }: GroundProps) {
  return (
    <Choice
      label={words.ground}
      hint={words.groundWhy}
      value={undefined}
      onChange={onChoose}
      options={grounds.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
