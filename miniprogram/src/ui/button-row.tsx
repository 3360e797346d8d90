import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './button.css'

/** Two Buttons side by side, in a dock or a sheet. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <View className="button-row">{children}</View>
}
