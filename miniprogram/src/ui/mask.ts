import type { CSSProperties } from 'react'
import './mask.css'

/** An SVG drawing as a data address. No `;` and no quotes, which weapp's style strings would trip over. */
export function svgAddress(viewBox: string, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${content}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/'/g, '%27').replace(/\(/g, '%28').replace(/\)/g, '%29')}`
}

/** For an element of class `mask`: cuts its background to the drawing, so the drawing takes that colour. */
export function maskOf(viewBox: string, content: string): CSSProperties {
  const image = `url("${svgAddress(viewBox, content)}")`
  const style: CSSProperties & Record<'--mask', string> = { '--mask': image }
  return style
}
