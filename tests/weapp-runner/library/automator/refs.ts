import { Component } from 'glass-easel'
import type { Backed } from '../events'
import { find } from '../selectors'
import type { OpenPage, Pages } from '../world'

export interface ElementRef {
  readonly elementId: string
  readonly tagName: string
  /** Only a component has one; the automator then offers data and setData. */
  readonly nodeId?: string
}

/** Names under which the automator speaks of elements and pages. */
export interface Refs {
  readonly element: (id: string) => HTMLElement
  readonly page: (id: number) => OpenPage
  readonly ref: (element: HTMLElement) => ElementRef
  readonly first: (scope: HTMLElement, selector: string) => ElementRef
  readonly all: (scope: HTMLElement, selector: string) => { elements: ElementRef[] }
}

export function createRefs(pages: Pages): Refs {
  const names = new WeakMap<HTMLElement, string>()
  const elements = new Map<string, HTMLElement>()

  const nameOf = (element: HTMLElement) => {
    const known = names.get(element)
    if (known !== undefined) return known
    const name = `element-${elements.size + 1}`
    names.set(element, name)
    elements.set(name, element)
    return name
  }

  const ref = (element: HTMLElement): ElementRef => {
    const elementId = nameOf(element)
    const node = (element as Backed).__wxElement
    const tagName = element.tagName.toLowerCase().replace(/^wx-/, '')
    return { elementId, tagName, ...(node && Component.isComponent(node) && { nodeId: elementId }) }
  }

  return {
    ref,
    element: (id) => {
      const element = elements.get(id)
      if (element?.isConnected !== true) throw new Error('no such element: it left the page')
      return element
    },
    page: (id) => {
      const page = pages.stack.find((one) => one.id === id)
      if (page === undefined) throw new Error('the page was closed')
      return page
    },
    first: (scope, selector) => {
      const [element] = find(scope, selector)
      if (element === undefined) throw new Error(`no element for ${selector}`)
      return ref(element)
    },
    all: (scope, selector) => ({ elements: find(scope, selector).map(ref) }),
  }
}

/** The value at `a.b[0].c`; the whole when there is no path. */
export function valueAt(value: unknown, path: string | undefined): unknown {
  if (path === undefined || path === '') return value
  const keys = path.replace(/\[(\d+)\]/g, '.$1').split('.')
  return keys.reduce<unknown>(
    (at, key) => (at instanceof Object ? (Reflect.get(at, key) as unknown) : undefined),
    value,
  )
}
