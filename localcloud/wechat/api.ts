import * as z from 'zod/mini'
import type { WeChatAnswer } from './outbox'
import type { Subscriptions } from './subscriptions'

/** What WeChat's answers depend on. */
export type WeChatState = {
  readonly subscriptions: Subscriptions
  /** Whether a test has marked something in this content as not to pass. */
  readonly isRisky: (content: string) => boolean
}

/** What one API answers to a request; bytes where WeChat gives a picture. */
export type Answered = { readonly answer: WeChatAnswer; readonly bytes?: Buffer }

/** One API of WeChat's server: reads a request and answers it. */
export type WeChatApi = (request: unknown, state: WeChatState) => Answered

export const OK: WeChatAnswer = { errcode: 0, errmsg: 'ok' }

/** WeChat's refusals, with its own numbers (微信开放文档 › 全局返回码 and each API's page). */
export const refused = (errcode: number, errmsg: string): Answered => ({
  answer: { errcode, errmsg },
})

/** An API whose request must have a shape; another shape is answered as WeChat does, with 47001. */
export const api =
  <T>(schema: z.ZodMiniType<T>, answer: (request: T, state: WeChatState) => Answered): WeChatApi =>
  (request, state) => {
    const { data, error } = schema.safeParse(request)
    return error
      ? refused(47001, `data format error: ${z.prettifyError(error)}`)
      : answer(data, state)
  }
