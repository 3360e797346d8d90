import { Image } from '@tarojs/components'
import { speak } from './speak'

/** A photo cut to fill its box. `label` is spoken; empty when something around it speaks. */
export function Picture({
  src,
  label,
  className,
}: {
  src: string
  label: string
  className: string
}) {
  return (
    <Image
      className={className}
      src={src}
      mode="aspectFill"
      {...speak(label === '' ? { hidden: true } : { role: 'img', label })}
    />
  )
}
