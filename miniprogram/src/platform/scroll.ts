import Taro from '@tarojs/taro'
import { frame } from './frame'

/** Room for what stands above a field, in px: our own bar, the label, and a hint of two lines in 大字版. */
const above = 44 + 120

export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}

/** Shows the field of this id, clear of the bar that stays at the top. */
export function showField(id: string): void {
  const offsetTop = -(frame().statusBar + above)
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop, duration: 0 }).catch(() => {
    // A page that is to be mended as a whole has no such field, and is in sight.
  })
}
