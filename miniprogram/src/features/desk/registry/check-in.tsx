import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { DeskRow } from '@shared/marriage/desk-contract'
import { registryCopy as words } from '../../../copy/desk-registry'
import { showField } from '../../../platform/scroll'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'

type Props = {
  /** The fields are called after it, so that the first can be shown. */
  readonly place: string
  readonly row: DeskRow
  readonly busy: boolean
  readonly onArrive: (numbers: string[]) => void
  /** What else can be done, beside it. */
  readonly children: ReactNode
}

/** The numbers of the papers, typed or read in by a reader that ends each with Enter: the next field, and at last it is done. */
export function CheckIn({ place, row: { people }, busy, onArrive, children }: Props) {
  const [numbers, setNumbers] = useState<readonly string[]>(people.map(() => ''))
  const last = people.length - 1
  const typed = numbers.map((one) => one.trim())
  const isReady = typed.every((one) => one !== '')
  const arrive = () => {
    if (isReady && !busy) onArrive(typed)
  }
  return (
    <>
      <View className="small">{words.numberHint}</View>
      <View className="registry-numbers">
        {numbers.map((number, n) => (
          <Field
            key={n}
            id={`${place}-${n}`}
            label={words.number(n, people.length)}
            maxLength={30}
            value={number}
            onChange={(value) => setNumbers(numbers.map((one, i) => (i === n ? value : one)))}
            onConfirm={() => (n === last ? arrive() : showField(`${place}-${n + 1}`))}
          />
        ))}
      </View>
      <View className="registry-acts">
        <Button
          busy={busy}
          blocked={isReady ? undefined : words.numbersFirst(people.length)}
          onPress={arrive}
        >
          {words.arrive}
        </Button>
        {children}
      </View>
    </>
  )
}
