import type { Area, Kit } from './kit'
import { optionsOf } from './options'
import { scopeOf } from './scope'

type Heard = (news: object) => void
type Margins = Readonly<Record<string, number>>

const sides = ['top', 'right', 'bottom', 'left'] as const

const rootMargin = (margins: Margins) => sides.map((side) => `${margins[side] ?? 0}px`).join(' ')

const rectOf = ({ left, top, right, bottom, width, height }: DOMRectReadOnly) => ({
  left,
  top,
  right,
  bottom,
  width,
  height,
})

const newsOf = (entry: IntersectionObserverEntry) => ({
  id: entry.target.id,
  intersectionRatio: entry.intersectionRatio,
  intersectionRect: rectOf(entry.intersectionRect),
  boundingClientRect: rectOf(entry.boundingClientRect),
  relativeRect: rectOf(entry.rootBounds ?? new DOMRectReadOnly()),
  time: entry.time,
})

/** wx.createIntersectionObserver and wx.createMediaQueryObserver, on the browser's own. */
export function observerArea(kit: Kit): Area {
  function createIntersectionObserver(instance: unknown, given?: unknown) {
    const options = optionsOf(given)
    const threshold = (options['thresholds'] ?? [0]) as number[]
    const scope = scopeOf(kit, instance)
    let root: HTMLElement | null = null
    let margins: Margins = {}
    let running: IntersectionObserver | undefined
    const observer = {
      relativeTo: (selector: string, around: Margins = {}) => {
        root = kit.find(scope, selector)[0] ?? null
        margins = around
        return observer
      },
      relativeToViewport: (around: Margins = {}) => {
        margins = around
        return observer
      },
      observe: (selector: string, heard: Heard) => {
        const hear = (entries: IntersectionObserverEntry[]) =>
          entries.forEach((entry) => heard(newsOf(entry)))
        const init = { root, threshold, rootMargin: rootMargin(margins) }
        const started = new IntersectionObserver(hear, init)
        const found = kit.find(scope, selector)
        const watched = options['observeAll'] === true ? found : found.slice(0, 1)
        watched.forEach((element) => started.observe(element))
        running = started
      },
      disconnect: () => running?.disconnect(),
    }
    return observer
  }

  function createMediaQueryObserver() {
    let stop = () => {}
    return {
      observe: (wanted: Readonly<Record<string, number | string>>, heard: Heard) => {
        const conditions = Object.entries(wanted).map(([name, value]) => {
          const feature = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
          return `(${feature}: ${typeof value === 'number' ? `${value}px` : value})`
        })
        const query = matchMedia(conditions.join(' and '))
        const tell = () => heard({ matches: query.matches })
        query.addEventListener('change', tell)
        stop = () => query.removeEventListener('change', tell)
        setTimeout(tell)
      },
      disconnect: () => stop(),
    }
  }
  return { plain: { createIntersectionObserver, createMediaQueryObserver } }
}
