import { View } from '@tarojs/components'
import { parsePlainDate } from '@shared/kernel/plain-date'
import type { PaperId } from '@shared/assistance/sections/ending'
import { monthDay } from '../../../copy/dates'
import { keptPapersCopy } from '../../../copy/kept-papers'
import { nameOf } from '../../../copy/programmes/all'
import { changeDraft, type Draft, type DraftPhoto } from '../../../drafts/draft'
import { Button } from '../../../ui/button'
import { photosOf } from '../typed-pages'
import type { KeptPaper } from './use-locker'

/** The photos of a kept paper that a draft does not show yet: in the cloud already. */
const photosIn = ({ paper, photoIds }: KeptPaper, draft: Draft): DraftPhoto[] => {
  const there = photosOf(draft, paper).map(({ photoId }) => photoId)
  return photoIds
    .filter((photoId) => !there.includes(photoId))
    .map((photoId) => ({ id: `k-${photoId}`, document: paper, photoId }))
}

type Props = {
  readonly draft: Draft
  readonly paper: PaperId
  readonly kept: readonly KeptPaper[]
  /** How many more photos the paper takes. */
  readonly room: number
}

/** The way to use again what was sent before; nothing where there is nothing, or no room for it. */
export function FromLocker({ draft, paper, kept, room }: Props) {
  const found = kept.find((one) => one.paper === paper)
  if (!found) return null
  const photos = photosIn(found, draft)
  if (photos.length === 0 || photos.length > room) return null
  const add = () =>
    changeDraft(draft.id, (now) => ({ photos: [...now.photos, ...photosIn(found, now)] }))
  const day = parsePlainDate(found.keptOn)
  return (
    <View>
      <Button kind="quiet" onPress={add}>
        {keptPapersCopy.use(day ? monthDay(day) : found.keptOn, found.pages)}
      </Button>
      <View className="small">{keptPapersCopy.useFrom(nameOf(found.programme))}</View>
    </View>
  )
}
