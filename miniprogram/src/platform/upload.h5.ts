import { bufferOf } from './bytes'
import type { Upload } from './upload-ticket'

/** @see Upload */
export const upload: Upload = async (ticket, bytes) => {
  try {
    const { ok } = await fetch(ticket.url, {
      method: 'PUT',
      headers: ticket.headers,
      body: bufferOf(bytes),
    })
    return ok
  } catch {
    return false
  }
}
