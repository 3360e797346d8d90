import type { World } from '../world'

/** What the elements need of the rest of the simulated base library. */
export interface Tools {
  /** The address under which the browser finds a file of the package, of the phone or of the net. */
  readonly sourceOf: (path: string) => string
  /** The person taps a button that agrees to the privacy guide. */
  readonly agreePrivacy: () => void
  /** What the person allowed so far, as wx.getSetting says it. */
  readonly authSetting: () => Record<string, boolean>
}

interface Surroundings {
  readonly world: World
  readonly tools: Tools
}

let known: Surroundings | undefined

/** Says once where the elements live. A browser page is one phone, so there is one answer. */
export const settleIn = (surroundings: Surroundings): void => {
  known = surroundings
}

/** Where the elements live. */
export function surroundings(): Surroundings {
  if (known === undefined) throw new Error('defineBuiltIns was not called')
  return known
}
