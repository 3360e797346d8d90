import { workCopy } from '../../../copy/desk'
import { formCopy } from '../../../copy/desk-forms'
import { Choice } from '../../../ui/choice'
import { Notice } from '../../../ui/notice'
import { PhotosField } from '../photos-field'
import { today } from '../today'
import { Day, Line, Words } from './action-fields'
import type { ActionForm, FieldsProps } from './action-form'
import { filled, together } from './action-input'
import type { ActionInput } from './acting'
import { ColleagueField } from './colleague-field'
import { HandField, isSigned, type Hand } from './hand-field'

const { visit: words } = formCopy

const ways = (['home', 'remote'] as const).map((value) => ({ value, label: workCopy.ways[value] }))

/** Who signs: somebody of the family, and both who went. */
const SIGNERS = [
  { name: 'family', whose: words.family },
  { name: 'me', whose: words.me },
  { name: 'other', whose: words.colleagueSign },
] as const

const handIn = (input: ActionInput, name: string): Hand => input[name] ?? {}

/** What was signed, as it is sent; null while one of them has not. */
function signedBy(input: ActionInput): ActionInput | null {
  const [family, ...visitors] = SIGNERS.map(({ name }) => handIn(input, name))
  return family && [family, ...visitors].every(isSigned) ? { family, visitors } : null
}

function Where(props: FieldsProps) {
  const { input, set } = props
  return (
    <>
      <Day {...props} name="on" label={words.on} />
      <Choice
        label={words.way}
        options={ways}
        value={ways.find(({ value }) => value === input['way'])?.value}
        onChange={(way) => set({ ...input, way })}
      />
      {input['way'] === 'remote' && (
        <Words
          {...props}
          name="remoteReason"
          label={words.remoteReason}
          hint={words.remoteHint}
          most={200}
        />
      )}
      <Line {...props} name="place" label={words.place} most={100} />
    </>
  )
}

/** A visit written down by one of the two who went: what they saw, photos, and three signatures. */
export const visit: ActionForm = {
  start: () => ({ on: today(), way: 'home', photoIds: [] }),
  ready: (input) =>
    together(
      filled(input, 'on', 'way', 'place', 'colleague', 'finding'),
      input['way'] === 'remote' ? filled(input, 'remoteReason') : {},
      input['waiting'] === true ? null : { photoIds: input['photoIds'] },
      signedBy(input),
    ),
  Fields: (props) => {
    const { view, input, set, tried } = props
    return (
      <>
        <Where {...props} />
        <ColleagueField
          {...props}
          name="colleague"
          label={words.colleague}
          none={words.noColleague}
        />
        <Words
          {...props}
          name="finding"
          label={words.finding}
          hint={words.findingHint}
          most={1000}
        />
        <PhotosField
          about={view.caseId}
          label={words.photos}
          each={words.photo}
          hint={words.photosHint}
          onChange={(photoIds, waiting) => set({ ...input, photoIds, waiting })}
        />
        {tried && input['waiting'] === true && <Notice kind="warn">{words.unsent}</Notice>}
        {SIGNERS.map(({ name, whose }) => (
          <HandField
            key={name}
            whose={whose}
            value={handIn(input, name)}
            onChange={(hand) => set({ ...input, [name]: hand })}
            tried={tried}
          />
        ))}
      </>
    )
  },
}
