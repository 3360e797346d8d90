import type { ReactNode } from 'react'

/** The first stop of the Tab key: past the bar, to the content. The address is the router's, so no real link. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <button type="button" className="skip" onClick={() => document.getElementById(to)?.focus()}>
      {children}
    </button>
  )
}
