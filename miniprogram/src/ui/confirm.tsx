import type { ReactNode } from 'react'
import { Button } from './button'
import { Sheet } from './sheet'

export interface ConfirmProps {
  open: boolean
  title: string
  /** The button that leaves everything as it is, and the one that does it. */
  keep: string
  act: string
  onKeep: () => void
  onAct: () => void
  children: ReactNode
}

/** Asks once more before something that cannot be taken back. */
export function Confirm({ open, title, keep, act, onKeep, onAct, children }: ConfirmProps) {
  const actions = (
    <>
      <Button kind="quiet" onPress={onKeep}>
        {keep}
      </Button>
      <Button kind="danger" onPress={onAct}>
        {act}
      </Button>
    </>
  )
  return (
    <Sheet open={open} title={title} onClose={onKeep} actions={actions}>
      {children}
    </Sheet>
  )
}
