import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { PaperId } from '@shared/assistance/sections/ending'
import { paperNames } from '../../../copy/choices'
import { stepCopy } from '../../../copy/form'
import { pageCopy } from '../../../copy/form-pages'
import { sentenceFor } from '../../../copy/problems'
import { choosePhotos, drop } from '../../../platform/photos'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { PhotoGrid, type GridPhoto } from '../../../ui/photo-grid'
import { changeDraft, type DraftPhoto } from '../../../drafts/draft'
import { personOf } from '../person-of'
import { addPhoto, sendPhoto } from '../send-photos'
import { papersOf, photosOf } from '../typed-pages'
import { FromLocker } from './from-locker'
import { errorAt, fieldId, lockAt, type SectionProps } from './section-props'
import { useAddresses, type Addresses } from './use-addresses'
import { useLocker, type KeptPaper } from './use-locker'

const MOST_PHOTOS = 9

function stateOf({ photoId, problem }: DraftPhoto): GridPhoto['state'] {
  if (photoId) return 'sent'
  return problem ? 'bad' : 'sending'
}

function removePhoto(draftId: string, gone: DraftPhoto | undefined): void {
  changeDraft(draftId, ({ photos }) => ({ photos: photos.filter(({ id }) => id !== gone?.id) }))
  if (gone?.ref) void drop(gone.ref)
}

type PaperProps = SectionProps & {
  readonly paper: PaperId
  readonly addresses: Addresses
  /** What may be used again for the person the form is for. */
  readonly kept: readonly KeptPaper[]
  /** What the tile for another photo says, where several papers would say the same. */
  readonly addText?: string
}

/** The photos of one paper, what is wrong with them, and a way to send again what did not arrive. */
function Paper({ paper, addresses, kept, draft, words, issues, ...rest }: PaperProps) {
  const photos = photosOf(draft, paper)
  const failed = photos.filter(({ problem }) => problem !== undefined)
  const { error } = errorAt(issues, paper)
  const locked = lockAt(rest, paper).disabled
  const room = locked ? 0 : MOST_PHOTOS - photos.length
  const add = async () => {
    const chosen = await choosePhotos(room)
    for (const ref of chosen) await addPhoto(draft.id, paper, ref)
  }
  return (
    <View id={fieldId(paper)} className="stack">
      <View>
        <View className="strong">{words.documents[paper]?.name}</View>
        <View className="small">{words.documents[paper]?.hint}</View>
      </View>
      <FromLocker draft={draft} paper={paper} kept={kept} room={room} />
      {error && <Notice kind="bad">{error}</Notice>}
      {failed.map(({ id, problem }) => (
        <Notice key={id} kind="warn">
          {sentenceFor({ code: problem ?? '' })}
        </Notice>
      ))}
      <PhotoGrid
        label={words.documents[paper]?.name ?? paperNames[paper]}
        photos={photos.map((photo) => ({
          id: photo.id,
          url: addresses[photo.id],
          label: paperNames[paper],
          state: stateOf(photo),
        }))}
        onAdd={room > 0 ? () => void add() : undefined}
        {...(!locked && {
          onRemove: (id: string) =>
            removePhoto(
              draft.id,
              photos.find((photo) => photo.id === id),
            ),
        })}
        {...(rest.addText !== undefined && { addText: rest.addText })}
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

/** Photos of the papers. They are sent as they are taken; what could not be sent is kept and tried again. */
export function DocumentsPage(props: SectionProps) {
  const { draft, programme, words, today, change } = props
  const addresses = useAddresses(draft.photos)
  const kept = useLocker(personOf(programme, draft, today))
  useEffect(() => {
    if (draft.answers.documents === undefined) change({})
  }, [draft.answers.documents, change])
  const papers = papersOf(programme, draft).filter((paper) => words.documents[paper])
  if (papers.length === 0) return <View className="small">{pageCopy.documents.none}</View>
  return (
    <View className="stack">
      <View className="small">{stepCopy.photosHint}</View>
      {papers.map((paper) => (
        <Paper
          key={paper}
          {...props}
          paper={paper}
          addresses={addresses}
          kept={kept}
          {...(papers.length > 1 && { addText: pageCopy.documents.addOf(paperNames[paper]) })}
        />
      ))}
    </View>
  )
}
