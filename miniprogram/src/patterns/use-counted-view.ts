import { useDidShow } from '@tarojs/taro'
import { countView } from '../server/use-counts'

/** Counts each time the page is shown: the pages of the front call it, and nothing of who looks is kept. */
export function useCountedView(): void {
  useDidShow(countView)
}
