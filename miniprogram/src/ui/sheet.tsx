import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { kitCopy } from '../copy/kit'
import { useDialog } from '../platform/dialog'
import { Press } from '../platform/press'
import { speak } from '../platform/speak'
import { useUid } from '../platform/uid'
import { Heading } from './heading'
import { Icon } from './icon'
import './sheet.css'

export interface SheetProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** At most two Buttons, side by side. */
  actions?: ReactNode
  /** Takes the whole height, for long lists. */
  tall?: boolean
}

/** A dialog at the bottom of the screen. Focus stays inside; Esc and a tap outside close it. */
export function Sheet({ open, ...props }: SheetProps) {
  return open ? <OpenSheet {...props} /> : null
}

function OpenSheet({ title, onClose, children, actions, tall = false }: Omit<SheetProps, 'open'>) {
  const id = useUid()
  useDialog(id, onClose)
  return (
    <View className="sheet-layer">
      <View className="sheet-scrim" catchMove onClick={onClose} {...speak({ hidden: true })} />
      <View
        id={id}
        className={`sheet ${tall ? 'sheet-tall' : ''}`}
        {...speak({ role: 'dialog', modal: true, label: title, tab: -1 })}
      >
        <View className="sheet-grab" />
        <View className="sheet-head">
          <Heading level={2} size="h3">
            {title}
          </Heading>
          <Press className="sheet-close" label={kitCopy.close} onPress={onClose}>
            <Icon name="x" />
          </Press>
        </View>
        <View className="sheet-body">{children}</View>
        {actions !== undefined && <View className="sheet-actions">{actions}</View>}
      </View>
    </View>
  )
}
