import { useState } from 'react'
import { View } from '@tarojs/components'
import { casePartsCopy } from '../../../copy/case'
import { mendingOf } from '../../../copy/faults'
import { Trouble } from '../../../patterns/trouble'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { PhotosField } from '../photos-field'
import type { Acting } from './acting'

const MOST_LETTERS = 500

const words = casePartsCopy.saying

/** What the resident may say something to: what the check found, or a change of what is given. */
export type Saying = 'answerCheck' | 'answerHearing'

type Props = {
  readonly verb: Saying
  readonly caseId: string
  readonly acting: Acting
  readonly onClose: () => void
}

type Photos = { readonly ids: readonly string[]; readonly waiting: boolean }

/** Asks what the resident has to say, with photos where papers can show it; kept until it has arrived. */
export function SaySheet({ verb, caseId, acting, onClose }: Props) {
  const [text, setText] = useState('')
  const [photos, setPhotos] = useState<Photos>({ ids: [], waiting: false })
  const [tried, setTried] = useState(false)
  const send = async () => {
    setTried(true)
    if (text.trim() === '' || photos.waiting) return
    const input = verb === 'answerCheck' ? { text, photoIds: photos.ids } : { text }
    if (await acting.act(verb, input)) onClose()
  }
  const actions = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {words.cancel}
      </Button>
      <Button busy={acting.busy} onPress={() => void send()}>
        {words[verb].send}
      </Button>
    </>
  )
  return (
    <Sheet open title={words[verb].title} onClose={onClose} actions={actions}>
      <View className="stack">
        <Trouble problem={tried ? acting.problem : undefined} />
        <Field
          label={words[verb].label}
          hint={words[verb].hint}
          multiline
          maxLength={MOST_LETTERS}
          value={text}
          onChange={setText}
          {...(tried &&
            text.trim() === '' && { error: mendingOf({ path: 'text', fault: 'required' }) })}
        />
        {verb === 'answerCheck' && (
          <PhotosField
            about={caseId}
            label={words.answerCheck.photos}
            hint={words.answerCheck.photosHint}
            each={words.answerCheck.photo}
            onChange={(ids, waiting) => setPhotos({ ids, waiting })}
          />
        )}
        {tried && photos.waiting && <Notice kind="warn">{words.waiting}</Notice>}
      </View>
    </Sheet>
  )
}
