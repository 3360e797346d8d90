import type { Computer } from '@shared/identity/session'

type Sign<T> = readonly [sign: RegExp, means: T]

/** The first that fits. Trap: every browser says that it is also the ones before it. */
const BROWSERS: readonly Sign<Computer['browser']>[] = [
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrome\/|CriOS\//, 'chrome'],
  [/Safari\//, 'safari'],
]

const SYSTEMS: readonly Sign<Computer['system']>[] = [
  [/Android|iPhone|iPad|HarmonyOS|OpenHarmony/, 'phone'],
  [/Windows/, 'windows'],
  [/Mac OS X|Macintosh/, 'macos'],
  [/Linux|X11/, 'linux'],
]

const firstOf = <T>(signs: readonly Sign<T>[], text: string): T | undefined =>
  signs.find(([sign]) => sign.test(text))?.[1]

/** What a browser's own words about itself (its user agent) come to. */
export const computerOf = (userAgent: string): Computer => ({
  browser: firstOf(BROWSERS, userAgent) ?? 'other',
  system: firstOf(SYSTEMS, userAgent) ?? 'other',
})
