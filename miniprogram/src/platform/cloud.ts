import Taro from '@tarojs/taro'

/** Connects to the city's CloudBase environment. Call once, when the app starts. */
export function connectCloud(): void {
  Taro.cloud.init({ env: CLOUD_ENV })
}
