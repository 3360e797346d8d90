import Taro from '@tarojs/taro'

/** Room our own navigation bar must leave, in px: the status bar above, WeChat's capsule at the right. */
export function frame(): { statusBar: number; capsule: number } {
  return { statusBar: Taro.getWindowInfo().statusBarHeight ?? 0, capsule: 104 }
}

/** A mini-program page draws its title itself. */
export function usePageTitle(_title: string) {}
