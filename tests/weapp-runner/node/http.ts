import type { Door, HttpAsk } from '../library/door'

/** The form that wx.uploadFile sends. */
function formOf({ name, base64, fields }: NonNullable<HttpAsk['file']>): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append(name, new Blob([Buffer.from(base64, 'base64')]), name)
  return form
}

/** Trap: the type of a form is fetch's to say, because only it knows the boundary. */
const withoutType = (header: Record<string, string>) =>
  Object.fromEntries(Object.entries(header).filter(([name]) => name !== 'content-type'))

const initOf = ({ method, header, body, file }: HttpAsk): RequestInit =>
  file === undefined
    ? { method, headers: header, ...(body !== undefined && { body: Buffer.from(body, 'base64') }) }
    : { method, headers: withoutType(header), body: formOf(file) }

/** Why a fetch went wrong. Trap: under Jest an error of Node's is no instance of Error. */
export const why = (error: unknown): string => {
  const { cause } = error as { readonly cause?: unknown }
  return String(cause ?? error)
}

/** Asks the network for the page. */
export const request: Door['request'] = async (ask) => {
  try {
    const response = await fetch(ask.url, initOf(ask))
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
      base64: bytes.toString('base64'),
    }
  } catch (error) {
    return { failure: why(error) }
  }
}
