import { View } from '@tarojs/components'
import { clerks } from '@shared/assistance/access'
import { lanes } from '@shared/assistance/sections/needs'
import type { StaffRole } from '@shared/identity/actor'
import { laneChoices } from '../../../copy/assistance'
import { formCopy } from '../../../copy/desk-forms'
import { Choice } from '../../../ui/choice'
import { SelectField } from '../../../ui/select-field'
import { AppealNote, Line, missingIn, Reason, Words } from './action-fields'
import type { ActionForm } from './action-form'
import { filled, textIn } from './action-input'
import { ColleagueField } from './colleague-field'

/** Taking a case on, not taking it on, handing it to another office or a colleague, and asking for more time. */

const laneOptions = lanes.map((value) => ({ value, ...laneChoices[value] }))

export const accept: ActionForm = {
  start: ({ lane }) => ({ lane }),
  ready: (input, { lane }) =>
    input['lane'] === lane ? { lane } : filled(input, 'lane', 'laneReason'),
  Fields: (props) => (
    <>
      <Choice
        label={formCopy.lane}
        look="cards"
        options={laneOptions}
        value={laneOptions.find(({ value }) => value === props.input['lane'])?.value}
        onChange={(lane) => props.set({ ...props.input, lane })}
      />
      {props.input['lane'] !== props.view.lane && (
        <Words
          {...props}
          name="laneReason"
          label={formCopy.laneReason}
          hint={formCopy.laneReasonHint}
        />
      )}
    </>
  ),
}

export const decline: ActionForm = {
  ready: (input) => filled(input, 'reason'),
  Fields: (props) => (
    <>
      <Reason {...props} />
      <AppealNote />
    </>
  ),
}

export const reroute: ActionForm = {
  ready: (input) => filled(input, 'unitId', 'reason'),
  Fields: (props) => (
    <>
      <SelectField
        label={formCopy.toUnit}
        options={(props.view.staff?.units ?? [])
          .filter(({ id }) => id !== props.view.unit.id)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={textIn(props.input, 'unitId') || undefined}
        onChange={(unitId) => props.set({ ...props.input, unitId })}
        {...missingIn(props, 'unitId')}
      />
      <Reason {...props} />
    </>
  ),
}

const takeOn: readonly StaffRole[] = clerks

export const assign: ActionForm = {
  ready: (input) => filled(input, 'to'),
  Fields: (props) => (
    <ColleagueField
      {...props}
      name="to"
      label={formCopy.assign.to}
      none={formCopy.assign.none}
      among={({ role, staffId }) =>
        takeOn.includes(role) && staffId !== props.view.staff?.claimedBy?.staffId
      }
      sub={({ holds }) => formCopy.assign.holds(holds)}
    />
  ),
}

export const extend: ActionForm = {
  ready: (input) => filled(input, 'reason'),
  Fields: (props) => (
    <>
      <Reason {...props} />
      <View className="small">{formCopy.extendNote}</View>
    </>
  ),
}

export const handOn: ActionForm = {
  ready: (input) => filled(input, 'office'),
  Fields: (props) => (
    <Line {...props} name="office" label={formCopy.office} hint={formCopy.officeHint} most={60} />
  ),
}

export const flagRelative: ActionForm = {
  ready: (input) => filled(input, 'who'),
  Fields: (props) => (
    <Line {...props} name="who" label={formCopy.relative} hint={formCopy.relativeHint} most={60} />
  ),
}
