import { View } from '@tarojs/components'
import { atCounterCopy as words } from '../../../copy/at-counter'
import { formCopy } from '../../../copy/desk-forms'
import { Notice } from '../../../ui/notice'
import { PhotosField } from '../photos-field'
import { Words } from './action-fields'
import type { ActionForm, FieldsProps } from './action-form'
import { filled, together } from './action-input'

/** What somebody without an account hands in or says at the counter, noted by the clerk. */

const MOST_LETTERS = 500

const Said = (props: FieldsProps) => (
  <Words {...props} name="text" label={words.said} hint={words.saidHint} most={MOST_LETTERS} />
)

export const answerCheck: ActionForm = {
  start: () => ({ photoIds: [] }),
  ready: (input) =>
    together(
      filled(input, 'text'),
      input['waiting'] === true ? null : { photoIds: input['photoIds'] },
    ),
  Fields: (props) => {
    const { view, input, set, tried } = props
    return (
      <>
        <Said {...props} />
        <PhotosField
          about={view.caseId}
          label={words.photos}
          each={words.photo}
          hint={words.photosHint}
          onChange={(photoIds, waiting) => set({ ...input, photoIds, waiting })}
        />
        {tried && input['waiting'] === true && <Notice kind="warn">{formCopy.visit.unsent}</Notice>}
      </>
    )
  },
}

export const answerHearing: ActionForm = {
  ready: (input) => filled(input, 'text'),
  Fields: Said,
}

export const withdraw: ActionForm = {
  ready: () => ({}),
  Fields: () => <View>{words.withdrawText}</View>,
}
