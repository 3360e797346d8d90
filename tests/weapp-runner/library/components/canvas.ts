import { BuiltIn } from './element'
import { surroundings } from './surroundings'

interface Finger {
  readonly identifier?: number
  readonly pageX?: number
  readonly pageY?: number
  readonly clientX?: number
  readonly clientY?: number
}

export class Canvas extends BuiltIn {
  readonly #surface = document.createElement('canvas')

  connectedCallback(): void {
    if (!this.#surface.isConnected) this.append(this.#surface)
    const type = this.text('type')
    if (type !== '2d')
      surroundings().world.complain(`<canvas type="${type}"> is not known to the runner`)
  }

  /** What a selector query gives as the node. */
  surface(): HTMLCanvasElement {
    return this.#surface
  }
}

/** Fingers as an event tells them: a canvas counts from its own corner, everything else from the page's. */
export function canvasTouches(element: Element, touches: readonly Finger[]): readonly object[] {
  const canvas = element.closest('wx-canvas')
  if (canvas === null) return touches
  const { left, top } = canvas.getBoundingClientRect()
  return touches.map(({ identifier = 0, pageX = 0, pageY = 0, clientX, clientY }) => ({
    identifier,
    x: (clientX ?? pageX - window.scrollX) - left,
    y: (clientY ?? pageY - window.scrollY) - top,
  }))
}
