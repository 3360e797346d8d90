import Taro from '@tarojs/taro'
import type { Point } from '@shared/places/point'

/** Shows the way to a place in the phone’s map. */
export function showWay({ longitude, latitude }: Point, name: string, address: string): void {
  Taro.openLocation({ longitude, latitude, name, address }).catch(() => {
    // The person came back without going.
  })
}
