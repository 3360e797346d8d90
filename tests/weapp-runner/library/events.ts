import { asJson } from './as-json'
import { Event as GlassEvent, type Node } from 'glass-easel'

/** A DOM element that glass-easel made. */
export interface Backed extends HTMLElement {
  __wxElement?: Node
}

export interface Path {
  readonly bubbles: boolean
  readonly composed: boolean
}

const alone: Path = { bubbles: false, composed: false }
const through: Path = { bubbles: true, composed: true }

/** The nearest element around this one that the template knows. */
function known(element: Element): Node | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const node = (at as Backed).__wxElement
    if (node !== undefined) return node
  }
  return undefined
}

function dispatch(element: Element, type: string, detail: unknown, path: Path, extra: object) {
  const target = known(element)
  if (target === undefined) return
  // Trap: in WeChat an event crosses from the view to the logic layer as JSON; sharing an object here would hide a bug.
  const event = new GlassEvent(type, asJson(detail) as object, {
    ...path,
    capturePhase: true,
    extraFields: asJson(extra) as Record<string, unknown>,
  })
  GlassEvent.dispatchEvent(target as Parameters<typeof GlassEvent.dispatchEvent>[0], event)
}

/** An event that only the element itself hears: input, change, load, submit… */
export const fire = (element: Element, type: string, detail: unknown = {}) =>
  dispatch(element, type, detail, alone, {})

/** An event of the finger, heard all the way up: tap, touchstart, longpress… */
export const touch = (element: Element, type: string, detail: unknown, extra: object = {}) =>
  dispatch(element, type, detail, through, extra)
