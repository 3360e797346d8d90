import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { stepCopy } from '../../../copy/form'
import { sentenceFor } from '../../../copy/problems'
import { choosePhotos, drop, previewUrl } from '../../../platform/photos'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { PhotoGrid, type GridPhoto } from '../../../ui/photo-grid'
import { changeDraft, type DraftPhoto } from '../../../drafts/draft'
import { addPhoto, sendPhoto } from '../send-photos'
import { errorAt, type SectionProps } from './section-props'

const MOST_PHOTOS = 9

/** Where each photo can be looked at: the copy on the device, else the cloud's. */
function useAddresses(photos: readonly DraftPhoto[]): Readonly<Record<string, string>> {
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    let here = true
    void Promise.all(
      photos.map(async ({ id, ref, url }) => [id, ref ? await previewUrl(ref) : url] as const),
    ).then((pairs) => {
      if (here)
        setAddresses(Object.fromEntries(pairs.filter(([, url]) => url)) as Record<string, string>)
    })
    return () => {
      here = false
    }
  }, [photos])
  return addresses
}

function stateOf({ photoId, problem }: DraftPhoto): GridPhoto['state'] {
  if (photoId) return 'sent'
  return problem ? 'bad' : 'sending'
}

/** Photos of the papers. They are sent as they are taken; what could not be sent is kept and tried again. */
export function DocumentsPage({ draft, words, issues, change }: SectionProps) {
  const addresses = useAddresses(draft.photos)
  useEffect(() => {
    if (draft.answers.documents === undefined) change({})
  }, [draft.answers.documents, change])
  const add = async () => {
    const chosen = await choosePhotos(MOST_PHOTOS - draft.photos.length)
    for (const ref of chosen) await addPhoto(draft.id, ref)
  }
  const remove = (id: string) => {
    const gone = draft.photos.find((photo) => photo.id === id)
    changeDraft(draft.id, ({ photos }) => ({ photos: photos.filter((photo) => photo.id !== id) }))
    if (gone?.ref) void drop(gone.ref)
  }
  const failed = draft.photos.filter(({ problem }) => problem !== undefined)
  const { error } = errorAt(issues, 'proof')
  return (
    <View className="stack">
      <View>
        <View className="strong">{words.documents.proof?.name}</View>
        <View className="small">{words.documents.proof?.hint}</View>
        <View className="small">{stepCopy.photosHint}</View>
      </View>
      {error && <Notice kind="bad">{error}</Notice>}
      {failed.map(({ id, problem }) => (
        <Notice key={id} kind="warn">
          {sentenceFor({ code: problem ?? '' })}
        </Notice>
      ))}
      <PhotoGrid
        label={stepCopy.proof}
        photos={draft.photos.map((photo) => ({
          id: photo.id,
          url: addresses[photo.id],
          label: stepCopy.proofLabel,
          state: stateOf(photo),
        }))}
        onAdd={draft.photos.length < MOST_PHOTOS ? () => void add() : undefined}
        onRemove={remove}
      />
      {failed.length > 0 && (
        <Button
          kind="quiet"
          onPress={() => failed.forEach((photo) => void sendPhoto(draft.id, photo))}
        >
          {stepCopy.retry}
        </Button>
      )}
    </View>
  )
}
