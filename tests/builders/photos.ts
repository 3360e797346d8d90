/** Photos made of bytes: as much of a JPEG or PNG as says something about a photo, and a few bytes for the picture. */

export const bytesOf = (text: string): number[] =>
  Array.from(text, (letter) => letter.charCodeAt(0))

const big16 = (value: number) => [value >> 8, value & 0xff]
const big32 = (value: number) => [...big16(value >>> 16), ...big16(value & 0xffff)]
const little16 = (value: number) => big16(value).reverse()
const little32 = (value: number) => big32(value).reverse()

/** One JPEG segment with its length. */
export const segment = (marker: number, body: readonly number[]): number[] => [
  0xff,
  marker,
  ...big16(body.length + 2),
  ...body,
]

/** Where the sample photos were taken: 23.0625° N, 113.75° E, as Exif and as it is looked for. */
const LATITUDE = [23, 3, 45]
const LONGITUDE = [113, 45, 0]
export const MAKER = 'SHILI-PHONE'

/** An Exif segment as a phone writes it: which way is up, the maker, a thumbnail's worth of noise, and the place. */
export function exif({ orientation = 6, little = false } = {}): number[] {
  const [n16, n32] = little ? [little16, little32] : [big16, big32]
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...n16(tag),
    ...n16(type),
    ...n32(count),
    ...value,
  ]
  const degrees = (parts: readonly number[]) => parts.flatMap((part) => [...n32(part), ...n32(1)])
  const maker = [...bytesOf(MAKER), 0]
  const makerAt = 8 + 2 + 3 * 12 + 4
  const gpsAt = makerAt + maker.length
  const latitudeAt = gpsAt + 2 + 4 * 12 + 4
  const longitudeAt = latitudeAt + 24
  const tiff = [
    ...bytesOf(little ? 'II' : 'MM'),
    ...n16(42),
    ...n32(8),
    ...n16(3),
    ...entry(0x010f, 2, maker.length, n32(makerAt)),
    ...entry(0x0112, 3, 1, [...n16(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, n32(gpsAt)),
    ...n32(0),
    ...maker,
    ...n16(4),
    ...entry(0x0001, 2, 2, [...bytesOf('N'), 0, 0, 0]),
    ...entry(0x0002, 5, 3, n32(latitudeAt)),
    ...entry(0x0003, 2, 2, [...bytesOf('E'), 0, 0, 0]),
    ...entry(0x0004, 5, 3, n32(longitudeAt)),
    ...n32(0),
    ...degrees(LATITUDE),
    ...degrees(LONGITUDE),
  ]
  return segment(0xe1, [...bytesOf('Exif'), 0, 0, ...tiff])
}

export const xmp = (text: string): number[] =>
  segment(0xe1, [
    ...bytesOf('http://ns.adobe.com/xap/1.0/'),
    0,
    ...bytesOf(`<x:xmpmeta>${text}</x:xmpmeta>`),
  ])

export const jfif = segment(0xe0, [...bytesOf('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
export const adobe = segment(0xee, [...bytesOf('Adobe'), 0, 100, 0, 0, 0, 0, 1])
const quantization = segment(0xdb, [0, ...Array<number>(64).fill(1)])
const huffman = segment(0xc4, [0, ...Array<number>(16).fill(0)])
const frame = (marker: number) => segment(marker, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])
const scan = (data: readonly number[]) => [...segment(0xda, [1, 1, 0, 0, 63, 0]), ...data]

// A 0xff in the picture is written 0xff00, and restart markers stand between its pieces.
const data = (seed: number) => [
  ...Array.from({ length: 40 }, (_, i) => (i * 7 + seed) % 255),
  0xff,
  0,
]
const restarted = (seed: number) => [0, 1, 2, 3].flatMap((n) => [...data(seed + n), 0xff, 0xd0 + n])

/** What the eye sees, without start and end: one scan, or several with tables in between. */
export const pictures = {
  baseline: [...quantization, ...frame(0xc0), ...huffman, ...scan(data(3))],
  progressive: [
    ...quantization,
    ...frame(0xc2),
    ...huffman,
    ...scan(restarted(1)),
    ...huffman,
    ...scan(restarted(5)),
    ...scan(data(9)),
  ],
} as const

/** A JPEG: whatever stands before the picture, the picture, its end, and whatever was hung behind. */
export const jpeg = (
  before: readonly number[] = [],
  picture: readonly number[] = pictures.baseline,
  behind: readonly number[] = [],
): Uint8Array => new Uint8Array([0xff, 0xd8, ...before, ...picture, 0xff, 0xd9, ...behind])

/** One PNG chunk. Nobody here looks at its checksum. */
export const chunk = (type: string, body: readonly number[] = []): number[] => [
  ...big32(body.length),
  ...bytesOf(type),
  ...body,
  0,
  0,
  0,
  0,
]

export const pngHead = [0x89, ...bytesOf('PNG'), 0x0d, 0x0a, 0x1a, 0x0a]
const header = chunk('IHDR', [...big32(8), ...big32(8), 8, 2, 0, 0, 0])

/** A PNG with chunks between its header and its picture, and bytes behind its end. */
export const png = (between: readonly number[] = [], behind: readonly number[] = []): Uint8Array =>
  new Uint8Array([
    ...pngHead,
    ...header,
    ...between,
    ...chunk('IDAT', data(7)),
    ...chunk('IEND'),
    ...behind,
  ])
