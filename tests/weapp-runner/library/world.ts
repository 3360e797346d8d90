import type { Bundle } from '../output/bundle'
import type { Door } from './door'
import type { Phone } from './phone'

export type Query = Readonly<Record<string, string>>

/** What page code may be asked for by name: its data, setData and its own methods. */
export interface Caller {
  data: Record<string, unknown>
  setData: (data: Record<string, unknown>, done?: () => void) => void
  [method: string]: unknown
}

export interface OpenPage {
  readonly id: number
  readonly path: string
  readonly query: Query
  /** The wx-page element. */
  readonly element: HTMLElement
  readonly caller: Caller
  /** Each setData since the page was opened, in bytes of JSON. */
  readonly setData: number[]
}

/** The page stack. Each move throws a Failure where WeChat refuses it. */
export interface Pages {
  readonly stack: readonly OpenPage[]
  /** The page in sight. */
  readonly top: () => OpenPage
  readonly navigateTo: (url: string) => void
  readonly redirectTo: (url: string) => void
  readonly reLaunch: (url: string) => void
  readonly switchTab: (url: string) => void
  readonly navigateBack: (delta: number) => void
}

/** What the phone had when it was last put away. */
export interface Kept {
  readonly entries: Readonly<Record<string, string>>
  /** Path → base64. */
  readonly files: Readonly<Record<string, string>>
}

/** Everything that the parts of the simulated base library share. */
export interface World {
  readonly bundle: Bundle
  readonly door: Door
  readonly phone: Phone
  readonly kept: Kept
  readonly pages: Pages
  /** Says something that makes the run fail. */
  readonly complain: (text: string) => void
  /** The last calls of wx.*, newest last, for whoever looks into a failure. */
  readonly calls: string[]
}

/** A refusal in WeChat's own words: `<api>:fail <reason>`. */
export class Failure extends Error {}
