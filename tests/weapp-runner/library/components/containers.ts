import { fire } from '../events'
import { BuiltIn, type Heeds } from './element'
import { surroundings } from './surroundings'
import { mediaQuery } from './values'

/** A tag that templates may mention but nobody plays. */
export class Unknown extends BuiltIn {
  connectedCallback(): void {
    const tag = this.localName.replace('wx-', '')
    surroundings().world.complain(`<${tag}> is not known to the runner`)
  }
}

export class PlainText extends BuiltIn {
  override heeds(): Heeds {
    return {
      space: () => this.show('space', this.text('space') !== ''),
      decode: () => {
        if (this.truth('decode'))
          surroundings().world.complain('<text decode> is not known to the runner')
      },
    }
  }
}

const CONDITIONS = [
  'min-width',
  'max-width',
  'width',
  'min-height',
  'max-height',
  'height',
  'orientation',
]

/** Shows what is inside only while the screen is as it says. */
export class MatchMedia extends BuiltIn {
  #query: MediaQueryList | undefined
  readonly #judge = () => this.show('unmatched', this.#query?.matches === false)

  override heeds(): Heeds {
    return Object.fromEntries(CONDITIONS.map((name) => [name, () => this.#ask()]))
  }

  connectedCallback(): void {
    this.#ask()
  }

  disconnectedCallback(): void {
    this.#query?.removeEventListener('change', this.#judge)
  }

  #ask() {
    if (!this.isConnected) return
    this.#query?.removeEventListener('change', this.#judge)
    const conditions = CONDITIONS.map((name) => [name, this.given(name)] as const)
    this.#query = window.matchMedia(mediaQuery(Object.fromEntries(conditions)))
    this.#query.addEventListener('change', this.#judge)
    this.#judge()
  }
}

const ENTERING = ['beforeenter', 'enter', 'afterenter']
const LEAVING = ['beforeleave', 'leave', 'afterleave']

/** A half page that slides in; here it is in or out at once. */
export class PageContainer extends BuiltIn {
  #shown = false

  readonly drive = { 'page-container.clickOverlay': () => this.#clickOverlay() }

  override heeds(): Heeds {
    return { show: () => this.#turn(this.truth('show')) }
  }

  #turn(on: boolean) {
    if (on === this.#shown) return
    this.#shown = on
    this.show('shown', on)
    for (const type of on ? ENTERING : LEAVING) this.later(type)
  }

  #clickOverlay() {
    if (!this.#shown || !this.truth('overlay')) return
    fire(this, 'clickoverlay')
    this.#turn(false)
  }
}
