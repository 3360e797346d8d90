import { cleanPhoto } from '@shared/casework/photo'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { readBytes, type PhotoRef } from '../../platform/photos'
import { upload } from '../../platform/upload'
import { call } from '../../server/call'

/**
 * Strips a photo here, puts it where the cloud says, and lets the cloud look at it again: its id. `draftId` names what it is
 * for. Problems: those of `cleanPhoto` and of the cloud, and `offline`.
 */
export async function sendOne(draftId: string, ref: PhotoRef): Promise<Result<string>> {
  const clean = cleanPhoto(await readBytes(ref))
  if (!clean.ok) return clean
  const ticket = await call('assistance', 'startUpload', { draftId })
  if (!ticket.ok) return ticket
  if (!(await upload(ticket.value, clean.value))) return refuse(problem('offline'))
  const done = await call('assistance', 'finishUpload', { fileId: ticket.value.fileId })
  return done.ok ? ok(done.value.photoId) : done
}
