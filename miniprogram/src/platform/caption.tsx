import { Label } from '@tarojs/components'
import type { ReactNode } from 'react'

/** The visible label of an input: tapping it puts the cursor in the box. */
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
    <Label for={to} className={className}>
      {children}
    </Label>
  )
}
