import Taro from '@tarojs/taro'

/** What a file is: text, a spreadsheet as base64, or an event for a calendar. */
export type FileKind = 'csv' | 'xlsx' | 'ics'

const encodings = { csv: 'utf8', xlsx: 'base64', ics: 'utf8' } as const

/**
 * Hands a file to the person: WeChat passes it on to a chat, from where a computer takes it. False when it was not
 * passed on. Trap: it must follow a press at once, so the content has to be there already.
 */
export async function giveFile(
  fileName: string,
  content: string,
  kind: FileKind = 'csv',
): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  const files = Taro.getFileSystemManager()
  try {
    files.writeFileSync(filePath, content, encodings[kind])
    await Taro.shareFileMessage({ filePath, fileName })
    return true
  } catch {
    return false
  } finally {
    files.unlink({ filePath })
  }
}

/** Asks for one file out of a chat, as base64; null when the person turns back or it cannot be read. */
export async function askForFile(...extension: string[]): Promise<string | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension,
    })
    const filePath = tempFiles[0]?.path
    if (filePath === undefined) return null
    return Taro.getFileSystemManager().readFileSync(filePath, 'base64') as string
  } catch {
    return null
  }
}

/** A file is passed on to a chat here, and not stored. */
export const storesFiles: boolean = false
