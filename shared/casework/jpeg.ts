import { join, letters, word } from './bytes'

const START = 0xffd8
const END = 0xffd9
const SCAN = 0xffda
const EXIF = 0xffe1
const ADOBE = 0xffee
const ORIENTATION = 0x0112

export const isJpeg = (bytes: Uint8Array): boolean => word(bytes, 0) === START

/** The orientation (1–8) an Exif segment names, or 1. `at` is where its TIFF header begins. */
function orientationIn(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at)
  const little = letters(bytes, at, 2) === 'II'
  const directory = view.getUint32(4, little)
  const entries = view.getUint16(directory, little)
  for (let i = 0; i < entries; i += 1) {
    const entry = directory + 2 + i * 12
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little)
  }
  return 1
}

function orientationOf(bytes: Uint8Array, at: number): number {
  if (letters(bytes, at + 4, 4) !== 'Exif') return 1
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

const isFrame = (marker: number) =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)

/** What decoding the picture needs. Adobe's segment says how the colours are meant, in exactly twelve bytes. */
function isPicture(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === ADOBE) return word(bytes, at + 2) === 14 && letters(bytes, at + 4, 5) === 'Adobe'
  return marker < 0xffe0 || (marker > 0xffef && marker !== 0xfffe)
}

/** Where the coded data that begins at `from` ends: at the next marker that is not a restart or a stuffed zero. */
function endOfCoded(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const marker = word(bytes, at)
    const isRestart = marker >= 0xffd0 && marker <= 0xffd7
    if (marker > 0xff00 && marker !== 0xffff && !isRestart) return at
    at += 1
  }
  return at
}

/**
 * A JPEG with the segments that make the picture and no others: no Exif, XMP, maker notes or comments, before the first
 * scan or between scans; which way is up stays. Null when it is cut short or no picture.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = []
  let orientation = 1
  let framed = false
  let at = 2
  // Trap: cameras append a second picture or a video behind the end; it carries a place of its own, so it goes too.
  while (word(bytes, at) !== END) {
    const marker = word(bytes, at)
    if (marker === 0xffff) {
      at += 1 // a marker may be preceded by any number of fill bytes
      continue
    }
    const end = at + 2 + word(bytes, at + 2)
    if (marker < 0xffc0 || end < at + 4 || end > bytes.length) return null
    if (marker === EXIF && orientation === 1) orientation = orientationOf(bytes, at)
    framed ||= isFrame(marker)
    const next = marker === SCAN ? endOfCoded(bytes, end) : end
    if (isPicture(bytes, at, marker)) kept.push(bytes.subarray(at, next))
    at = next
  }
  const upright = orientation === 1 ? [] : [orientationOnly(orientation)]
  return framed
    ? join([bytes.subarray(0, 2), ...upright, ...kept, bytes.subarray(at, at + 2)])
    : null
}
