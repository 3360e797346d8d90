import { Image } from '@tarojs/components'

type Props = { readonly src: string; readonly label: string; readonly className: string }

/** @see Picture in picture.tsx. A browser wants the words on the inner `img`. */
export const Picture = ({ src, label, className }: Props) => (
  <Image className={className} src={src} mode="widthFix" nativeProps={{ alt: label }} />
)
