import type { ComponentType } from 'react'
import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/contract'
import { formatYuan } from '@shared/kernel/money'
import { sectionIds, lanes, type SectionId } from '@shared/assistance/sections'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import { laneChoices, sectionNames } from '../../../copy/assistance'
import { deskCopy } from '../../../copy/desk'
import { Choice } from '../../../ui/choice'
import { SelectField } from '../../../ui/select-field'
import {
  Amount,
  missing,
  reasonProps,
  textIn,
  withAmount,
  withReason,
  Words,
  type FieldsProps,
} from './action-fields'
import type { ActionInput } from './acting'

type StaffPart = NonNullable<ApplicationView['staff']>

type ActionForm = {
  readonly Fields: ComponentType<FieldsProps>
  readonly start?: (view: ApplicationView) => ActionInput
  /** What to send, or null while something is missing or wrong. */
  readonly ready: (input: ActionInput) => ActionInput | null
}

const laneOptions = lanes.map((value) => ({ value, ...laneChoices[value] }))

const accept: ActionForm = {
  start: ({ lane }) => ({ lane, given: lane }),
  ready: ({ given, ...input }) => {
    const changed = input['lane'] !== given
    if (!changed) return { lane: given }
    return textIn(input, 'laneReason').trim() === '' ? null : input
  },
  Fields: (props) => (
    <>
      <Choice
        label={deskCopy.lane}
        look="cards"
        options={laneOptions}
        value={laneOptions.find(({ value }) => value === props.input['lane'])?.value}
        onChange={(lane) => props.set({ ...props.input, lane })}
      />
      {props.input['lane'] !== props.view.lane && (
        <Words
          {...props}
          name="laneReason"
          label={deskCopy.laneReason}
          hint={deskCopy.laneReasonHint}
        />
      )}
    </>
  ),
}

const sectionOptions = ({ answers }: ApplicationView) =>
  sectionIds
    .filter((value) => value in answers)
    .map((value) => ({ value, label: sectionNames[value] }))
const sectionsIn = (input: ActionInput) => (input['sections'] ?? []) as SectionId[]

const askSupplement: ActionForm = {
  ready: (input) =>
    sectionsIn(input).length > 0 && textIn(input, 'note').trim() !== '' ? input : null,
  Fields: (props) => (
    <>
      <Choice
        multiple
        label={deskCopy.sections}
        hint={deskCopy.sectionsHint}
        options={sectionOptions(props.view)}
        value={sectionsIn(props.input)}
        onChange={(sections) => props.set({ ...props.input, sections })}
        {...(props.tried && sectionsIn(props.input).length === 0 ? missing : {})}
      />
      <Words {...props} name="note" label={deskCopy.note} hint={deskCopy.noteHint} />
    </>
  ),
}

const reroute: ActionForm = {
  ready: (input) => (textIn(input, 'unitId') !== '' && withReason(input) ? { ...input } : null),
  Fields: (props) => (
    <>
      <SelectField
        label={deskCopy.toUnit}
        options={(props.view.staff?.units ?? [])
          .filter(({ id }) => id !== props.view.unit.id)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={textIn(props.input, 'unitId') || undefined}
        onChange={(unitId) => props.set({ ...props.input, unitId })}
        {...(props.tried && textIn(props.input, 'unitId') === '' ? missing : {})}
      />
      <Words {...props} {...reasonProps} />
    </>
  ),
}

const advance: ActionForm = {
  ready: withAmount,
  Fields: (props) => (
    <>
      <Amount {...props} />
      <Words {...props} {...reasonProps} />
    </>
  ),
}

const outcomes = [
  { value: 'grant', label: deskCopy.grant },
  { value: 'refuse', label: deskCopy.refuse },
] as const

/** What the city's figures give, or that they say nothing. */
function FixedAmount({ fixed }: { readonly fixed: NonNullable<StaffPart['fixed']> }) {
  return (
    <View>
      <View className="strong">
        {fixed.fen === null ? deskCopy.fixedUnset : deskCopy.fixed(formatYuan(fixed.fen))}
      </View>
      {fixed.sources.map((source) => (
        <View key={source} className="cap">
          {source}
        </View>
      ))}
    </View>
  )
}

const propose: ActionForm = {
  start: ({ staff }) => ({ outcome: 'grant', asked: staff?.fixed === null }),
  ready: ({ asked, ...input }) => {
    const outcome = input['outcome']
    const more = outcome === 'grant' && asked === true ? withAmount(input) : withReason(input)
    return more && { outcome, ...more }
  },
  Fields: (props) => (
    <>
      <Choice
        label={deskCopy.outcome}
        options={outcomes}
        value={outcomes.find(({ value }) => value === props.input['outcome'])?.value}
        onChange={(outcome) => props.set({ ...props.input, outcome })}
      />
      {props.input['outcome'] === 'grant' &&
        (props.view.staff?.fixed ? (
          <FixedAmount fixed={props.view.staff.fixed} />
        ) : (
          <Amount {...props} />
        ))}
      <Words {...props} {...reasonProps} />
      {props.input['outcome'] === 'refuse' && <View className="small">{deskCopy.appealNote}</View>}
    </>
  ),
}

const sendBack: ActionForm = {
  ready: withReason,
  Fields: (props) => <Words {...props} {...reasonProps} hint={deskCopy.reasonApproverHint} />,
}

/** What the desk asks for each verb; a verb without a form is done with one press. */
export const actionForms: Partial<Readonly<Record<CaseVerb, ActionForm>>> = {
  accept,
  askSupplement,
  reroute,
  advance,
  propose,
  sendBack,
}
