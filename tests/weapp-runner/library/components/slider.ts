import { fire } from '../events'
import { BuiltIn, type Heeds } from './element'
import { snap } from './values'

export class Slider extends BuiltIn {
  readonly #bar = document.createElement('div')
  readonly #handle = document.createElement('div')
  readonly #figure = document.createElement('span')
  #value = 0

  readonly drive = { 'slider.slideTo': (value: number) => this.slideTo(value) }

  override heeds(): Heeds {
    return {
      value: () => this.#stand(this.amount('value')),
      min: () => this.#stand(this.amount('value')),
      max: () => this.#stand(this.amount('value')),
      step: () => this.#stand(this.amount('value')),
      'show-value': () => (this.#figure.hidden = !this.truth('show-value')),
    }
  }

  connectedCallback(): void {
    if (this.#bar.isConnected) return
    this.#bar.className = 'wx-slider-bar'
    this.#handle.className = 'wx-slider-handle'
    this.#figure.hidden = !this.truth('show-value')
    this.#bar.append(this.#handle)
    this.append(this.#bar, this.#figure)
    this.#stand(this.#value)
  }

  /** The person drags the handle and lets it go. */
  slideTo(value: number): void {
    if (this.truth('disabled')) return
    this.#stand(value)
    fire(this, 'changing', { value: this.#value })
    fire(this, 'change', { value: this.#value })
  }

  read(): number {
    return this.#value
  }

  override reset(): void {
    this.#stand(this.amount('min'))
  }

  override properties(): Record<string, unknown> {
    return { ...super.properties(), value: this.#value }
  }

  #stand(value: number) {
    const range = { min: this.amount('min'), max: this.amount('max'), step: this.amount('step') }
    this.#value = snap(value, range)
    this.#handle.style.left = `${((this.#value - range.min) / (range.max - range.min)) * 100}%`
    this.#figure.textContent = String(this.#value)
  }
}
