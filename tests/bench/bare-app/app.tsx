import type { ReactNode } from 'react'

export default function BareApp({ children }: { children?: ReactNode }) {
  return children
}
