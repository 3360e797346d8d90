import type { Bundle } from '../output/bundle'
import type { Phone } from './phone'
import type { Kept } from './world'

/** What the page is given to start with. */
export interface Start {
  readonly bundle: Bundle
  readonly phone: Phone
  readonly kept: Kept
  /** Address of the first page; null: the first of app.json. */
  readonly firstPage: string | null
}

/** What went on, for numbers and for whoever looks into a failure. */
export interface Report {
  /** Each page in the order of opening, with the bytes of each setData. */
  readonly visits: readonly { readonly path: string; readonly setData: readonly number[] }[]
  /** From the first line of the app's code to its first page on the screen, ms. */
  readonly boot: number
  /** The last calls of wx.*, oldest first. */
  readonly calls: readonly string[]
  /** Data of the page in sight. */
  readonly data: unknown
  /** Whether something that was asked of the outside is not answered yet. */
  readonly busy: boolean
  /** Words of the page in sight. */
  readonly words: string
  /** How far, in px, the page sticks out sideways. */
  readonly overflow: number
  readonly complaints: readonly string[]
}
