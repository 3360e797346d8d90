import Taro from '@tarojs/taro'

/** What was saved under this key; undefined when nothing was, or it cannot be read. The caller vouches for the type. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names what they saved
export function load<T>(key: string): T | undefined {
  try {
    const text: unknown = Taro.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : undefined
  } catch {
    return undefined
  }
}

/** Saves as JSON. False when the device refuses, for example because it is full. */
export function save(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function remove(key: string): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // Nothing to remove is what the caller wanted.
  }
}
