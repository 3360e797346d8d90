import ExifReader from 'exifreader'
import fc from 'fast-check'
import {
  adobe,
  bytesOf,
  chunk,
  exif,
  jfif,
  jpeg,
  MAKER,
  pictures,
  png,
  pngHead,
  segment,
  xmp,
} from '../../tests/builders/photos'
import { valueOf } from '../../tests/builders/applications'
import { problem, type Problem } from '../kernel/problem'
import { refuse } from '../kernel/result'
import { cleanPhoto, LARGEST_PHOTO } from './photo'

const clean = (photo: Uint8Array): Uint8Array => valueOf(cleanPhoto(photo))
const textOf = (photo: Uint8Array): string => Buffer.from(photo).toString('latin1')

/** What a reader that is not ours finds in a photo. */
function tagsOf(photo: Uint8Array) {
  const bytes = Uint8Array.from(photo).buffer
  try {
    const { gps, exif: found } = ExifReader.load(bytes, { expanded: true })
    return {
      place: gps?.Latitude === undefined ? null : [gps.Latitude, gps.Longitude],
      orientation: found?.Orientation?.value ?? null,
      exif: Object.keys(found ?? {}).filter((tag) => tag !== 'Orientation'),
    }
  } catch (error) {
    if (error instanceof ExifReader.errors.MetadataMissingError) return null
    throw error
  }
}

const PLACE = [23.0625, 113.75]
const comment = segment(0xfe, bytesOf('SHILI-COMMENT'))
const placeInXmp = xmp('exif:GPSLatitude=SHILI-PLACE')
const icc = segment(0xe2, bytesOf('ICC_PROFILE-SHILI'))
const mpf = segment(0xe2, bytesOf('MPF-SHILI'))
const maker = segment(0xed, bytesOf('Photoshop-SHILI'))

describe('the place a photo was taken', () => {
  it.each([
    ['big-endian', false],
    ['little-endian', true],
  ])('is read by others before, and by nobody after: %s', (_, little) => {
    const photo = jpeg([...jfif, ...exif({ little }), ...placeInXmp])
    expect(tagsOf(photo)).toMatchObject({ place: PLACE, orientation: 6 })
    expect(tagsOf(clean(photo))).toEqual({ place: null, orientation: 6, exif: [] })
  })

  it('is gone from a PNG too', () => {
    const tiff = exif().slice(10)
    const photo = png(chunk('eXIf', tiff))
    expect(tagsOf(photo)?.place).toEqual(PLACE)
    expect(tagsOf(clean(photo))?.place ?? null).toBeNull()
  })
})

it.each([2, 3, 4, 5, 6, 7, 8])('which way is up stays: %i', (orientation) => {
  for (const little of [true, false])
    expect(tagsOf(clean(jpeg(exif({ orientation, little }))))?.orientation).toBe(orientation)
})

it.each([0, 1, 9, 65_535])(
  'an orientation that says nothing (%i) leaves no Exif at all',
  (orientation) => {
    expect(clean(jpeg(exif({ orientation })))).toEqual(jpeg())
  },
)

it('which way is up is found behind another segment of the same kind', () => {
  expect(tagsOf(clean(jpeg([...placeInXmp, ...exif({ orientation: 8 })])))?.orientation).toBe(8)
})

it.each<[string, number[]]>([
  ['an Exif segment without anything', segment(0xe1, [...bytesOf('Exif'), 0, 0])],
  ['an Exif segment cut short', segment(0xe1, [...bytesOf('Exif'), 0, 0, ...bytesOf('MM'), 0, 42])],
  [
    'an Exif that points beyond the file',
    segment(0xe1, [...bytesOf('Exif'), 0, 0, ...bytesOf('MM'), 0, 42, 0x7f, 0xff, 0xff, 0xff]),
  ],
])('%s is dropped, the photo kept', (_, broken) => {
  expect(clean(jpeg(broken))).toEqual(jpeg())
})

