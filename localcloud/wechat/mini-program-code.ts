import * as z from 'zod/mini'
import { api, OK, refused } from './api'

/** One white point: that it is a picture is all that can be said of it here. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==',
  'base64',
)

const codeSchema = z.object({ scene: z.string(), page: z.optional(z.string()) })

/** wxacode.getUnlimited: 40129 for a scene WeChat would not carry, 41030 for a page that is an address of its own. */
export const miniProgramCode = api(codeSchema, ({ scene, page = '' }) => {
  if (!/^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/.test(scene)) return refused(40129, 'invalid scene')
  if (/^\/|\?/.test(page)) return refused(41030, 'invalid page')
  return { answer: { ...OK, contentType: 'image/png' }, bytes: PNG }
})
