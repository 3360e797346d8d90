import { noteKinds } from '@shared/assistance/records'
import { formCopy } from '../../../copy/desk-forms'
import { Choice } from '../../../ui/choice'
import { Day, Line, Words } from './action-fields'
import type { ActionForm } from './action-form'
import { filled } from './action-input'

const options = noteKinds.map((value) => ({ value, label: formCopy.noteKinds[value] }))

const MOST_LETTERS = 1000
const MOST_NAMES = 200

/** What staff write for one another. A conference has a day and people as well. */
export const note: ActionForm = {
  start: () => ({ kind: 'note' }),
  ready: (input) =>
    input['kind'] === 'conference'
      ? filled(input, 'kind', 'on', 'people', 'text')
      : filled(input, 'kind', 'text'),
  Fields: (props) => {
    const { input, set } = props
    return (
      <>
        <Choice
          label={formCopy.noteKind}
          options={options}
          value={options.find(({ value }) => value === input['kind'])?.value}
          onChange={(kind) => set({ ...input, kind })}
        />
        {input['kind'] === 'conference' && (
          <>
            <Day {...props} name="on" label={formCopy.conferenceOn} />
            <Line
              {...props}
              name="people"
              label={formCopy.tookPart}
              hint={formCopy.tookPartHint}
              most={MOST_NAMES}
            />
          </>
        )}
        <Words
          {...props}
          name="text"
          label={formCopy.noteText}
          hint={formCopy.noteTextHint}
          most={MOST_LETTERS}
        />
      </>
    )
  },
}
