import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Problem } from '@shared/kernel/problem'
import { officesCopy } from '../../copy/offices'
import { Trouble } from '../../patterns/trouble'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'

type Props = {
  readonly title: string
  /** The button that does it. */
  readonly act: string
  /** The button that leaves everything as it is, where 不办了 does not fit. */
  readonly cancel?: string
  readonly danger?: boolean
  /** Why it cannot be done yet. */
  readonly blocked?: string | undefined
  /** More fields than fit into half a screen. */
  readonly tall?: boolean
  readonly busy: boolean
  readonly problem: Problem | undefined
  readonly onAct: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A few fields and one act, over the page. */
export function FormSheet(props: Props) {
  const { title, act, danger = false, blocked, tall = false, busy, problem } = props
  const { onAct, onClose, children } = props
  const actions = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {props.cancel ?? officesCopy.cancel}
      </Button>
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} blocked={blocked} onPress={onAct}>
        {act}
      </Button>
    </>
  )
  return (
    <Sheet open tall={tall} title={title} onClose={onClose} actions={actions}>
      <View className="stack">
        <Trouble problem={problem} />
        {children}
      </View>
    </Sheet>
  )
}
