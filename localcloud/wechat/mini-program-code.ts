import * as z from 'zod/mini'
import { api, OK, refused } from './api'
import { pictureOfCode } from './picture-of-code'

const codeSchema = z.object({ scene: z.string(), page: z.optional(z.string()) })

/**
 * wxacode.getUnlimited: 40129 for a scene WeChat would not carry, 41030 for a page that is an address of its own. WeChat's own
 * round code is WeChat's to draw: this one is a QR code that says the page and the scene, which no WeChat opens.
 */
export const miniProgramCode = api(codeSchema, ({ scene, page = '' }) => {
  if (!/^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/.test(scene)) return refused(40129, 'invalid scene')
  if (/^\/|\?/.test(page)) return refused(41030, 'invalid page')
  const bytes = pictureOfCode(`${page}?scene=${encodeURIComponent(scene)}`)
  return { answer: { ...OK, contentType: 'image/png' }, bytes }
})
