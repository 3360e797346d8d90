import { listeners } from './listeners'

/** How the app was opened or came back to sight. */
export interface Entry {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly scene: number
  readonly [more: string]: unknown
}

/** Everything that wx lets a page listen to, by the name behind `on`. */
export const createHub = () => ({
  AppShow: listeners<Entry>(),
  AppHide: listeners<undefined>(),
  Error: listeners<string>(),
  UnhandledRejection: listeners<{ reason: unknown; promise: unknown }>(),
  PageNotFound: listeners<{ path: string; query: object; isEntryPage: boolean }>(),
  LazyLoadError: listeners<never>(),
  MemoryWarning: listeners<never>(),
  ThemeChange: listeners<{ theme: string }>(),
  NetworkStatusChange: listeners<{ isConnected: boolean; networkType: string }>(),
  NetworkWeakChange: listeners<never>(),
  WindowResize: listeners<{ size: { windowWidth: number; windowHeight: number } }>(),
  KeyboardHeightChange: listeners<{ height: number }>(),
  UserCaptureScreen: listeners<never>(),
  AudioInterruptionBegin: listeners<never>(),
  AudioInterruptionEnd: listeners<never>(),
})

export type Hub = ReturnType<typeof createHub>
