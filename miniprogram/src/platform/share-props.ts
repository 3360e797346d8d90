import type { ReactNode } from 'react'
import type { PagePath } from '../page-paths'
import type { Query } from './navigate'

/** A page to send somebody: what the message is called, and where it opens. */
export type Shared = {
  readonly title: string
  readonly path: PagePath
  readonly query: Query
}

export type ShareAreaProps = {
  readonly shared: Shared
  readonly className: string
  readonly children: ReactNode
  /** Where there is no chat to send to: the address, and whether it is on the clipboard. */
  readonly onAddress: (address: string, copied: boolean) => void
}
