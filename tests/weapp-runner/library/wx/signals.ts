import type { Query } from '../world'
import { bareEntry, type Started } from './entry'
import type { Entry } from './hub'
import type { Kit } from './kit'

/** What happens to the app from outside, for those who listen through wx.onX. */
export interface Signals {
  /** How the app is started. To be said before its code runs. */
  readonly launched: (path: string, query: Query) => void
  readonly appShown: (entry?: Entry) => void
  readonly appHidden: () => void
  readonly error: (text: string) => void
  readonly unhandledRejection: (reason: unknown, promise: unknown) => void
  readonly pageNotFound: (path: string, query: Query, isEntryPage: boolean) => void
  /** The phone's theme was changed, and the app knows dark mode. */
  readonly themeChanged: () => void
  /** The phone's network was changed. */
  readonly networkChanged: () => void
  readonly windowResized: () => void
  readonly keyboardHeightChanged: (height: number) => void
  /** A button with open-type agreePrivacyAuthorization was tapped. */
  readonly privacyAgreed: () => void
}

/** Lets the runner say what happens. */
export function signalsOf({ world, hub, privacy }: Kit, started: Started): Signals {
  const { phone } = world
  const size = () => ({ windowWidth: innerWidth, windowHeight: innerHeight })
  return {
    launched: (path, query) => {
      started.launch = started.enter = { ...bareEntry(path), query }
    },
    appShown: (entry = started.enter) => {
      started.enter = entry
      hub.AppShow.tell(entry)
    },
    appHidden: () => hub.AppHide.tell(undefined),
    error: hub.Error.tell,
    unhandledRejection: (reason, promise) => hub.UnhandledRejection.tell({ reason, promise }),
    pageNotFound: (path, query, isEntryPage) => hub.PageNotFound.tell({ path, query, isEntryPage }),
    themeChanged: () => hub.ThemeChange.tell({ theme: phone.theme }),
    networkChanged: () =>
      hub.NetworkStatusChange.tell({
        isConnected: phone.network !== 'none',
        networkType: phone.network,
      }),
    windowResized: () => hub.WindowResize.tell({ size: size() }),
    keyboardHeightChanged: (height) => hub.KeyboardHeightChange.tell({ height }),
    privacyAgreed: () => {
      privacy.hasAgreed = true
    },
  }
}
