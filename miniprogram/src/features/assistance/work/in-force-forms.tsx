import { View } from '@tarojs/components'
import { changes } from '@shared/assistance/application'
import { changeNames } from '../../../copy/desk'
import { formCopy } from '../../../copy/desk-forms'
import { mendingOf } from '../../../copy/faults'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { Amount, Day, Line, Reason, Words } from './action-fields'
import type { ActionForm, FieldsProps } from './action-form'
import { amountIn, filled, textIn, together } from './action-input'
import { capWords, mayFadeOut } from './amounts'

/** Help that is being given, and what follows a decision. */

export const publish: ActionForm = {
  ready: (input) => filled(input, 'place'),
  Fields: (props) => (
    <Line {...props} name="place" label={formCopy.place} hint={formCopy.publishHint} most={60} />
  ),
}

export const review: ActionForm = {
  ready: (input) => filled(input, 'note'),
  Fields: (props) => (
    <Words {...props} name="note" label={formCopy.review} hint={formCopy.reviewHint} />
  ),
}

const options = changes.map((value) => ({ value, label: changeNames[value] }))

const MOST_MONTHS = 36

/** How many months it fades out: nothing typed is none, null is no number of months. */
function monthsIn(input: FieldsProps['input']): { readonly fadeOut?: number } | null {
  const typed = textIn(input, 'months').trim()
  if (typed === '') return {}
  const months = Number(typed)
  return Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS
    ? { fadeOut: months }
    : null
}

function Months({ input, set, tried }: FieldsProps) {
  const wrong = tried && monthsIn(input) === null
  return (
    <Field
      label={formCopy.fadeOut}
      hint={formCopy.fadeOutHint}
      kind="number"
      unit={formCopy.months}
      value={textIn(input, 'months')}
      onChange={(months) => set({ ...input, months })}
      {...(wrong ? { error: mendingOf({ path: 'fadeOut', fault: 'amount' }) } : {})}
    />
  )
}

export const change: ActionForm = {
  start: () => ({ change: 'raise' }),
  ready: (input) =>
    together(
      filled(input, 'change', 'reason'),
      input['change'] === 'end' ? monthsIn(input) : amountIn(input),
    ),
  Fields: (props) => {
    const { view, input, set } = props
    const cap = view.staff?.cap
    const hint = cap === undefined ? undefined : capWords(view, cap)
    return (
      <>
        <Choice
          label={formCopy.change}
          options={options}
          value={options.find(({ value }) => value === input['change'])?.value}
          onChange={(next) => set({ ...input, change: next })}
        />
        {input['change'] !== 'end' && <Amount {...props} label={formCopy.newAmount} hint={hint} />}
        {input['change'] === 'end' && mayFadeOut(view) && <Months {...props} />}
        <Reason {...props} />
        {input['change'] !== 'raise' && <View className="small">{formCopy.hearNote}</View>}
      </>
    )
  },
}

export const reportDeath: ActionForm = {
  ready: (input) => filled(input, 'on'),
  Fields: (props) => <Day {...props} name="on" label={formCopy.diedOn} hint={formCopy.diedHint} />,
}

export const recordAppeal: ActionForm = {
  ready: (input) => filled(input, 'receivedOn', 'note'),
  Fields: (props) => (
    <>
      <Day {...props} name="receivedOn" label={formCopy.appealOn} />
      <Words {...props} name="note" label={formCopy.appealNoteIs} hint={formCopy.appealNoteHint} />
    </>
  ),
}
