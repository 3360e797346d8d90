import Taro from '@tarojs/taro'
import type { Held } from './held'

/** Inside WeChat everybody is known already: there is no session to hold. */
export const heldSession = (): Held | undefined => undefined

export const holdSession = (_held: Held): boolean => false

export function dropSession(): void {}

/** Opens a page and forgets the way here. */
export function startAfresh(path: string): void {
  void Taro.reLaunch({ url: path })
}

/** Whether the page for signing in is open: nobody is asked again over it. */
export const isSigningIn = (): boolean => false
