import { create } from 'zustand'
import { load, save } from './storage'
import { isDark, systemFontSize, watchDark } from './device'

const key = 'settings'
const largeFont = 20

interface Settings {
  /** 大字版: the person's own choice, else on when the system's font is large. */
  elder: boolean
  /** Follows the system. */
  dark: boolean
  setElder: (elder: boolean) => void
}

interface Kept {
  elder?: boolean
}

export const useSettings = create<Settings>()((set) => ({
  elder: load<Kept>(key)?.elder ?? systemFontSize() >= largeFont,
  dark: isDark(),
  setElder: (elder) => {
    save(key, { elder } satisfies Kept)
    set({ elder })
  },
}))

/** Call once, when the app starts. */
export function followSystem() {
  watchDark((dark) => useSettings.setState({ dark }))
}
