import type { WxElement } from '../components'
import { fire, type Backed } from '../events'
import type { Caller } from '../world'
import { type Methods } from './protocol'
import { valueAt, type Refs } from './refs'

const callerOf = (element: HTMLElement): Caller => {
  const node = (element as Backed).__wxElement
  if (node === undefined || !('getMethodCaller' in node)) throw new Error('not a component')
  return (node as unknown as { getMethodCaller: () => Caller }).getMethodCaller()
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** As the automator asks twice, first for the names of what may be read. */
const PUBLIC = '__propPublic'

function property(element: WxElement, name: string): unknown {
  const own = element.properties?.() ?? {}
  if (name === PUBLIC) {
    const names = [...element.getAttributeNames(), ...Object.keys(own)]
    return Object.fromEntries(names.map((one) => [one, true]))
  }
  return name in own ? own[name] : element.getAttribute(name)
}

const withoutPrefix = (html: string) => html.replace(/(<\/?)wx-/g, '$1')

/** What can be read from an element, and done to it by name. */
export function elementMethods({ element, first, all }: Refs): Methods {
  return {
    'Element.getElement': ({ elementId, selector }) => first(element(elementId), selector),
    'Element.getElements': ({ elementId, selector }) => all(element(elementId), selector),
    'Element.getOffset': ({ elementId }) => {
      const { left, top } = element(elementId).getBoundingClientRect()
      return { left: left + scrollX, top: top + scrollY }
    },
    'Element.getDOMProperties': ({ elementId, names }) => ({
      properties: names.map((name) => Reflect.get(element(elementId), name) as unknown),
    }),
    'Element.getAttributes': ({ elementId, names }) => ({
      attributes: names.map((name) => element(elementId).getAttribute(name)),
    }),
    'Element.getProperties': ({ elementId, names }) => ({
      // Trap: asked for one name, the automator sends the bare text.
      properties: [names].flat().map((name) => property(element(elementId), name)),
    }),
    'Element.getStyles': ({ elementId, names }) => {
      const style = getComputedStyle(element(elementId))
      return { styles: names.map((name) => style.getPropertyValue(kebab(name))) }
    },
    'Element.getWXML': ({ elementId, type }) => ({
      wxml: withoutPrefix(
        type === 'outer' ? element(elementId).outerHTML : element(elementId).innerHTML,
      ),
    }),
    'Element.triggerEvent': ({ elementId, type, detail }) => fire(element(elementId), type, detail),
    'Element.callFunction': ({ elementId, functionName, args = [] }) => {
      const { drive } = element(elementId) as WxElement
      const act = drive?.[functionName]
      if (act === undefined) throw new Error(`the runner cannot ${functionName}`)
      return { result: act(...(args as never[])) }
    },
    'Element.getData': ({ elementId, path }) => ({
      data: valueAt(callerOf(element(elementId)).data, path),
    }),
    'Element.setData': ({ elementId, data }) => callerOf(element(elementId)).setData(data),
    'Element.callMethod': async ({ elementId, method, args = [] }) => {
      const caller = callerOf(element(elementId))
      const act = caller[method]
      if (typeof act !== 'function') throw new Error(`the component has no ${method}`)
      return { result: (await act.apply(caller, args)) as unknown }
    },
  }
}
