import Taro from '@tarojs/taro'

export function isDark(): boolean {
  return Taro.getAppBaseInfo().theme === 'dark'
}

export function watchDark(listen: (dark: boolean) => void) {
  Taro.onThemeChange(({ theme }) => listen(theme === 'dark'))
}

/** WeChat's own font size, in px; 17 unless the person changed it. */
export function systemFontSize(): number {
  const info = Taro.getAppBaseInfo()
  return 'fontSizeSetting' in info && typeof info.fontSizeSetting === 'number'
    ? info.fontSizeSetting
    : 17
}

/** Wide enough for desk pages. */
export function isWide(): boolean {
  return Taro.getWindowInfo().windowWidth >= 900
}

export function watchWide(listen: (wide: boolean) => void): () => void {
  const onResize = () => listen(isWide())
  Taro.onWindowResize(onResize)
  return () => Taro.offWindowResize(onResize)
}
