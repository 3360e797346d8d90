import type { Document } from './ejson'
import type { CollectionsManifest } from './engine/engine'
import type { FaultCounts, FaultPlan } from './faults'
import type { FileAccess } from './file-access'
import type { TimerRun } from './timers/timers'
import type { Trigger } from './timers/triggers'
import type { OutboxEntry } from './wechat/outbox'

export type LocalCloudOptions = {
  /** 0 takes any free port. */
  readonly port: number
  readonly dataDir: string
  /** Holds `<name>/index.js`, each exporting `main(event, context)`. */
  readonly functionsDir: string
  /** The h5 app, served at `/`. */
  readonly webDir?: string
  readonly collections: CollectionsManifest
  /** Added to the environment of every function. */
  readonly functionEnv: Record<string, string>
  /** Inserted when they are not there yet; never written over. */
  readonly documents?: Readonly<Record<string, readonly ({ _id: string } & object)[]>>
  readonly personas?: unknown
  readonly contract?: unknown
  /** How long one call of a function may take, in milliseconds. */
  readonly timeLimit?: number
  /** When functions run by themselves. None unless told. */
  readonly triggers?: readonly Trigger[]
  /** Who may reach files past the functions; nobody unless told. */
  readonly fileAccess?: FileAccess
  /** Folders where files of any kind are taken, because a function looks at each before anybody else does. */
  readonly uncheckedFolders?: readonly string[]
  /** What goes wrong from the start. */
  readonly faults?: FaultPlan
}

export type LocalCloud = {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
  /** How often each action of the SDK's wire was called since the last reset. */
  readonly calls: () => Readonly<Record<string, number>>
  /** Documents looked at and given back since the last reset. */
  readonly examined: () => { readonly examined: number; readonly returned: number }
  readonly resetCalls: () => void
  /** Puts the clock to a moment: for functions, timers, transactions, `serverDate()` and signed addresses. Null brings it back. No timer on the way runs. */
  readonly travel: (now: string | null) => void
  /** Moves that clock on to a moment, and on the way runs every timer due up to then, in order, each at its time. */
  readonly tick: (until: string) => Promise<readonly TimerRun[]>
  /** What would have gone to WeChat, oldest first. */
  readonly outbox: () => readonly OutboxEntry[]
  /** As if a person had ticked, so many times, that they want a message of a template. */
  readonly grantSubscription: (openid: string, templateId: string, times?: number) => void
  /** From now on, WeChat's content checks do not let content with this text in it pass. */
  readonly markRisky: (text: string) => void
  /** Makes calls of the SDK's wire go wrong by a plan from now on; null ends that. */
  readonly faults: (plan: FaultPlan | null) => void
  /** How often each fault has struck under the plan in force. */
  readonly faultsMade: () => FaultCounts
  /** A copy of every document of a collection. */
  readonly collection: (name: string) => readonly Document[]
}
