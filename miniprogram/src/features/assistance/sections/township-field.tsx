import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Township } from '@shared/account/contract'
import { stepCopy } from '../../../copy/form'
import { whereAmI } from '../../../platform/location'
import { call } from '../../../server/call'
import { useCity } from '../../../server/city'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { SelectField } from '../../../ui/select-field'

type Found = {
  readonly kind: 'inside' | 'near' | 'outside' | 'denied'
  readonly townships: readonly Township[]
}

const NOTHING: Found = { kind: 'denied', townships: [] }

const sentenceOf = ({ kind, townships }: Found): string =>
  ({
    inside: stepCopy.inside(townships[0]?.name ?? ''),
    near: stepCopy.near,
    outside: stepCopy.outside,
    denied: stepCopy.denied,
  })[kind]

async function find(): Promise<Found> {
  const place = await whereAmI()
  if (!place) return NOTHING
  const { longitude, latitude } = place
  const located = await call('account', 'locate', { longitude, latitude })
  return located.ok ? located.value : NOTHING
}

type Props = {
  readonly label: string
  readonly hint: string
  /** Whether it is likely to be where the phone is. */
  readonly here?: boolean
  /** What else can be answered, at the end of the list. */
  readonly besides?: { readonly value: string; readonly label: string }
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string
  readonly disabled?: boolean
}

/** A township: from the list, or, if the person wants, offered by where the phone is. Never taken silently. */
export function TownshipField(props: Props) {
  const { label, hint, here = false, besides, value, onChange, ...rest } = props
  const townships = useCity(({ city }) => city?.townships) ?? []
  const [found, setFound] = useState<Found>()
  const [busy, setBusy] = useState(false)
  const look = async () => {
    setBusy(true)
    setFound(await find())
    setBusy(false)
  }
  const options = [
    ...townships.map(({ code, name }) => ({ value: code, label: name })),
    { value: 'unknown', label: stepCopy.unknownTownship },
    ...(besides ? [besides] : []),
  ]
  const offered = found?.townships.map(({ code, name }) => ({ value: code, label: name })) ?? []
  return (
    <View className="stack">
      <SelectField
        label={label}
        hint={hint}
        options={options}
        value={value || undefined}
        onChange={onChange}
        {...rest}
      />
      {!rest.disabled && found && offered.length > 0 && (
        <Choice
          label={sentenceOf(found)}
          options={offered}
          value={offered.find((option) => option.value === value)?.value}
          onChange={onChange}
        />
      )}
      {found && offered.length === 0 && <View className="small">{sentenceOf(found)}</View>}
      {here && !rest.disabled && (
        <Button
          kind="quiet"
          icon="pin"
          busy={busy}
          busyText={stepCopy.locating}
          onPress={() => void look()}
        >
          {stepCopy.whereAmI}
        </Button>
      )}
    </View>
  )
}
