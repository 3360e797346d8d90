import { useState } from 'react'
import { View } from '@tarojs/components'
import { samplings } from '@shared/meals/keep-contract'
import { facts, type Fact } from '@shared/meals/site'
import { factNames } from '../../../copy/site-names'
import { sitesCopy } from '../../../copy/sites'
import { call } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useSend } from '../leads/use-send'
import type { SheetProps } from './sheet-props'

const words = sitesCopy.visit

type Sample = (typeof samplings)[number]

/** 现场核实: what was found right, and whether samples of the food are kept. */
export function VisitSheet({ site, today, onClose, onDone }: SheetProps) {
  const [on, setOn] = useState(today)
  const [right, setRight] = useState<Fact[]>([])
  const [sample, setSample] = useState<Sample>()
  const [note, setNote] = useState('')
  const { id, version } = site
  const { busy, problem, send, errorOf } = useSend(
    () =>
      call('meals', 'visitSite', {
        ...{ id, version, on: on, right, sample: sample as Sample, note },
      }),
    () => onDone(sitesCopy.saved),
  )
  return (
    <FormSheet
      tall
      title={sitesCopy.acts.visit}
      act={sitesCopy.save}
      {...{ busy, problem, onClose }}
      onAct={send}
    >
      {site.status === 'pending' && <View className="small">{words.opens}</View>}
      <DateField label={words.on} max={today} value={on} onChange={setOn} {...errorOf('on')} />
      <Choice<Fact>
        multiple
        label={words.right}
        hint={words.rightHint}
        options={facts.map((value) => ({ value, label: factNames[value] }))}
        value={right}
        onChange={setRight}
        {...errorOf('right')}
      />
      <Choice
        label={words.sample}
        options={samplings.map((value) => ({ value, label: words.samples[value] }))}
        value={sample}
        onChange={setSample}
        {...errorOf('sample')}
      />
      <Field
        multiline
        label={words.note}
        hint={words.noteHint}
        maxLength={200}
        value={note}
        onChange={setNote}
        {...errorOf('note')}
      />
    </FormSheet>
  )
}
