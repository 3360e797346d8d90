import type { ReactNode } from 'react'

/** Without a keyboard there is nothing to skip. */
export function SkipLink(_props: { to: string; children: ReactNode }) {
  return null
}
