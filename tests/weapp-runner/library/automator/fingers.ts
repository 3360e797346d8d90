import { canvasTouches, type WxElement } from '../components'
import { touch } from '../events'
import type { Finger, Methods } from './protocol'
import type { Refs } from './refs'

/** WeChat calls a finger that rests this long, in ms, a long press. */
const LONG = 340

const middle = (element: HTMLElement): Required<Finger> => {
  const { left, top, width, height } = element.getBoundingClientRect()
  const [clientX, clientY] = [left + width / 2, top + height / 2]
  return { identifier: 0, clientX, clientY, pageX: clientX + scrollX, pageY: clientY + scrollY }
}

const hands = (element: HTMLElement, touches: Finger[] = [], changedTouches: Finger[] = []) => ({
  touches: canvasTouches(element, touches),
  changedTouches: canvasTouches(element, changedTouches),
})

/** What the tapped element, or the first one around it that has something to do, does by itself. */
function defaultOf(origin: HTMLElement) {
  for (let at: WxElement | null = origin; at; at = at.parentElement) {
    if (at.tapped === undefined) continue
    at.tapped(origin)
    return
  }
}

const isDeaf = (origin: HTMLElement) => {
  for (let at: WxElement | null = origin; at; at = at.parentElement) if (at.deaf?.()) return true
  return false
}

/** A finger elsewhere takes the keyboard away from the field that has it. */
function leaveField(element: HTMLElement) {
  const active = document.activeElement
  if (active instanceof HTMLElement && !element.contains(active)) active.blur()
}

function tap(element: HTMLElement) {
  leaveField(element)
  if (isDeaf(element)) return
  const finger = middle(element)
  touch(element, 'touchstart', {}, hands(element, [finger], [finger]))
  touch(element, 'touchend', {}, hands(element, [], [finger]))
  touch(element, 'tap', { x: finger.pageX, y: finger.pageY }, hands(element, [finger], [finger]))
  defaultOf(element)
}

/** Fingers on an element: tap, touch and long press, heard all the way up. */
export function fingerMethods({ element }: Refs): Methods {
  let resting: ReturnType<typeof setTimeout> | undefined
  const lift = () => clearTimeout(resting)
  return {
    'Element.tap': ({ elementId }) => tap(element(elementId)),
    'Element.touchstart': ({ elementId, touches, changedTouches }) => {
      const at = element(elementId)
      touch(at, 'touchstart', {}, hands(at, touches, changedTouches))
      lift()
      resting = setTimeout(() => {
        const finger = middle(at)
        touch(at, 'longpress', { x: finger.pageX, y: finger.pageY }, hands(at, [finger], [finger]))
      }, LONG)
    },
    'Element.touchmove': ({ elementId, touches, changedTouches }) => {
      lift()
      touch(element(elementId), 'touchmove', {}, hands(element(elementId), touches, changedTouches))
    },
    'Element.touchend': ({ elementId, touches, changedTouches }) => {
      lift()
      touch(element(elementId), 'touchend', {}, hands(element(elementId), touches, changedTouches))
    },
  }
}
