import Taro from '@tarojs/taro'
import { bufferOf } from './bytes'
import type { Upload } from './upload-ticket'

/** @see Upload */
export const upload: Upload = async (ticket, bytes) => {
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH}/upload-${Date.now()}`
  try {
    files.writeFileSync(filePath, bufferOf(bytes))
    await Taro.cloud.uploadFile({ cloudPath: ticket.cloudPath, filePath })
    return true
  } catch {
    return false
  } finally {
    files.unlink({ filePath })
  }
}
