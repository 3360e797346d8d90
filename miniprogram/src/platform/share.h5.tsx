import { address } from './navigate'
import { Press } from './press'
import type { ShareAreaProps } from './share-props'

/** A browser has no chat: pressed, the page's address is copied, to be sent however one likes. */
export function ShareArea({ shared, className, children, onAddress }: ShareAreaProps) {
  const copy = async () => {
    const { origin, pathname } = window.location
    const url = `${origin}${pathname}#${address(shared.path, shared.query)}`
    const copied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    )
    onAddress(url, copied)
  }
  return (
    <Press className={className} onPress={() => void copy()}>
      {children}
    </Press>
  )
}

/** There is no menu of the app to send a page from. */
export function useSharing(_product: string): void {}
