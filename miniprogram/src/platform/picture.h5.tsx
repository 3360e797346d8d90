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
  return <img className={className} src={src} alt={label} style={{ objectFit: 'cover' }} />
}
