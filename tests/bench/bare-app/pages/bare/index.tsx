import { Text } from '@tarojs/components'

export default function BarePage() {
  return <Text>1</Text>
}
