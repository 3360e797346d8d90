import type { World } from '../world'
import type { Ask, Twin, Witness } from './manners'
import type { Hub } from './hub'
import type { PhoneFiles } from './phone-files'
import type { Privacy } from './privacy'

export type Find = (scope: HTMLElement, selector: string) => HTMLElement[]

/** What the areas of wx share. */
export interface Kit {
  readonly world: World
  readonly find: Find
  readonly files: PhoneFiles
  readonly hub: Hub
  readonly privacy: Privacy
  /** The scopes that the person was asked about, such as scope.userLocation. */
  readonly scopes: Set<string>
  readonly witness: Witness
}

/** Part of wx, as tables. */
export interface Area {
  /** Answered by callback or promise. */
  readonly asks?: Readonly<Record<string, Ask>>
  /** The same, and at once under the name `…Sync`. */
  readonly twins?: Readonly<Record<string, Twin>>
  /** Answered by callback; the call gives a task. */
  readonly tasks?: Readonly<Record<string, Ask>>
  /** Put on wx as it is. */
  readonly plain?: Readonly<Record<string, unknown>>
}

/** Asks that WeChat answers without anything that a page could see. */
export const quiet = (...names: readonly string[]): Record<string, Ask> =>
  Object.fromEntries(names.map((name) => [name, () => undefined]))
