import { toBase64 } from './base64'
import { base64At, exchange, headersOf } from './http'
import type { Area, Kit } from './kit'
import { textOf, textOr, type Options } from './options'

const textIn = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)

const bytesIn = (text: string) => new TextEncoder().encode(text).buffer

const asForm = (data: object) =>
  Object.entries(data)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')

const withQuery = (url: string, data: unknown) =>
  data instanceof Object && Object.keys(data).length > 0
    ? `${url}${url.includes('?') ? '&' : '?'}${asForm(data)}`
    : url

function textOfBody(data: unknown, contentType: string): string {
  if (typeof data === 'string') return data
  if (data === undefined || data === null) return ''
  return contentType.startsWith('application/x-www-form-urlencoded')
    ? asForm(data)
    : JSON.stringify(data)
}

const bodyOf = (data: unknown, contentType: string): string =>
  toBase64(data instanceof ArrayBuffer ? data : bytesIn(textOfBody(data, contentType)))

/** A GET carries its data in the address, everything else in the body. */
function asked(options: Options) {
  const url = textOf(options, 'url')
  const method = textOr(options, 'method', 'GET').toUpperCase()
  const header = { 'content-type': 'application/json', ...headersOf(options) }
  const { data } = options
  return method === 'GET'
    ? { url: withQuery(url, data), method, header }
    : { url, method, header, body: bodyOf(data, header['content-type']) }
}

/** The answer as the options want it: bytes, text, or what the JSON says if it is JSON. */
function dataOf(bytes: ArrayBuffer, { dataType = 'json', responseType = 'text' }: Options) {
  if (responseType === 'arraybuffer') return bytes
  const text = textIn(bytes)
  if (dataType !== 'json') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

const suffixOf = (url: string) => /\.\w+$/.exec(url.split('?')[0] ?? '')?.[0] ?? ''

const fieldsOf = (data: unknown) =>
  Object.fromEntries(
    Object.entries((data ?? {}) as Options).map(([name, value]) => [name, String(value)]),
  )

/** wx.request and its like, and what network there is. */
export function networkArea(kit: Kit): Area {
  const { files, world } = kit
  return {
    tasks: {
      request: async (options) => {
        const { bytes, statusCode, header } = await exchange(kit, asked(options))
        return { data: dataOf(bytes, options), statusCode, header, cookies: [] }
      },
      uploadFile: async (options) => {
        const { bytes, statusCode } = await exchange(kit, {
          url: textOf(options, 'url'),
          method: 'POST',
          header: headersOf(options),
          file: {
            name: textOf(options, 'name'),
            base64: base64At(kit, textOf(options, 'filePath')),
            fields: fieldsOf(options['formData']),
          },
        })
        return { data: textIn(bytes), statusCode }
      },
      downloadFile: async (options) => {
        const url = textOf(options, 'url')
        const header = headersOf(options)
        const { bytes, statusCode } = await exchange(kit, { url, method: 'GET', header })
        const { filePath } = options
        if (typeof filePath !== 'string')
          return { tempFilePath: files.putTemporary(bytes, suffixOf(url)), statusCode }
        files.put(filePath, bytes)
        return { filePath, statusCode }
      },
    },
    asks: {
      getNetworkType: () => ({
        networkType: world.phone.network,
        hasSystemProxy: false,
        weakNet: false,
      }),
    },
  }
}
