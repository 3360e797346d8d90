import { Image } from '@tarojs/components'
import { speak } from './speak'

type Props = { readonly src: string; readonly label: string; readonly className: string }

/** A picture in its own proportions, with words for those who cannot see it. */
export const Picture = ({ src, label, className }: Props) => (
  <Image className={className} src={src} mode="widthFix" {...speak({ role: 'img', label })} />
)
