import { renderSVG } from 'uqr'
import type { PagePath } from '../page-paths'
import { address, type Query } from './navigate'

/** A picture of a code that opens a page by its address, drawn here: nobody else learns of it. */
export function pageCode(path: PagePath, query: Query): string {
  const { origin, pathname } = window.location
  const svg = renderSVG(`${origin}${pathname}#${address(path, query)}`, { border: 2 })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
