import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { api, OK, refused } from './api'

const verdict = (isRisky: boolean) =>
  isRisky ? { suggest: 'risky', label: 20001 } : { suggest: 'pass', label: 100 }

const textSchema = z.object({
  content: z.string().check(z.minLength(1), z.maxLength(2500)),
  version: z.optional(z.number()),
  openid: z.optional(z.string()),
  scene: z.optional(z.number()),
})

/** security.msgSecCheck: version 2 says what it found, version 1 refuses with 87014. */
export const checkText = api(textSchema, ({ content, version, openid, scene }, { isRisky }) => {
  const risky = isRisky(content)
  if (version !== 2) return risky ? refused(87014, 'risky content') : { answer: OK }
  if (!openid) return refused(40003, 'invalid openid')
  if (scene === undefined) return refused(47001, 'data format error: scene')
  const result = verdict(risky)
  return { answer: { ...OK, trace_id: randomUUID(), result, detail: [] } }
})

/** A Buffer as it comes through JSON. */
const bytesSchema = z.object({ type: z.literal('Buffer'), data: z.array(z.number()) })

const imageSchema = z.object({
  media: z.object({ contentType: z.string(), value: bytesSchema }),
})

/** security.imgSecCheck: a picture at once; 87014 when it may not be shown. */
export const checkImage = api(imageSchema, ({ media }, { isRisky }) =>
  isRisky(Buffer.from(media.value.data).toString())
    ? refused(87014, 'risky content')
    : { answer: OK },
)

const mediaSchema = z.object({
  mediaUrl: z.optional(z.string()),
  media_url: z.optional(z.string()),
  openid: z.string().check(z.minLength(1)),
})

/** security.mediaCheckAsync: WeChat says later what it found; here the outbox says it at once, in `result`. */
export const checkMedia = api(
  mediaSchema,
  ({ mediaUrl, media_url, openid: _openid }, { isRisky }) => {
    const address = mediaUrl ?? media_url ?? ''
    if (!URL.canParse(address)) return refused(47001, 'data format error: mediaUrl')
    return { answer: { ...OK, trace_id: randomUUID(), result: verdict(isRisky(address)) } }
  },
)
