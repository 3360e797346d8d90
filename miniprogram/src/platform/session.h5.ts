import { askToSignIn } from './asked'
import type { Held } from './held'

const KEY = 'session'

/**
 * The session this tab signed in with; gone with the tab. One that has ended is still held, so that nobody becomes somebody
 * else without noticing.
 */
export function heldSession(): Held | undefined {
  const text = window.sessionStorage.getItem(KEY)
  return text === null ? undefined : (JSON.parse(text) as Held)
}

/** Holds a new session. True when it is the same person's as before: their page may stay as it is. */
export function holdSession(held: Held): boolean {
  const same = heldSession()?.staffId === held.staffId
  window.sessionStorage.setItem(KEY, JSON.stringify(held))
  askToSignIn(false)
  return same
}

export function dropSession(): void {
  window.sessionStorage.removeItem(KEY)
}

/** Opens a page with nothing left of whoever was here before. */
export function startAfresh(path: string): void {
  window.location.hash = `#${path}`
  window.location.reload()
}

/** Whether the page for signing in is open: nobody is asked again over it. */
export const isSigningIn = (): boolean => window.location.hash.includes('/desk/sign-in/')