describe.each([
  ['baseline', pictures.baseline],
  ['progressive, several scans, restart markers', pictures.progressive],
])('a JPEG: %s', (_, picture) => {
  const second = jpeg([...exif(), ...mpf], picture)
  const video = bytesOf('\0\0\0\x18ftypmp42SHILI-VIDEO')

  it.each<[string, number[], number[]]>([
    ['nothing', [], []],
    ['JFIF', jfif, []],
    ['XMP', placeInXmp, []],
    ['a comment', comment, []],
    ['a colour profile, a multi-picture index and Photoshop’s own', [...icc, ...mpf, ...maker], []],
    ['everything', [...jfif, ...placeInXmp, ...comment, ...icc, ...mpf, ...maker], []],
    ['a second picture behind', mpf, [...second]],
    ['a video behind', [], video],
    ['a second picture and a video behind', mpf, [...second, ...video]],
    ['a place in plain text behind', [], bytesOf('SHILI 23.0625,113.75')],
  ])('with %s: the picture is left, byte for byte', (_what, before, behind) => {
    const photo = clean(jpeg(before, picture, behind))
    expect(photo).toEqual(jpeg([], picture))
    expect(textOf(photo)).not.toContain('SHILI')
  })

  it('keeps what decides its colours', () => {
    expect(clean(jpeg([...jfif, ...adobe], picture))).toEqual(jpeg(adobe, picture))
  })

  it.each([10, 20, 30, 40, 50, 60, 70, 80, 90])('cut at %i %% is broken', (percent) => {
    const whole = jpeg([...jfif, ...exif(), ...comment], picture)
    const cut = whole.subarray(0, Math.floor((whole.length * percent) / 100))
    expect(cleanPhoto(cut)).toEqual(refuse(problem('photo_broken')))
  })

  it('cut anywhere is never taken for whole', () => {
    const whole = jpeg([...exif(), ...comment], picture)
    for (let length = 2; length < whole.length; length += 1)
      expect(cleanPhoto(whole.subarray(0, length))).toEqual(refuse(problem('photo_broken')))
  })

  it('cut in what was hung behind is whole', () => {
    const whole = jpeg([], picture, [...second])
    expect(clean(whole.subarray(0, whole.length - 30))).toEqual(jpeg([], picture))
  })
})

it('an end marker within a thumbnail is not the end of the photo', () => {
  const thumbnail = segment(0xe1, [...bytesOf('Exif'), 0, 0, ...jpeg()])
  expect(clean(jpeg(thumbnail))).toEqual(jpeg())
})

it.each<[string, number[]]>([
  ['a segment of length 0', [0xff, 0xe0, 0, 0]],
  ['a segment of length 1', [0xff, 0xe0, 0, 1, 0]],
  ['no marker where one should be', [0x12, 0x34, 0, 4, 0, 0]],
  ['a segment longer than the file', [0xff, 0xe0, 0xff, 0xff]],
])('a JPEG with %s is broken', (_, before) => {
  expect(cleanPhoto(jpeg(before))).toEqual(refuse(problem('photo_broken')))
})

describe('a PNG', () => {
  const text = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'iCCP', 'vpAg', 'caNv']

  it.each(text)('loses its %s', (type) => {
    const photo = clean(png(chunk(type, bytesOf('SHILI'))))
    expect(photo).toEqual(png())
    expect(textOf(photo)).not.toContain('SHILI')
  })

  it('keeps what decides its colours', () => {
    const kept = ['PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']
    const photo = png(kept.flatMap((type) => chunk(type, [1, 2, 3])))
    expect(clean(photo)).toEqual(photo)
  })

  it('loses what was hung behind its end', () => {
    expect(clean(png([], bytesOf('SHILI 23.0625,113.75')))).toEqual(png())
  })

  it('cut anywhere is never taken for whole', () => {
    const whole = png(chunk('tEXt', bytesOf('SHILI')))
    for (let length = 8; length < whole.length; length += 1)
      expect(cleanPhoto(whole.subarray(0, length))).toEqual(refuse(problem('photo_broken')))
  })

  it('is read right where it does not begin at the beginning of its memory', () => {
    const photo = png(chunk('tIME', [1]))
    const within = new Uint8Array(photo.length + 5)
    within.set(photo, 5)
    expect(clean(within.subarray(5))).toEqual(png())
  })
})

it('a JPEG is read right where it does not begin at the beginning of its memory', () => {
  const photo = jpeg(exif({ orientation: 3 }))
  const within = new Uint8Array(photo.length + 5)
  within.set(photo, 5)
  expect(tagsOf(clean(within.subarray(5)))?.orientation).toBe(3)
})

