import Taro from '@tarojs/taro'

export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}

/** @see showField in scroll.ts. Taro measures from the box around the field, not from the page, so the browser does it. */
export function showField(id: string): void {
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
