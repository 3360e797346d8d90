import Taro from '@tarojs/taro'

/** Whether this device reads a code by its camera for us. */
export const canScan: boolean = true

/** What a code says that the person holds the camera on; null when they turn back. */
export async function scanCode(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return result
  } catch {
    return null
  }
}
