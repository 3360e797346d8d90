import { View } from '@tarojs/components'
import { encode } from 'uqr'
import { speak } from '../../../platform/speak'
import { maskOf } from '../../../ui/mask'

type Props = { readonly text: string; readonly label: string }

/** A QR code: dark on white in every mode, or a scanner does not see it. Mini-programs have no inline svg, so it is a mask. */
export function Qr({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <View className="qr" {...speak({ role: 'img', label })}>
      <View
        className="mask qr-dark"
        style={maskOf(
          `0 0 ${size} ${size}`,
          `<path d="${dark.join('')}" shape-rendering="crispEdges"/>`,
        )}
      />
    </View>
  )
}
