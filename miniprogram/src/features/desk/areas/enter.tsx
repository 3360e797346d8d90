import { useState } from 'react'
import { View } from '@tarojs/components'
import { LARGEST_MB } from '@shared/casework/csv-faults'
import { problem as problemOf } from '@shared/kernel/problem'
import { refuse } from '@shared/kernel/result'
import { datums, type Datum } from '@shared/places/areas'
import { areasCopy as words } from '../../../copy/areas'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { askForFile } from '../../../platform/files'
import { call, type Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { Section } from '../../../ui/section'
import { Found } from './found'

const MB = 1024 * 1024
const isTooLarge = (base64: string): boolean => (base64.length * 3) / 4 > LARGEST_MB * MB

const options = datums.map((value) => ({ value, label: words.datums[value] }))

/** Nobody's datum is guessed: it is said before a file is chosen. */
type Typed = { readonly datum?: Datum; readonly from: string; readonly source: string }
type Seen = { readonly file: string; readonly found: Answer<'offices', 'previewAreas'> }

type Props = { readonly earliest: string; readonly onDone: () => void }

/** A bureau's file: what is in it is looked at first, and only what was seen is entered. */
export function Enter({ earliest, onDone }: Props) {
  const [typed, setTyped] = useState<Typed>({ from: earliest, source: '' })
  const [seen, setSeen] = useState<Seen>()
  const looking = useDoing()
  const saving = useDoing()
  const { datum, from, source } = typed
  const type = (changes: Partial<Typed>) => {
    setTyped({ ...typed, ...changes })
    if (!('source' in changes)) setSeen(undefined)
  }
  const look = async (chosenDatum: Datum) => {
    const file = await askForFile('json', 'geojson')
    if (file === null) return
    setSeen(undefined)
    const tooLarge = refuse(problemOf('file_too_large', { limit: LARGEST_MB }))
    const found = await looking.run(() =>
      isTooLarge(file)
        ? Promise.resolve(tooLarge)
        : call('offices', 'previewAreas', { file, datum: chosenDatum, from }),
    )
    if (found) setSeen({ file, found })
  }
  const save = async ({ file }: Seen, chosenDatum: Datum) => {
    const asked = { file, datum: chosenDatum, from, source }
    if (await saving.run(() => call('offices', 'enterAreas', asked))) onDone()
  }
  return (
    <Section title={words.enter}>
      <View className="stack">
        <View className="small">{words.enterText}</View>
        <Choice
          label={words.datum}
          hint={words.datumHint}
          options={options}
          value={datum}
          onChange={(next) => type({ datum: next })}
        />
        <DateField
          label={words.from}
          hint={words.fromHint}
          min={earliest}
          value={from}
          onChange={(next) => type({ from: next })}
          {...looking.errorAt('from')}
        />
        <Button
          kind="quiet"
          icon="doc"
          busy={looking.busy}
          busyText={words.reading}
          {...(datum === undefined && { blocked: words.datumFirst })}
          onPress={() => datum && void look(datum)}
        >
          {seen ? words.chooseAgain : words.choose}
        </Button>
        <Trouble problem={looking.problem} />
        {seen && <Found seen={seen.found} />}
        {seen && seen.found.faultCount === 0 && datum && (
          <>
            <Field
              label={words.source}
              hint={words.sourceHint}
              maxLength={60}
              value={source}
              onChange={(next) => type({ source: next })}
              {...saving.errorAt('source')}
            />
            <Trouble problem={saving.problem} />
            <Button
              busy={saving.busy}
              busyText={words.saving}
              onPress={() => void save(seen, datum)}
            >
              {words.save}
            </Button>
          </>
        )}
      </View>
    </Section>
  )
}
