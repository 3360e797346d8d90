import { useEffect, useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { ProblemCode } from '@shared/kernel/problem'
import { sentenceFor } from '../../copy/problems'
import { choosePhotos, previewUrl, type PhotoRef } from '../../platform/photos'
import { Notice } from '../../ui/notice'
import { PhotoGrid, type GridPhoto } from '../../ui/photo-grid'
import { sendOne } from './send-photo'

/** A photo that belongs to no form: it lives with the page. */
type Loose = {
  readonly id: PhotoRef
  readonly url: string | undefined
  readonly photoId?: string
  readonly problem?: ProblemCode
}

const MOST_PHOTOS = 9

const stateOf = ({ photoId, problem }: Loose): GridPhoto['state'] =>
  photoId ? 'sent' : problem ? 'bad' : 'sending'

async function sent(about: string, photo: Loose): Promise<Loose> {
  const result = await sendOne(about, photo.id).catch(() => null)
  if (result?.ok) return { ...photo, photoId: result.value }
  return { ...photo, problem: result ? result.problem.code : 'photo_broken' }
}

type Props = {
  /** What they are for: the case. */
  readonly about: string
  readonly label: string
  /** What each of them shows. */
  readonly each: string
  readonly hint?: string
  /** The photos that have arrived, and whether one is still missing. */
  readonly onChange: (photoIds: readonly string[], waiting: boolean) => void
}

/** Photos added to a case outside its form. Each is sent as it is taken; one that could not be sent is said and taken out. */
export function PhotosField({ about, label, each, hint, onChange }: Props) {
  const [photos, setPhotos] = useState<readonly Loose[]>([])
  const told = useRef(onChange)
  useEffect(() => {
    told.current = onChange
  })
  useEffect(() => {
    const ids = photos.flatMap(({ photoId }) => photoId ?? [])
    told.current(ids, ids.length < photos.length)
  }, [photos])
  const add = async () => {
    for (const id of await choosePhotos(MOST_PHOTOS - photos.length)) {
      const photo = { id, url: await previewUrl(id) }
      setPhotos((before) => [...before, photo])
      const after = await sent(about, photo)
      setPhotos((before) => before.map((one) => (one.id === id ? after : one)))
    }
  }
  const failed = photos.flatMap(({ problem }) => problem ?? [])
  return (
    <View className="stack">
      <View>
        <View className="strong">{label}</View>
        {hint && <View className="small">{hint}</View>}
      </View>
      {failed.map((code, index) => (
        <Notice key={index} kind="warn">
          {sentenceFor({ code })}
        </Notice>
      ))}
      <PhotoGrid
        label={label}
        photos={photos.map((photo) => ({
          id: photo.id,
          url: photo.url,
          label: each,
          state: stateOf(photo),
        }))}
        onAdd={photos.length < MOST_PHOTOS ? () => void add() : undefined}
        onRemove={(id) => setPhotos((before) => before.filter((one) => one.id !== id))}
      />
    </View>
  )
}
