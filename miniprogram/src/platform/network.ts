import Taro from '@tarojs/taro'

export async function isOnline(): Promise<boolean> {
  const { networkType } = await Taro.getNetworkType()
  return networkType !== 'none'
}

/** Tells about every change; returns how to stop. */
export function watchNetwork(listen: (online: boolean) => void): () => void {
  const onChange: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => listen(isConnected)
  Taro.onNetworkStatusChange(onChange)
  return () => Taro.offNetworkStatusChange(onChange)
}
