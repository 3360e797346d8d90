import { View } from '@tarojs/components'
import type { Rate } from '@shared/desk/leads/rates-contract'
import { leadsCopy as words } from '../../../copy/leads'
import { speak } from '../../../platform/speak'

/** How much is done: in words, and as a bar that says the same to the eye. */
export function Share({ done, all }: Rate['checks']) {
  if (all === 0) return <View className="mute">{words.nobody}</View>
  // Only what is whole is 100 %.
  const percent = Math.floor((done * 100) / all)
  return (
    <View className="rate">
      <View className="rate-text">{words.share(done, all, percent)}</View>
      <View className="rate-bar" {...speak({ hidden: true })}>
        <View className="rate-full" style={{ width: `${percent}%` }} />
      </View>
    </View>
  )
}
