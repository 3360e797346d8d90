import Taro from '@tarojs/taro'

/** A picture as the cloud hands it over. */
export type PosterPicture = { readonly type: string; readonly base64: string }

/** On a phone a poster is not printed: its picture goes to the album. */
export const prints: boolean = false

/** Puts the picture into the album; whether the person let it. */
export async function keepPoster(picture: PosterPicture | undefined): Promise<boolean> {
  if (!picture) return false
  const filePath = `${Taro.env.USER_DATA_PATH}/code.${picture.type === 'image/jpeg' ? 'jpg' : 'png'}`
  const files = Taro.getFileSystemManager()
  try {
    files.writeFileSync(filePath, picture.base64, 'base64')
    await Taro.saveImageToPhotosAlbum({ filePath })
    return true
  } catch {
    return false
  } finally {
    files.unlink({ filePath })
  }
}
