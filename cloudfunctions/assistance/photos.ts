import { randomUUID } from 'node:crypto'
import type { AssistanceContract } from '@shared/assistance/contract'
import { cleanPhoto, photoSchema } from '@shared/casework/photo'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { cloud, command } from '../_kit/cloud'
import { noteLook } from '../_kit/looks'
import { records } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { findFor } from './applications'
import { asStaff } from './view'

const photos = records('photos', photoSchema)

/** Where a person's photos arrive before they are looked at. The name says nothing about whose they are. */
const incomingOf = (openid: string) => `incoming/${blindIndex(openid).slice(0, 32)}/`

const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/** A place for one photo to be put, good for this person only. */
export const startUpload: Verb<AssistanceContract, 'startUpload'> = async ({ actor }) => {
  const cloudPath = `${incomingOf(actor.openid)}${randomUUID()}`
  const { data } = await cloud.getUploadMetadata({ cloudPath })
  const { url, token, authorization, fileId, cosFileId } = data
  const headers = {
    Signature: authorization,
    authorization,
    'x-cos-security-token': token,
    'x-cos-meta-fileid': cosFileId,
    key: encodeURIComponent(cloudPath),
  }
  return ok({ cloudPath, fileId, url, headers })
}

async function download(fileId: string): Promise<Uint8Array | null> {
  try {
    const { fileContent } = await cloud.downloadFile({ fileID: fileId })
    return new Uint8Array(fileContent as Buffer)
  } catch {
    return null
  }
}

/**
 * Looks at a photo that has arrived: by its content, not its name; strips it again; keeps the clean copy and deletes what was
 * sent. Problems: `not_found` when it is not the caller's, and those of `cleanPhoto`.
 */
export const finishUpload: Verb<AssistanceContract, 'finishUpload'> = async ({
  input,
  actor,
  now,
}) => {
  const { fileId } = input
  if (!pathOf(fileId).startsWith(incomingOf(actor.openid)))
    return refuse(problem('not_found', { field: 'fileId' }))
  const sent = await download(fileId)
  if (!sent) return refuse(problem('photo_missing', { field: 'fileId' }))
  const clean = cleanPhoto(sent)
  if (clean.ok) {
    const photoId = `p-${randomUUID()}`
    const { fileID } = await cloud.uploadFile({
      cloudPath: `photos/${photoId}`,
      fileContent: Buffer.from(clean.value),
    })
    const bytes = clean.value.length
    await photos.add({ _id: photoId, owner: actor.openid, fileId: fileID, bytes, at: now })
    await cloud.deleteFile({ fileList: [fileId] })
    return ok({ photoId, bytes })
  }
  await cloud.deleteFile({ fileList: [fileId] })
  return clean
}

/** Whether these photos are all this person's; else `photo_missing`. No photos, no look-up. */
export async function ownPhotos(
  openid: string,
  photoIds: readonly string[],
): Promise<Result<null>> {
  if (photoIds.length === 0) return ok(null)
  const own = await photos.count({ _id: command.in([...photoIds]), owner: openid })
  return own === new Set(photoIds).size
    ? ok(null)
    : refuse(problem('photo_missing', { field: 'documents.proof' }))
}

/** A short-lived address of a photo in a case the caller may see. */
export const photo: Verb<AssistanceContract, 'photo'> = async ({ input, actor, now }) => {
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  const listed = found.value.photoIds.includes(input.photoId)
  const stored = listed ? await photos.find(input.photoId) : null
  if (!stored) return refuse(problem('photo_missing', { field: 'photoId' }))
  if (asStaff(found.value, actor)) await noteLook(actor, input.caseId, input.photoId, now)
  const { fileList } = await cloud.getTempFileURL({ fileList: [stored.fileId] })
  const url = fileList[0]?.tempFileURL
  return url ? ok({ url }) : refuse(problem('photo_missing', { field: 'photoId' }))
}
