import type { Backed } from '../events'
import { asNode, canvasIn } from './canvas'
import type { Options } from './options'

type Fields = Record<string, unknown>
type Reader = (element: HTMLElement, wanted: unknown) => Fields

const rectOf = (element: HTMLElement) => {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { left, right, top, bottom }
}

const sizeOf = (element: HTMLElement) => {
  const { width, height } = element.getBoundingClientRect()
  return { width, height }
}

const scrollOf = ({ scrollLeft, scrollTop, scrollWidth, scrollHeight }: Element) => ({
  scrollLeft,
  scrollTop,
  scrollWidth,
  scrollHeight,
})

const datasetOf = (element: HTMLElement): unknown => {
  const node = (element as Backed).__wxElement
  return node !== undefined && 'dataset' in node ? node.dataset : { ...element.dataset }
}

const namesIn = (wanted: unknown) => (Array.isArray(wanted) ? wanted.map(String) : [])

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const nodeOf = (element: HTMLElement) => {
  const canvas = canvasIn(element)
  return canvas === null ? null : asNode(canvas)
}

const readers: Readonly<Record<string, Reader>> = {
  id: (element) => ({ id: element.id }),
  dataset: (element) => ({ dataset: datasetOf(element) }),
  rect: rectOf,
  size: sizeOf,
  scrollOffset: scrollOf,
  properties: (element, wanted) =>
    Object.fromEntries(
      namesIn(wanted).map((name) => [name, element.getAttribute(dashed(name)) ?? undefined]),
    ),
  computedStyle: (element, wanted) => {
    const style = getComputedStyle(element)
    return Object.fromEntries(
      namesIn(wanted).map((name) => [name, style.getPropertyValue(dashed(name))]),
    )
  },
  node: (element) => ({ node: nodeOf(element) }),
}

/** Whether a selector query can be asked for this. */
export const isKnownField = (name: string): boolean => Object.hasOwn(readers, name)

/** What is asked of an element. */
export const fieldsOf = (element: HTMLElement, wanted: Options): Fields =>
  Object.assign(
    {},
    ...Object.entries(wanted)
      .filter(([, value]) => value !== false && value !== undefined)
      .map(([name, value]) => readers[name]?.(element, value)),
  ) as Fields

/** The window as a selector query sees it. */
export const viewportFields = (): Fields => ({
  id: '',
  dataset: {},
  left: 0,
  top: 0,
  right: innerWidth,
  bottom: innerHeight,
  width: innerWidth,
  height: innerHeight,
  ...scrollOf(document.scrollingElement ?? document.documentElement),
})
