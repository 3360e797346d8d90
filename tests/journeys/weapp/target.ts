import type { MiniProgram } from './automator'
import type { Look } from '../hands'
import type { Device } from './device'

/** Somewhere that a compiled mini-program runs and the automator reaches it. */
export interface Target {
  readonly open: (openid: string, look: Look) => Promise<{ app: MiniProgram; device: Device }>
  readonly complaints: () => readonly string[]
  /** What a reader of a failure wants to see of every app that is open. */
  readonly traces: () => Promise<readonly Trace[]>
  readonly close: () => Promise<void>
}

export interface Trace {
  readonly state: unknown
  /** PNG, base64. */
  readonly picture?: string | undefined
}
