import { formCopy } from '../../../copy/desk-forms'
import { outcomeNames } from '../../../copy/desk'
import { Choice } from '../../../ui/choice'
import { Amount, Line, Reason, Words } from './action-fields'
import type { ActionForm } from './action-form'
import { amountIn, filled, textIn, together } from './action-input'
import { isPaid } from './amounts'

/** What is decided on the way and elsewhere. */

export const advance: ActionForm = {
  ready: (input) => together(amountIn(input), filled(input, 'reason')),
  Fields: (props) => (
    <>
      <Amount {...props} />
      <Reason {...props} />
    </>
  ),
}

export const sendBack: ActionForm = {
  ready: (input) => filled(input, 'reason'),
  Fields: (props) => <Reason {...props} hint={formCopy.reasonApproverHint} />,
}

const grades = [
  { value: 'fine', label: formCopy.gradeFine },
  { value: 'wrong', label: formCopy.gradeWrong },
] as const

export const verifyGrade: ActionForm = {
  start: () => ({ fine: true }),
  ready: (input) => together({ fine: input['fine'] === true }, filled(input, 'reason')),
  Fields: (props) => (
    <>
      <Choice
        label={formCopy.grade}
        options={grades}
        value={props.input['fine'] === true ? 'fine' : 'wrong'}
        onChange={(value) => props.set({ ...props.input, fine: value === 'fine' })}
      />
      <Reason {...props} />
    </>
  ),
}

const results = (['grant', 'refuse'] as const).map((value) => ({
  value,
  label: outcomeNames[value],
}))

export const enterResult: ActionForm = {
  start: () => ({ outcome: 'grant' }),
  ready: (input, view) =>
    together(
      filled(input, 'outcome', 'reason', 'madeBy', 'appealTo'),
      textIn(input, 'outcome') === 'grant' && isPaid(view) ? amountIn(input) : {},
    ),
  Fields: (props) => (
    <>
      <Choice
        label={formCopy.result}
        options={results}
        value={results.find(({ value }) => value === props.input['outcome'])?.value}
        onChange={(outcome) => props.set({ ...props.input, outcome })}
      />
      {props.input['outcome'] === 'grant' && isPaid(props.view) && <Amount {...props} />}
      <Line {...props} name="madeBy" label={formCopy.madeBy} hint={formCopy.letterHint} most={60} />
      <Line
        {...props}
        name="appealTo"
        label={formCopy.appealTo}
        hint={formCopy.letterHint}
        most={60}
      />
      <Reason {...props} />
    </>
  ),
}

export const feedBack: ActionForm = {
  ready: (input) => filled(input, 'note'),
  Fields: (props) => (
    <Words
      {...props}
      name="note"
      label={formCopy.feedBack}
      hint={formCopy.feedBackHint}
      most={200}
    />
  ),
}
