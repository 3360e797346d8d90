import type { Door } from '../library/door'
import { why } from './http'

/** Leave to put one file, as a function of the city answers it. */
interface Ticket {
  readonly cloudPath: string
  readonly fileId: string
  readonly url: string
  readonly headers: Record<string, string>
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isTicket = (value: Fields): value is Fields & Ticket =>
  ['cloudPath', 'fileId', 'url'].every((name) => typeof value[name] === 'string') &&
  isFields(value['headers'])

/** Every ticket in an answer, however deep. */
function ticketsIn(value: unknown): Ticket[] {
  if (!isFields(value)) return []
  if (isTicket(value)) return [value]
  return Object.values(value).flatMap(ticketsIn)
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

/** Asks one thing of the local cloud's storage. */
async function storage<T>(url: string, action: string, params: object): Promise<T> {
  const response = await post(`${url}/admin`, { action, ...params })
  const { data, code, message } = (await response.json()) as {
    data: T
    code?: string
    message?: string
  }
  if (code !== undefined) throw new Error(`errCode: ${code} | errMsg: ${message ?? ''}`)
  return data
}

type Allowed = readonly { readonly path: string; readonly read: boolean }[]
type Addresses = {
  readonly download_list: readonly { readonly fileID: string; readonly tempFileURL: string }[]
}

const refusal = (reason: string) => ({ failure: `Error: ${reason}` })

const failed = (error: unknown) => ({ failure: why(error) })

/** The gateway answers in the words of a function; to WeChat a function that is not there is no answer. */
const isMissing = (result: unknown) =>
  isFields(result) &&
  isFields(result['problem']) &&
  result['problem']['code'] === 'unknown_function'

/**
 * What wx.cloud does, against the local cloud at `url`, as the person whose openid is asked for at each call.
 *
 * The real wx.cloud.uploadFile puts a file wherever the storage rules let this person put one. The local cloud knows no
 * such rules, and takes a file by its ticket only; so a path is open here when a function has handed its ticket to this
 * phone before.
 */
export function cloudDoor(
  url: string,
  openid: () => string,
): Pick<Door, 'callFunction' | 'uploadFile' | 'getTempFileURL'> {
  const tickets = new Map<string, Ticket>()
  return {
    async callFunction({ name, data }) {
      try {
        const response = await post(`${url}/fn/${name}`, data, { 'x-local-openid': openid() })
        if (!response.ok) throw new Error(`the gateway answered ${response.status}`)
        const result: unknown = await response.json()
        if (isMissing(result)) return refusal('errCode: -501000 | errMsg: FUNCTION_NOT_FOUND')
        for (const ticket of ticketsIn(result)) tickets.set(ticket.cloudPath, ticket)
        return { result }
      } catch (error) {
        return failed(error)
      }
    },

    async uploadFile({ cloudPath, base64 }) {
      const ticket = tickets.get(cloudPath)
      if (ticket === undefined) return refusal(`no function gave leave for ${cloudPath}`)
      try {
        const { status, ok } = await fetch(ticket.url, {
          method: 'PUT',
          headers: ticket.headers,
          body: Buffer.from(base64, 'base64'),
        })
        if (!ok) return refusal(`storage answered ${status}`)
        return { fileID: ticket.fileId, statusCode: 204 }
      } catch (error) {
        return failed(error)
      }
    },

    async getTempFileURL({ fileList }) {
      try {
        const asked = fileList.map((path) => ({ path, type: 'READ' }))
        const rights = await storage<Allowed>(url, 'storage.getFileAuthority', { fileList: asked })
        const mine = new Set(rights.filter(({ read }) => read).map(({ path }) => path))
        const file_list = [...mine].map((fileid) => ({ fileid }))
        const { download_list } = await storage<Addresses>(url, 'storage.batchGetDownloadUrl', {
          file_list,
        })
        const addresses = new Map(download_list.map((file) => [file.fileID, file.tempFileURL]))
        return {
          fileList: fileList.map((fileID) => ({
            fileID,
            tempFileURL: addresses.get(fileID) ?? '',
          })),
        }
      } catch (error) {
        return failed(error)
      }
    },
  }
}
