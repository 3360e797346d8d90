import { Failure } from '../world'

const JPEG = 0xffd8
const APP1 = 0xffe1
const SCAN = 0xffda
const EXIF = 0x45786966
const ORIENTATION = 0x0112
const LITTLE_ENDIAN = 0x4949

/** WeChat's names for the values of the EXIF tag, from 1. */
const orientations = [
  'up',
  'up-mirrored',
  'down',
  'down-mirrored',
  'left-mirrored',
  'right',
  'right-mirrored',
  'left',
] as const

const kinds: readonly (readonly [string, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['gif', [0x47, 0x49, 0x46]],
  ['webp', [0x52, 0x49, 0x46, 0x46]],
]

/** The kind of a picture, by its first bytes. */
export function kindOf(bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes)
  return kinds.find(([, mark]) => mark.every((byte, i) => start[i] === byte))?.[0] ?? 'unknown'
}

/** Where the EXIF block of a JPEG begins; undefined when it has none. */
function exifAt(view: DataView): number | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== JPEG) return undefined
  for (let at = 2; at + 10 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker === APP1 && view.getUint32(at + 4) === EXIF) return at + 10
    if (marker === SCAN || marker < 0xff00) return undefined
  }
  return undefined
}

/** Where a JPEG says how it is to be turned, and in which order of bytes. */
function orientationAt(view: DataView) {
  const start = exifAt(view)
  if (start === undefined) return undefined
  try {
    const little = view.getUint16(start) === LITTLE_ENDIAN
    const table = start + view.getUint32(start + 4, little)
    const end = table + 2 + view.getUint16(table, little) * 12
    for (let at = table + 2; at < end; at += 12)
      if (view.getUint16(at, little) === ORIENTATION)
        return { at: at + 8, little, value: view.getUint16(at + 8, little) }
  } catch {
    // A block that ends too early says nothing.
  }
  return undefined
}

/** How a JPEG says that it is to be turned, in WeChat's words. */
export const orientationOf = (bytes: ArrayBuffer): string =>
  orientations[(orientationAt(new DataView(bytes))?.value ?? 1) - 1] ?? 'up'

/** The same picture, no longer saying that it is to be turned. */
export function untold(bytes: ArrayBuffer): ArrayBuffer {
  const copy = bytes.slice(0)
  const view = new DataView(copy)
  const said = orientationAt(view)
  if (said !== undefined) view.setUint16(said.at, 1, said.little)
  return copy
}

/** Decodes a picture as its pixels lie. Trap: Chromium turns it, whatever `imageOrientation` it is given. */
export async function decode(bytes: ArrayBuffer): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(new Blob([untold(bytes)]))
  } catch {
    throw new Failure('image decode fail')
  }
}

/** The size that is asked for; a side that is not follows the other one. */
export function sizeFor(
  picture: { readonly width: number; readonly height: number },
  width: number | undefined,
  height: number | undefined,
) {
  const scale =
    width === undefined ? (height ?? picture.height) / picture.height : width / picture.width
  return {
    width: width ?? Math.round(picture.width * scale),
    height: height ?? Math.round(picture.height * scale),
  }
}

/** The bytes of what is on a canvas. `quality` from 0 to 1. */
export async function encode(
  canvas: OffscreenCanvas | HTMLCanvasElement,
  type: string,
  quality: number,
): Promise<ArrayBuffer> {
  if (canvas instanceof OffscreenCanvas)
    return (await canvas.convertToBlob({ type, quality })).arrayBuffer()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
  if (blob === null) throw new Failure('the canvas has no size')
  return blob.arrayBuffer()
}

/** What is on a canvas, or part of it, drawn in another size. */
export function drawn(
  source: CanvasImageSource,
  from: { x: number; y: number; width: number; height: number },
  to: { width: number; height: number },
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.max(1, to.width), Math.max(1, to.height))
  const pen = canvas.getContext('2d')
  pen?.drawImage(source, from.x, from.y, from.width, from.height, 0, 0, to.width, to.height)
  return canvas
}
