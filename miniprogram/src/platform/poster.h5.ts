import type { PosterPicture } from './poster'
import './poster.h5.css'

/** A browser prints what stands in `poster`, and nothing else of the page. */
export const prints: boolean = true

/** Opens the browser's own way to print. */
export function keepPoster(_picture: PosterPicture | undefined): Promise<boolean> {
  window.print()
  return Promise.resolve(true)
}
