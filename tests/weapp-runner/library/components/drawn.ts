import { BuiltIn, type Heeds } from './element'

/** The colours of WeChat's icons, by type. */
const colours: Readonly<Record<string, string>> = {
  success: '#09BB07',
  success_no_circle: '#09BB07',
  info: '#10AEFF',
  warn: '#F76260',
  waiting: '#10AEFF',
  cancel: '#F43530',
  download: '#09BB07',
  search: '#B2B2B2',
  clear: '#B2B2B2',
  circle: '#C9C9C9',
  info_circle: '#09BB07',
}

/** A disc of the icon's size and colour; its type can be read from it. */
export class Icon extends BuiltIn {
  readonly #disc = document.createElement('i')

  override heeds(): Heeds {
    const draw = () => this.#draw()
    return { type: draw, size: draw, color: draw }
  }

  connectedCallback(): void {
    if (!this.#disc.isConnected) this.append(this.#disc)
    this.#draw()
  }

  #draw() {
    const size = `${parseFloat(this.text('size'))}px`
    const type = this.text('type')
    const background = this.text('color') || (colours[type] ?? 'transparent')
    this.#disc.dataset['type'] = type
    Object.assign(this.#disc.style, { width: size, height: size, background })
  }
}

export class Progress extends BuiltIn {
  readonly #bar = document.createElement('div')
  readonly #filled = document.createElement('div')
  readonly #figure = document.createElement('span')

  override heeds(): Heeds {
    return { percent: () => this.#moved(), 'show-info': () => this.#draw() }
  }

  connectedCallback(): void {
    if (!this.#bar.isConnected) {
      this.#bar.className = 'wx-progress-bar'
      this.#bar.append(this.#filled)
      this.append(this.#bar, this.#figure)
    }
    this.#moved()
  }

  #moved() {
    this.#draw()
    if (this.isConnected && this.truth('active'))
      this.later('activeend', { curPercent: this.#percent() })
  }

  #percent() {
    return Math.min(100, Math.max(0, this.amount('percent')))
  }

  #draw() {
    this.#bar.style.height = `${parseFloat(this.text('stroke-width'))}px`
    this.#filled.style.width = `${this.#percent()}%`
    this.#filled.style.background = this.text('activeColor') || this.text('color') || '#09BB07'
    this.#figure.hidden = !this.truth('show-info')
    this.#figure.textContent = `${this.#percent()}%`
  }
}
