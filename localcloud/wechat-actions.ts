import { CloudError } from './cloud-error'
import type { WeChat } from './wechat/wechat'
import { textIn, type Answer, type Params } from './wire-params'

/** The request of an API: JSON in a text, by either way. */
function requestIn(params: Params): Record<string, unknown> {
  try {
    const request: unknown = JSON.parse(textIn(params, 'requestData') ?? '{}')
    if (typeof request === 'object' && request !== null && !Array.isArray(request))
      return request as Record<string, unknown>
  } catch {
    // Not JSON: refused like what is no object.
  }
  throw new CloudError('INVALID_PARAM', 'requestData is not the JSON of an object')
}

/** WeChat's server through the SDK's wire: `wx.api` answers JSON, `wx.openApi` bytes. */
export const wechatActions = (wechat: WeChat): Readonly<Record<string, Answer>> => ({
  'wx.api': (params) => {
    const { answer, bytes } = wechat.call(textIn(params, 'apiName') ?? '', requestIn(params))
    // JSON carries no bytes: a picture comes as base64.
    const picture = bytes && { buffer: bytes.toString('base64') }
    return { data: { responseData: JSON.stringify({ ...answer, ...picture }) } }
  },
  'wx.openApi': (params) => {
    const { answer, bytes } = wechat.call(textIn(params, 'apiName') ?? '', requestIn(params))
    return bytes ?? Buffer.from(JSON.stringify(answer))
  },
})
