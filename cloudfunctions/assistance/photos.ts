import { randomUUID } from 'node:crypto'
import { asStaff, follows } from '@shared/assistance/whose'
import type { AssistanceContract } from '@shared/assistance/contract'
import { cleanPhoto, photoSchema } from '@shared/casework/photo'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { cloud, command } from '../_kit/cloud'
import { noteLook } from '../_kit/looks'
import { records } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { findFor } from './applications'
import { mayLookInto } from './reader'

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
  field = 'documents',
): Promise<Result<null>> {
  if (photoIds.length === 0) return ok(null)
  const own = await photos.count({ _id: command.in([...photoIds]), owner: openid })
  return own === new Set(photoIds).size ? ok(null) : refuse(problem('photo_missing', { field }))
}

const ANY = { by: '_id', direction: 'asc' } as const

/** The day each of these photos came in, by its id. Those of somebody else are not among them. */
export async function cameIn(
  openid: string,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, PlainDate>> {
  const query = { _id: command.in([...photoIds]), owner: openid }
  const own = photoIds.length === 0 ? [] : await photos.where(query, ANY, photoIds.length)
  return new Map(own.map(({ _id, at }) => [_id, dateOf(at)]))
}

/** Where a photo can be looked at for some minutes. */
async function addressOf({
  fileId,
}: {
  readonly fileId: string
}): Promise<Result<{ url: string }>> {
  const { fileList } = await cloud.getTempFileURL({ fileList: [fileId] })
  const url = fileList[0]?.tempFileURL
  return url ? ok({ url }) : refuse(problem('photo_missing', { field: 'photoId' }))
}

/** The address of a photo of one's own, in a case or not. Problem `photo_missing`. */
export const ownPhoto: Verb<AssistanceContract, 'ownPhoto'> = async ({ input, actor }) => {
  const stored = await photos.find(input.photoId)
  return stored?.owner === actor.openid
    ? addressOf(stored)
    : refuse(problem('photo_missing', { field: 'photoId' }))
}

/**
 * A short-lived address of a photo in a case the caller follows (`not_allowed` for whoever oversees its office). What staff took on a visit, or a resident sent to what the
 * means check found, is for the office that has the case, and for whoever took it.
 */
export const photo: Verb<AssistanceContract, 'photo'> = async ({ input, actor, now }) => {
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  // A photo cannot be masked: whoever only oversees the office does not see it.
  if (!follows(found.value, actor)) return refuse(problem('not_allowed'))
  const { photoIds, visitPhotoIds = [] } = found.value
  const { photoId } = input
  const listed = [...photoIds, ...visitPhotoIds].includes(photoId)
  const stored = listed ? await photos.find(photoId) : null
  const hidden = !photoIds.includes(photoId) && !mayLookInto(found.value, actor)
  if (!stored || (hidden && stored.owner !== actor.openid))
    return refuse(problem('photo_missing', { field: 'photoId' }))
  if (asStaff(found.value, actor)) await noteLook(actor, input.caseId, photoId, now)
  return addressOf(stored)
}