const tooLarge = problem('photo_too_large', { limit: 10 })
const grown = (length: number) => {
  const photo = new Uint8Array(length)
  photo.set(jpeg())
  return photo
}

it.each<[string, Uint8Array, Problem]>([
  ['nothing', new Uint8Array(0), problem('photo_empty')],
  ['20 MB', grown(20 * 1024 * 1024), tooLarge],
  ['one byte over 10 MB', grown(LARGEST_PHOTO + 1), tooLarge],
  [
    'a renamed .exe',
    new Uint8Array([...bytesOf('MZ'), 0x90, 0, 3, 0, 0, 0]),
    problem('photo_type'),
  ],
  ['a GIF', new Uint8Array(bytesOf('GIF89a\x01\0\x01\0')), problem('photo_type')],
  ['a PDF', new Uint8Array(bytesOf('%PDF-1.7')), problem('photo_type')],
  ['a HEIC', new Uint8Array(bytesOf('\0\0\0\x18ftypheic')), problem('photo_type')],
  ['an SVG', new Uint8Array(bytesOf('<svg xmlns="">')), problem('photo_type')],
  ['one byte', new Uint8Array([0xff]), problem('photo_type')],
  ['half a PNG head', new Uint8Array(pngHead.slice(0, 5)), problem('photo_type')],
  ['a JPEG head alone', new Uint8Array([0xff, 0xd8]), problem('photo_broken')],
  ['a PNG head alone', new Uint8Array(pngHead), problem('photo_broken')],
  [
    'an .exe behind a JPEG head',
    new Uint8Array([0xff, 0xd8, ...bytesOf('MZ'), 0x90, 0]),
    problem('photo_broken'),
  ],
])('%s is refused', (_, photo, found) => {
  expect(cleanPhoto(photo)).toEqual(refuse(found))
})

it('just 10 MB are taken', () => {
  expect(cleanPhoto(grown(LARGEST_PHOTO)).ok).toBe(true)
})

const parts = fc.constantFrom(
  jfif,
  exif(),
  exif({ orientation: 3, little: true }),
  exif({ orientation: 1 }),
  placeInXmp,
  comment,
  icc,
  mpf,
  maker,
  adobe,
)
const chunks = fc.constantFrom(
  ...['tEXt', 'eXIf', 'tIME', 'gAMA', 'pHYs'].map((type) => chunk(type, bytesOf('SHILI'))),
)
const anyPhoto = fc.oneof(
  fc
    .record({
      before: fc.array(parts),
      picture: fc.constantFrom(...Object.values(pictures)),
      behind: fc.array(fc.nat(255)),
    })
    .map(({ before, picture, behind }) => jpeg(before.flat(), picture, behind)),
  fc
    .record({ between: fc.array(chunks), behind: fc.array(fc.nat(255)) })
    .map(({ between, behind }) => png(between.flat(), behind)),
)

describe('any photo', () => {
  it('once cleaned is clean', () => {
    fc.assert(
      fc.property(anyPhoto, (photo) => {
        const once = clean(photo)
        expect(clean(once)).toEqual(once)
      }),
    )
  })

  it('never says who made it or where', () => {
    fc.assert(
      fc.property(anyPhoto, (photo) => {
        const tags = tagsOf(clean(photo))
        expect(tags?.place ?? null).toBeNull()
        expect(tags?.exif ?? []).toEqual([])
        expect(textOf(clean(photo))).not.toContain(MAKER)
      }),
    )
  })

  it('of bytes at random is answered, never thrown at', () => {
    const noise = fc.uint8Array({ maxLength: 200 })
    const heads = fc.constantFrom([], [0xff, 0xd8], [0xff, 0xd8, ...exif().slice(0, 12)], pngHead)
    fc.assert(
      fc.property(heads, noise, (head, rest) => {
        const cleaned = cleanPhoto(new Uint8Array([...head, ...rest]))
        if (!cleaned.ok) expect(cleaned.problem.code).toMatch(/^photo_(empty|type|broken)$/)
      }),
      { numRuns: 1000 },
    )
  })
})
