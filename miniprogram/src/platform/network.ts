import Taro from '@tarojs/taro'

export async function isOnline(): Promise<boolean> {
  const { networkType } = await Taro.getNetworkType()
  return networkType !== 'none'
}
