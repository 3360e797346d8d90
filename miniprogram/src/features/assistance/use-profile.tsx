import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Programme } from '@shared/assistance/programme'
import { profileCopy } from '../../copy/profile'
import { isOwnForm } from '../../drafts/begun'
import { changeDraft, type Draft } from '../../drafts/draft'
import { withProfile } from '../../drafts/from-profile'
import { useAnswer } from '../../server/use-answer'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { withoutPlace } from './placed'
import { pageOf, textOf } from './typed'

/** Whether the form is the person's own: nobody's data are put into another's form. */
const isOwn = (draft: Draft): boolean =>
  isOwnForm(draft) && textOf(pageOf(draft, 'agent'), 'behalf') === 'self'

type Props = { readonly draft: Draft; readonly programme: Programme }

/** Fills the form with what the person keeps of themselves; nothing where they keep nothing, or fill it in for another. */
export function UseProfile({ draft, programme }: Props) {
  const { answer } = useAnswer('account', 'profile', {})
  const [used, setUsed] = useState(false)
  const profile = answer?.profile
  if (!profile || !isOwn(draft)) return null
  const fill = () => {
    changeDraft(draft.id, (now) => ({
      answers: withProfile(withoutPlace(programme, now), profile),
    }))
    setUsed(true)
  }
  return (
    <View className="stack">
      <Button kind="quiet" icon="me" onPress={fill}>
        {profileCopy.use}
      </Button>
      {used && <Notice kind="ok">{profileCopy.used}</Notice>}
    </View>
  )
}
