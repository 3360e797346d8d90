import { BuiltIn, type Heeds } from './element'

export class SwiperItem extends BuiltIn {
  /** Puts the item in sight, or beside it. */
  place(at: 'before' | 'current' | 'after'): void {
    for (const place of ['before', 'current', 'after']) this.show(place, place === at)
  }
}

/** Never moves by itself: a test would have to wait for it. */
export class Swiper extends BuiltIn {
  #current = 0
  readonly #watch = new MutationObserver(() => this.#lay())

  readonly drive = { 'swiper.swipeTo': (index: number) => this.swipeTo(index) }

  override heeds(): Heeds {
    return {
      vertical: () => this.show('vertical', this.truth('vertical')),
      current: () => this.#turn(this.amount('current'), ''),
      'current-item-id': () => this.#turnTo(this.text('current-item-id')),
    }
  }

  connectedCallback(): void {
    this.#watch.observe(this, { childList: true })
    this.#lay()
  }

  disconnectedCallback(): void {
    this.#watch.disconnect()
  }

  /** The person swipes to another item. */
  swipeTo(index: number): void {
    if (this.#items()[index] === undefined) throw new Error(`the swiper has no item ${index}`)
    this.#turn(index, 'touch')
  }

  override properties(): Record<string, unknown> {
    return { ...super.properties(), current: this.#current }
  }

  #items(): SwiperItem[] {
    return [...this.children].filter((child) => child instanceof SwiperItem)
  }

  #turnTo(id: string) {
    if (id === '') return
    const index = this.#items().findIndex((item) => item.text('item-id') === id)
    if (index >= 0) this.#turn(index, '')
  }

  #turn(current: number, source: string) {
    if (current === this.#current) return
    this.#current = current
    this.#lay()
    // Only a swiper that stands on a page turns; before that, `current` says where it starts.
    if (!this.isConnected) return
    const currentItemId = this.#items()[current]?.text('item-id') ?? ''
    for (const type of ['change', 'animationfinish'])
      this.later(type, { current, source, currentItemId })
  }

  #lay() {
    for (const [index, item] of this.#items().entries()) {
      if (index === this.#current) item.place('current')
      else item.place(index < this.#current ? 'before' : 'after')
    }
  }
}
