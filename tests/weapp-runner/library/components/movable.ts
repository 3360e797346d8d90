import { fire } from '../events'
import { BuiltIn, type Heeds } from './element'

const between = (value: number, a: number, b: number) =>
  Math.min(Math.max(a, b), Math.max(Math.min(a, b), value))

/** The directions in which a finger can move it. */
const directions: Readonly<Record<string, { readonly x: boolean; readonly y: boolean }>> = {
  all: { x: true, y: true },
  horizontal: { x: true, y: false },
  vertical: { x: false, y: true },
  none: { x: false, y: false },
}

export class MovableView extends BuiltIn {
  #x = 0
  #y = 0
  #shift: Animation | undefined

  readonly drive = { 'movable-view.moveTo': (x: number, y: number) => this.moveTo(x, y) }

  override heeds(): Heeds {
    return {
      x: () => this.#put(this.amount('x'), this.#y),
      y: () => this.#put(this.#x, this.amount('y')),
    }
  }

  connectedCallback(): void {
    this.#put(this.#x, this.#y)
  }

  /** The person drags it to this place, px from the corner of its area. */
  moveTo(x: number, y: number): void {
    const free = directions[this.text('direction')]
    if (this.truth('disabled') || free === undefined || !(free.x || free.y)) return
    this.#put(free.x ? x : this.#x, free.y ? y : this.#y)
    fire(this, 'change', { x: this.#x, y: this.#y, source: 'touch' })
  }

  override properties(): Record<string, unknown> {
    const [x, y] = [this.#x, this.#y]
    return { ...super.properties(), x, y, _translateX: x, _translateY: y }
  }

  #put(x: number, y: number) {
    const area = this.closest('wx-movable-area')
    const bound = area !== null && !this.truth('out-of-bounds')
    this.#x = bound ? between(x, 0, area.clientWidth - this.offsetWidth) : x
    this.#y = bound ? between(y, 0, area.clientHeight - this.offsetHeight) : y
    this.#shift?.cancel()
    // Trap: an animation, because the template owns the style attribute and writes over it.
    this.#shift = this.animate(
      { transform: `translate(${this.#x}px, ${this.#y}px)` },
      { duration: 0, fill: 'both' },
    )
  }
}
