import Taro from '@tarojs/taro'

/** Asks for the address of a PDF and opens it. False when there was none, or it could not be opened. */
export async function openDocument(ask: () => Promise<string | null>): Promise<boolean> {
  try {
    const url = await ask()
    if (url === null) return false
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url })
    if (statusCode !== 200) return false
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
    return true
  } catch {
    return false
  }
}
