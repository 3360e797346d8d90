import type { Caller } from '../world'
import type { Kit } from './kit'

/** What the instance of a component holds of its element. */
interface Instance {
  readonly _$?: { getBackendElement?: () => unknown }
}

/** The element to search in: that of a page or component, or of the page in sight. */
export function scopeOf({ world: { pages } }: Kit, instance: unknown): HTMLElement {
  const page = pages.stack.find(({ caller }) => caller === (instance as Caller | undefined))
  if (page !== undefined) return page.element
  const element = (instance as Instance | undefined)?._$?.getBackendElement?.()
  return element instanceof HTMLElement ? element : pages.top().element
}
