import { Failure } from '../world'
import { base64At, exchange, needNetwork, opened } from './http'
import type { Kit } from './kit'
import { knownOnly } from './known'
import { withManners, type Ask } from './manners'
import { listOf, textOf, type Options } from './options'

/** A list of file IDs may name each file by a text or by `{ fileID }`. */
const fileIdsIn = (options: Options) =>
  listOf(options, 'fileList').map((file) =>
    typeof file === 'string' ? file : textOf(file as Options, 'fileID'),
  )

/** wx.cloud: functions and files of the city's environment. */
export function cloudOf(kit: Kit): Record<string, unknown> {
  const { door, complain } = kit.world
  let isReady = false
  const addressesOf = async (fileList: string[]) =>
    opened(await door.getTempFileURL({ fileList })).fileList

  const asks: Record<string, Ask> = {
    callFunction: async (options) => {
      const data = options['data'] ?? {}
      return opened(await door.callFunction({ name: textOf(options, 'name'), data }))
    },
    uploadFile: async (options) => {
      const cloudPath = textOf(options, 'cloudPath')
      const base64 = base64At(kit, textOf(options, 'filePath'))
      return opened(await door.uploadFile({ cloudPath, base64 }))
    },
    getTempFileURL: async (options) => ({ fileList: await addressesOf(fileIdsIn(options)) }),
    downloadFile: async (options) => {
      const [file] = await addressesOf([textOf(options, 'fileID')])
      const url = file?.tempFileURL ?? ''
      if (url === '') throw new Failure('the file is not there, or not for this person')
      const { bytes, statusCode } = await exchange(kit, { url, method: 'GET', header: {} })
      return { tempFilePath: kit.files.putTemporary(bytes, ''), statusCode }
    },
  }

  const connected =
    (ask: Ask): Ask =>
    (options) => {
      if (!isReady) throw new Failure("Cloud API isn't enabled, please call wx.cloud.init first")
      needNetwork(kit, 'Error: ')
      return ask(options)
    }
  const members = Object.fromEntries(
    Object.entries(asks).map(([name, ask]) => [
      name,
      withManners(`cloud.${name}`, connected(ask), kit.witness),
    ]),
  )
  const init = () => {
    isReady = true
  }
  return knownOnly('wx.cloud', { init, ...members }, complain)
}
