import type { MiniProgram } from './automator'

/** What a journey needs of the thing that the mini-program runs in, beyond the automator. */
export interface Device {
  /** Gives this file to the next question for a photo. */
  readonly offerPhoto: (app: MiniProgram, bytes: Buffer) => Promise<void>
  readonly offline: (app: MiniProgram, cut: boolean) => Promise<void>
  /** Waits until the page has stopped changing. */
  readonly settle: (app: MiniProgram) => Promise<void>
  /** Kills the app. */
  readonly putAway: (app: MiniProgram) => Promise<void>
}
