import Taro from '@tarojs/taro'
import { isOnline } from './network'
import { asReply, problem, waitLimit, within, type RawCall } from './reply'

/** @see RawCall */
export const rawCall: RawCall = (fn, action, input) => within(waitLimit, ask(fn, action, input))

const ask: RawCall = async (fn, action, input) => {
  try {
    const { result } = await Taro.cloud.callFunction({ name: fn, data: { action, input } })
    return asReply(result)
  } catch {
    return problem((await isOnline()) ? 'unavailable' : 'offline')
  }
}
