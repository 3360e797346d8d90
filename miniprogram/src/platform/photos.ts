import Taro from '@tarojs/taro'
import { photoLimit, shrunk, type PhotoRef } from './photo-rules'

export type { PhotoRef }

/** Takes or chooses up to `count` photos and shrinks them. Empty when the person turns back. */
export async function choosePhotos(
  count = 1,
  from: readonly ('camera' | 'album')[] = ['camera', 'album'],
): Promise<PhotoRef[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: [...from],
      sizeType: ['compressed'],
    })
    return await Promise.all(tempFiles.map(({ tempFilePath }) => shrink(tempFilePath)))
  } catch {
    return []
  }
}

async function shrink(src: string): Promise<PhotoRef> {
  const info = await Taro.getImageInfo({ src })
  const { width, height } = shrunk(info.width, info.height)
  const { tempFilePath } = await Taro.compressImage({
    src,
    quality: photoLimit.quality * 100,
    compressedWidth: width,
    compressedHeight: height,
  })
  return tempFilePath
}

export function readBytes(ref: PhotoRef): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: ref,
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: reject,
    })
  })
}

/** Makes a copy that survives the app being killed; use the returned ref from now on. */
export function keep(ref: PhotoRef): Promise<PhotoRef> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: ref,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: reject,
    })
  })
}

/** Forgets a kept photo. */
export function drop(ref: PhotoRef): Promise<void> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().removeSavedFile({ filePath: ref, complete: () => resolve() })
  })
}

/** Where the photo can be shown from; undefined when it is gone. */
export function previewUrl(ref: PhotoRef): Promise<string | undefined> {
  return Promise.resolve(ref)
}
