import { Button } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { address } from './navigate'
import type { ShareAreaProps } from './share-props'
import './share.css'

/** Pressed, WeChat asks whom to send the page to. The page it stands on calls `useSharing`. */
export function ShareArea({ shared, className, children }: ShareAreaProps) {
  const { title, path, query } = shared
  return (
    <Button
      openType="share"
      className={`share ${className}`}
      data-title={title}
      data-path={address(path, query)}
    >
      {children}
    </Button>
  )
}

type Target = { readonly dataset?: { readonly title?: string; readonly path?: string } }

/** Lets a page send what its share buttons say; from WeChat's own menu it sends the home page, never the page itself. */
// Trap: the page's config needs `enableShareAppMessage`, or WeChat never asks.
export function useSharing(product: string): void {
  useShareAppMessage(({ target }) => {
    const { title = product, path = address('/pages/home/index', {}) } =
      (target as Target | undefined)?.dataset ?? {}
    return { title, path }
  })
}
