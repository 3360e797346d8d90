import { View } from '@tarojs/components'
import { outcomes } from '@shared/assistance/application'
import type { ApplicationView } from '@shared/assistance/views'
import { outcomeNames } from '../../../copy/desk'
import { formCopy } from '../../../copy/desk-forms'
import { Choice } from '../../../ui/choice'
import { Amount, AppealNote, Line, Reason } from './action-fields'
import type { ActionForm, FieldsProps } from './action-form'
import { amountIn, filled, textIn, together } from './action-input'
import { capWords, isPaid, paidAs } from './amounts'
import { RulesHint } from './rules-hint'

const options = outcomes.map((value) => ({ value, label: outcomeNames[value] }))

type StaffPart = NonNullable<ApplicationView['staff']>

/** What the city's figures give, or that they say nothing. */
function Fixed({ view, fixed }: FieldsProps & { readonly fixed: NonNullable<StaffPart['fixed']> }) {
  return (
    <View>
      <View className="strong">
        {fixed.fen === null ? formCopy.fixedUnset : formCopy.fixed(paidAs(view, fixed.fen))}
      </View>
      {fixed.sources.map((source) => (
        <View key={source} className="cap">
          {source}
        </View>
      ))}
    </View>
  )
}

/** The amount of a grant: typed, out of the city's figures, or none. */
function Sum(props: FieldsProps) {
  const { fixed, cap } = props.view.staff ?? {}
  if (cap !== undefined) return <Amount {...props} hint={capWords(props.view, cap)} />
  if (fixed) return <Fixed {...props} fixed={fixed} />
  return isPaid(props.view) ? null : <View className="small">{formCopy.noMoney}</View>
}

/** The clerk's opinion, with what the rules say beside it. An opinion to grant says where it is put up. */
export const propose: ActionForm = {
  start: () => ({ outcome: 'grant' }),
  ready: (input, { staff }) => {
    const grant = textIn(input, 'outcome') === 'grant'
    return together(
      filled(input, 'outcome', 'reason'),
      grant && staff?.cap !== undefined ? amountIn(input) : {},
      grant && staff?.steps.publicNotice ? filled(input, 'place') : {},
    )
  },
  Fields: (props) => {
    const grant = props.input['outcome'] === 'grant'
    return (
      <>
        <RulesHint view={props.view} />
        <Choice
          label={formCopy.outcome}
          options={options}
          value={options.find(({ value }) => value === props.input['outcome'])?.value}
          onChange={(outcome) => props.set({ ...props.input, outcome })}
        />
        {grant && <Sum {...props} />}
        {grant && props.view.staff?.steps.publicNotice && (
          <Line
            {...props}
            name="place"
            label={formCopy.place}
            hint={formCopy.placeHint}
            most={60}
          />
        )}
        <Reason {...props} />
        {!grant && <AppealNote />}
      </>
    )
  },
}
