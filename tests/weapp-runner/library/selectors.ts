import { Component, type Node } from 'glass-easel'
import { builtIn } from './components'
import type { Backed } from './events'

const TAGS = new Set([...builtIn, 'page'])

/** What stands before the class names of each component that keeps its styles its own. */
const scopes = new Set<string>()

/** Says that class names are written with this prefix somewhere. */
export const knowScope = (scope: string): void => void scopes.add(scope)

const anyScope = (name: string) =>
  `:is(${['', ...[...scopes].map((scope) => `${scope}--`)].map((prefix) => `.${prefix}${name}`).join()})`

/** Turns a selector of WXML into one of the DOM: built-in tags and a component's own classes have prefixes there. */
export const inDom = (selector: string): string =>
  selector
    .replace(/\s*>>>\s*/g, ' ')
    .replace(/\.([A-Za-z_][\w-]*)/g, (_, name: string) => anyScope(name))
    .replace(/(^|[\s>+~,(])([a-z][a-z-]*)/g, (whole, before: string, tag: string) =>
      TAGS.has(tag) ? `${before}wx-${tag}` : whole,
    )

/** The component whose template an element was written in. */
const ownerOf = (node: Node) => ('ownerShadowRoot' in node ? node.ownerShadowRoot : null)

/** The component that a search from this element stays in: itself, or where it was written. */
function templateOf(scope: HTMLElement) {
  const node =
    (scope as Backed).__wxElement ?? (scope.firstElementChild as Backed | null)?.__wxElement
  if (node === undefined) return undefined
  return Component.isComponent(node) ? node.getShadowRoot() : ownerOf(node)
}

/**
 * The elements below `scope` that match, in order. As in WeChat a search does not enter a component, unless `>>>` says
 * so.
 */
export function find(scope: HTMLElement, selector: string): HTMLElement[] {
  const found = [...scope.querySelectorAll<HTMLElement>(inDom(selector))]
  if (selector.includes('>>>')) return found
  const template = templateOf(scope)
  return found.filter((element) => {
    const node = (element as Backed).__wxElement
    return node !== undefined && ownerOf(node) === template
  })
}
