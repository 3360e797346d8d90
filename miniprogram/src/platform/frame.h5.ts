import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** A browser has no status bar of ours and no capsule. */
export function frame(): { statusBar: number; capsule: number } {
  return { statusBar: 0, capsule: 16 }
}

/** The document is called after the page that is shown. */
export function usePageTitle(title: string) {
  const apply = () => {
    document.title = title
  }
  useEffect(apply, [title])
  Taro.useDidShow(apply)
}
