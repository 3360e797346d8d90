import * as z from 'zod/mini'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { cleanJpeg, isJpeg } from './jpeg'
import { cleanPng, isPng } from './png'

/** A photo that was looked at and cleaned. Whoever owns it may put it into a case; who may see it is the case's question. */
export const photoSchema = () =>
  z.object({
    _id: z.string(),
    owner: z.string(),
    fileId: z.string(),
    bytes: z.number(),
    at: z.string(),
  })

/** The largest photo taken in, in bytes. The phone makes them far smaller before it sends them. */
export const LARGEST_PHOTO = 10 * 1024 * 1024

/**
 * A photo without anything but the picture: where, when and with what it was taken is gone, and so is all that was hung
 * behind it; which way is up stays. By content, not by name: JPEG and PNG.
 * Problems: `photo_empty`, `photo_too_large` (`limit` in MB), `photo_type`, `photo_broken` (cut short).
 */
export function cleanPhoto(bytes: Uint8Array): Result<Uint8Array> {
  if (bytes.length === 0) return refuse(problem('photo_empty'))
  if (bytes.length > LARGEST_PHOTO)
    return refuse(problem('photo_too_large', { limit: LARGEST_PHOTO / 1024 / 1024 }))
  if (!isPng(bytes) && !isJpeg(bytes)) return refuse(problem('photo_type'))
  const clean = isPng(bytes) ? cleanPng(bytes) : cleanJpeg(bytes)
  return clean ? ok(clean) : refuse(problem('photo_broken'))
}
