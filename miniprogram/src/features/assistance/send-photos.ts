import type { PaperId } from '@shared/assistance/sections/ending'
import { problem, type Problem } from '@shared/kernel/problem'
import { refuse } from '@shared/kernel/result'
import { keep, type PhotoRef } from '../../platform/photos'
import { changeDraft, useDrafts, type DraftPhoto } from '../../drafts/draft'
import { sendOne } from './send-photo'

const change = (draftId: string, photo: DraftPhoto) =>
  changeDraft(draftId, ({ photos }) => ({
    photos: photos.map((other) => (other.id === photo.id ? photo : other)),
  }))

const underway = new Map<string, Promise<Problem | null>>()

async function sendAndNote(draftId: string, photo: DraftPhoto): Promise<Problem | null> {
  if (!photo.ref) return problem('photo_missing')
  const sent = await sendOne(draftId, photo.ref).catch(() => refuse(problem('photo_broken')))
  const { problem: _, ...rest } = photo
  change(
    draftId,
    sent.ok ? { ...rest, photoId: sent.value } : { ...rest, problem: sent.problem.code },
  )
  return sent.ok ? null : sent.problem
}

/** Sends one photo; a second call while the first runs waits for it instead of sending twice. */
export function sendPhoto(draftId: string, photo: DraftPhoto): Promise<Problem | null> {
  const running = underway.get(photo.id)
  if (running) return running
  const sending = sendAndNote(draftId, photo).finally(() => underway.delete(photo.id))
  underway.set(photo.id, sending)
  return sending
}

/** Keeps a chosen photo of a paper on the device, shows it in the draft and begins to send it. */
export async function addPhoto(
  draftId: string,
  document: PaperId,
  chosen: PhotoRef,
): Promise<void> {
  const ref = await keep(chosen)
  const photo: DraftPhoto = {
    id: `l${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`,
    document,
    ref,
  }
  changeDraft(draftId, ({ photos }) => ({ photos: [...photos, photo] }))
  await sendPhoto(draftId, photo)
}

/** Sends what has not arrived yet; the first problem met, or null when all are there. */
export async function sendMissing(draftId: string): Promise<Problem | null> {
  const photos = useDrafts.getState().drafts.get(draftId)?.photos ?? []
  for (const photo of photos.filter(({ photoId }) => photoId === undefined)) {
    const failed = await sendPhoto(draftId, photo)
    if (failed) return failed
  }
  return null
}
