import type { ReactNode } from 'react'

/** The visible label of an input: clicking it puts the cursor in the box. */
export function Caption({
  to,
  className,
  children,
}: {
  to: string
  className: string
  children: ReactNode
}) {
  return (
    <label htmlFor={to} className={className}>
      {children}
    </label>
  )
}
