import { fire } from '../events'
import { BuiltIn, type Heeds } from './element'

interface Edge {
  readonly direction: string
  readonly axis: string
  readonly event: string
  readonly threshold: string
  readonly gap: (view: Element) => number
}

const edges: readonly Edge[] = [
  {
    direction: 'top',
    axis: 'scroll-y',
    event: 'scrolltoupper',
    threshold: 'upper-threshold',
    gap: ({ scrollTop }) => scrollTop,
  },
  {
    direction: 'left',
    axis: 'scroll-x',
    event: 'scrolltoupper',
    threshold: 'upper-threshold',
    gap: ({ scrollLeft }) => scrollLeft,
  },
  {
    direction: 'bottom',
    axis: 'scroll-y',
    event: 'scrolltolower',
    threshold: 'lower-threshold',
    gap: ({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop,
  },
  {
    direction: 'right',
    axis: 'scroll-x',
    event: 'scrolltolower',
    threshold: 'lower-threshold',
    gap: ({ scrollWidth, clientWidth, scrollLeft }) => scrollWidth - clientWidth - scrollLeft,
  },
]

const sizeOf = ({ scrollWidth, scrollHeight }: Element) => `${scrollWidth} ${scrollHeight}`

export class ScrollView extends BuiltIn {
  #left = 0
  #top = 0
  #size = ''
  #refreshing = false
  /** Edges that the view rests at; each is told once, until the view has left it. */
  readonly #at = new Set(['top', 'left'])

  readonly drive = {
    'scroll-view.scrollTo': (x: number, y: number) => this.scrollTo(x, y),
    'scroll-view.scrollTop': () => this.scrollTop,
    'scroll-view.scrollLeft': () => this.scrollLeft,
    'scroll-view.scrollWidth': () => this.scrollWidth,
    'scroll-view.scrollHeight': () => this.scrollHeight,
    'scroll-view.pull': () => this.pull(),
  }

  constructor() {
    super()
    this.addEventListener('scroll', (event) => {
      // Trap: glass-easel hears the browser's own scroll too; this listener was here before it.
      event.stopImmediatePropagation()
      this.#scrolled()
    })
  }

  override heeds(): Heeds {
    return {
      'scroll-x': () => this.show('scroll-x', this.truth('scroll-x')),
      'scroll-y': () => this.show('scroll-y', this.truth('scroll-y')),
      'scroll-top': () => this.#follow('scroll-top'),
      'scroll-left': () => this.#follow('scroll-left'),
      'scroll-into-view': () => this.#follow('scroll-into-view'),
      'refresher-triggered': () => this.#refresh(this.truth('refresher-triggered')),
    }
  }

  connectedCallback(): void {
    for (const name of Object.keys(this.#places)) this.#follow(name)
  }

  override properties(): Record<string, unknown> {
    const { scrollTop, scrollLeft } = this
    return { ...super.properties(), scrollTop, scrollLeft }
  }

  /** The person pulls the content down to have it refreshed. */
  pull(): void {
    if (!this.truth('refresher-enabled') || this.#refreshing) return
    const dy = this.amount('refresher-threshold')
    this.#refreshing = true
    fire(this, 'refresherpulling', { dy })
    fire(this, 'refresherrefresh', { dy })
  }

  readonly #places: Readonly<Record<string, () => void>> = {
    'scroll-top': () => (this.scrollTop = parseFloat(this.text('scroll-top'))),
    'scroll-left': () => (this.scrollLeft = parseFloat(this.text('scroll-left'))),
    'scroll-into-view': () => this.#bringIn(this.text('scroll-into-view')),
  }

  /** Scrolls where an attribute says, once what the template adds in the same go is there. */
  #follow(name: string) {
    queueMicrotask(() => {
      const wanted = this.given(name)
      if (this.isConnected && wanted !== undefined && wanted !== '') this.#places[name]?.()
    })
  }

  #bringIn(id: string) {
    const child = this.querySelector(`#${CSS.escape(id)}`)
    if (child === null) return
    const [inner, outer] = [child.getBoundingClientRect(), this.getBoundingClientRect()]
    this.scrollBy(
      this.truth('scroll-x') ? inner.left - outer.left : 0,
      this.truth('scroll-y') ? inner.top - outer.top : 0,
    )
  }

  #scrolled() {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth } = this
    const [deltaX, deltaY] = [this.#left - scrollLeft, this.#top - scrollTop]
    this.#left = scrollLeft
    this.#top = scrollTop
    fire(this, 'scroll', { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX, deltaY })
    if (this.#size !== sizeOf(this)) this.#grown()
    for (const edge of edges) if (this.truth(edge.axis)) this.#reach(edge)
  }

  /** After more content came, the old end is no longer the end. */
  #grown() {
    this.#size = sizeOf(this)
    this.#at.delete('bottom')
    this.#at.delete('right')
  }

  #reach({ direction, event, threshold, gap }: Edge) {
    const near = gap(this) <= this.amount(threshold)
    if (near && !this.#at.has(direction)) fire(this, event, { direction })
    if (near) this.#at.add(direction)
    else this.#at.delete(direction)
  }

  #refresh(on: boolean) {
    if (on === this.#refreshing) return
    this.#refreshing = on
    this.later(on ? 'refresherrefresh' : 'refresherrestore')
  }
}
