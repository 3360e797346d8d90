import * as z from 'zod/mini'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'

/** A photo that was looked at and cleaned. Whoever owns it may put it into a case; who may see it is the case's question. */
export const photoSchema = z.object({
  _id: z.string(),
  owner: z.string(),
  fileId: z.string(),
  bytes: z.number(),
  at: z.string(),
})

/** The largest photo taken in, in bytes. The phone makes them far smaller before it sends them. */
export const LARGEST_PHOTO = 10 * 1024 * 1024

const JPEG = {
  start: 0xffd8,
  end: 0xffd9,
  scan: 0xffda,
  exif: 0xffe1,
  adobe: 0xffee,
  comment: 0xfffe,
}

const isJpegAppSegment = (marker: number) => marker >= 0xffe0 && marker <= 0xffef
const ORIENTATION = 0x0112

const word = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

const text = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The orientation (1–8) an Exif segment names, or 1. `at` is where its TIFF header begins. */
function orientationIn(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at)
  const little = text(bytes, at, 2) === 'II'
  const directory = view.getUint32(4, little)
  const entries = view.getUint16(directory, little)
  for (let i = 0; i < entries; i += 1) {
    const entry = directory + 2 + i * 12
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little)
  }
  return 1
}

function orientationOf(bytes: Uint8Array, at: number): number {
  if (text(bytes, at + 4, 4) !== 'Exif') return 1
  try {
    const orientation = orientationIn(bytes, at + 10)
    return orientation >= 2 && orientation <= 8 ? orientation : 1
  } catch {
    return 1
  }
}

/** An Exif segment that says nothing but which way is up: without it a stripped photo lies on its side. */
const orientationOnly = (orientation: number): Uint8Array =>
  // prettier-ignore
  new Uint8Array([
    0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, // APP1, 34 bytes, "Exif"
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, // big-endian TIFF, one entry
    0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
  ])

function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = []
  let orientation = 1
  let at = 2
  while (word(bytes, at) !== JPEG.scan) {
    const marker = word(bytes, at)
    const end = at + 2 + word(bytes, at + 2)
    if (marker < 0xffc0 || word(bytes, at + 2) < 2 || end > bytes.length) return null
    if (marker === JPEG.exif && orientation === 1) orientation = orientationOf(bytes, at)
    const drop = marker === JPEG.comment || (isJpegAppSegment(marker) && marker !== JPEG.adobe)
    if (!drop) kept.push(bytes.subarray(at, end))
    at = end
  }
  // Trap: cameras append a second picture or a video after the end; it carries a place of its own, so it goes too.
  const end = endOfJpeg(bytes, at)
  if (end === null) return null
  const upright = orientation === 1 ? [] : [orientationOnly(orientation)]
  return join([bytes.subarray(0, 2), ...upright, ...kept, bytes.subarray(at, end)])
}

/** Where the picture that begins at `from` ends: after the first end marker that is not inside a later segment. */
function endOfJpeg(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at < bytes.length - 1; at += 1) {
    if (bytes[at] !== 0xff) continue
    const marker = word(bytes, at)
    if (marker === JPEG.end) return at + 2
    const hasLength = marker >= 0xffc0 && marker <= 0xfffe && (marker < 0xffd0 || marker > 0xffd7)
    if (hasLength) at += 1 + word(bytes, at + 2)
  }
  return null
}

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PNG_KEPT = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|bKGD|pHYs)$/

function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    const type = text(bytes, at + 4, 4)
    if (end > bytes.length) return null
    if (PNG_KEPT.test(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return join(kept)
    at = end
  }
  return null
}

/**
 * A photo without anything but the picture: where, when and with what it was taken is gone, and so is all that was hung
 * behind it; which way is up stays. By content, not by name: JPEG and PNG.
 * Problems: `photo_empty`, `photo_too_large` (`limit` in MB), `photo_type`, `photo_broken` (cut short).
 */
export function cleanPhoto(bytes: Uint8Array): Result<Uint8Array> {
  if (bytes.length === 0) return refuse(problem('photo_empty'))
  if (bytes.length > LARGEST_PHOTO)
    return refuse(problem('photo_too_large', { limit: LARGEST_PHOTO / 1024 / 1024 }))
  const isPng = PNG_HEAD.every((byte, i) => bytes[i] === byte)
  if (!isPng && word(bytes, 0) !== JPEG.start) return refuse(problem('photo_type'))
  const clean = isPng ? cleanPng(bytes) : cleanJpeg(bytes)
  return clean ? ok(clean) : refuse(problem('photo_broken'))
}
