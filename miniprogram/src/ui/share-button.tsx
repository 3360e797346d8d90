import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ShareArea } from '../platform/share'
import type { Shared } from '../platform/share-props'
import { speak } from '../platform/speak'
import './button.css'
import { Icon } from './icon'

export interface ShareButtonProps {
  children: string
  shared: Shared
  /** Said once the address is on the clipboard, where there is no chat to send to. */
  copied: string
}

/** A quiet button that sends a page to somebody. Where its address cannot be copied either, it is shown to be copied by hand. */
export function ShareButton({ children, shared, copied }: ShareButtonProps) {
  const [said, setSaid] = useState<string>()
  return (
    <View className="button-frame">
      <ShareArea
        className="button button-quiet"
        shared={shared}
        onAddress={(address, isCopied) => setSaid(isCopied ? copied : address)}
      >
        <Icon name="share" />
        <Text>{children}</Text>
      </ShareArea>
      {said !== undefined && (
        <View className="button-why" {...speak({ role: 'status' })}>
          {said}
        </View>
      )}
    </View>
  )
}
