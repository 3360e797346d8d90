import Taro from '@tarojs/taro'
import type { Place } from './place'

/** Where the phone is; null when the person says no or it cannot tell. */
export async function whereAmI(): Promise<Place | null> {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02' })
    return { latitude, longitude, accuracy }
  } catch {
    return null
  }
}
