import { Failure } from '../world'
import { fromBase64 } from './base64'
import { bytesAt } from './http'
import type { Area, Kit } from './kit'
import { numberOr, textOf, type Options } from './options'
import { decode, drawn, encode, kindOf, orientationOf, sizeFor } from './pictures'

const MOST_PHOTOS = 9
const QUALITY = 80

/**
 * Photos and what can be done to them.
 *
 * Choosing hands a photo over as the test put it on the phone, EXIF and all: WeChat strips it on some phones and leaves
 * it on others. compressImage decodes and encodes anew, so that what the file said beside its pixels is gone; it keeps
 * the pixels as they lie, as getImageInfo measures them.
 */
export function mediaArea(kit: Kit): Area {
  const { files, world } = kit

  function choose(options: Options) {
    const photos = world.phone.photos.splice(0, numberOr(options, 'count', MOST_PHOTOS))
    if (photos.length === 0) throw new Failure('cancel')
    return photos.map((photo) => {
      const bytes = fromBase64(photo)
      return { path: files.putTemporary(bytes, '.jpg'), size: bytes.byteLength }
    })
  }

  return {
    asks: {
      chooseMedia: (options) => ({
        type: 'image',
        tempFiles: choose(options).map(({ path, size }) => ({
          tempFilePath: path,
          size,
          fileType: 'image',
        })),
      }),
      chooseImage: (options) => {
        const tempFiles = choose(options)
        return { tempFilePaths: tempFiles.map(({ path }) => path), tempFiles }
      },
      getImageInfo: async (options) => {
        const src = textOf(options, 'src')
        const bytes = await bytesAt(kit, src)
        const { width, height } = await decode(bytes)
        const path = files.get(src) === undefined ? files.putTemporary(bytes, '') : src
        return { width, height, path, orientation: orientationOf(bytes), type: kindOf(bytes) }
      },
      compressImage: async (options) => {
        const src = textOf(options, 'src')
        const picture = await decode(await bytesAt(kit, src))
        const size = sizeFor(
          picture,
          numberOr(options, 'compressedWidth', undefined),
          numberOr(options, 'compressedHeight', undefined),
        )
        const { width, height } = picture
        const canvas = drawn(picture, { x: 0, y: 0, width, height }, size)
        const bytes = await encode(
          canvas,
          'image/jpeg',
          numberOr(options, 'quality', QUALITY) / 100,
        )
        return { tempFilePath: files.putTemporary(bytes, '.jpg') }
      },
    },
  }
}
