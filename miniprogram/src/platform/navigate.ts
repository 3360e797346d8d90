import Taro from '@tarojs/taro'
import type { PagePath } from '../page-paths'

export type Query = Readonly<Record<string, string | number>>

/** A page with its parameters, as the platform opens it. */
export function address(path: PagePath, query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

/** Opens a page on top of this one. */
export function go(path: PagePath, query: Query = {}): void {
  void Taro.navigateTo({ url: address(path, query) })
}

/** Opens a page in place of this one. */
export function redirect(path: PagePath, query: Query = {}): void {
  void Taro.redirectTo({ url: address(path, query) })
}

/** Opens a page and forgets the way here. */
export function restart(path: PagePath, query: Query = {}): void {
  void Taro.reLaunch({ url: address(path, query) })
}

/** Goes back; home, or `otherwise`, when there is nothing to go back to, as after opening a shared link. */
export function back(otherwise: PagePath = '/pages/home/index'): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else restart(otherwise)
}

/** The parameters this page was opened with. */
export function useQuery(): Readonly<Record<string, string | undefined>> {
  return Taro.useRouter().params
}
