import { fire } from '../events'
import { defaults } from './defaults'
import { asText, propertyName } from './values'

/** What the engine and the automator may ask of an element that stands for a tag of WeChat. */
export interface WxElement extends HTMLElement {
  /** An attribute arrives as the template gave it: objects, booleans and undefined intact. */
  received?(name: string, value: unknown): void
  /** What a tap that landed in here does by itself. */
  tapped?(origin: Element): void
  /** Whether a tap goes unheard, as on a disabled button. */
  deaf?(): boolean
  /** The value that a form collects. */
  read?(): unknown
  /** What `Element.property` of the automator reads. */
  properties?(): Record<string, unknown>
  /** What the automator's `callFunction` may do, by its name there. */
  drive?: Record<string, (...args: never[]) => unknown>
}

export type Heeds = Readonly<Record<string, (value: unknown) => void>>

/** A tag without behaviour of its own; the others build on it. */
export class BuiltIn extends HTMLElement implements WxElement {
  // Trap: states instead of classes, because the template owns class and style and writes over them.
  readonly #states = this.attachInternals().states
  readonly #given = new Map<string, unknown>()

  /** The attributes to act upon as soon as they arrive. */
  heeds(): Heeds {
    return {}
  }

  /** Sets the element back when its form is reset. */
  reset(): void {
    return
  }

  received(name: string, value: unknown): void {
    this.#given.set(name, value)
    this.heeds()[name]?.(value)
  }

  properties(): Record<string, unknown> {
    const values = { ...this.#defaults(), ...Object.fromEntries(this.#given) }
    return Object.fromEntries(
      Object.keys(values).map((name) => [propertyName(name), this.given(name)]),
    )
  }

  /** An attribute's value; WeChat's own where none was given. */
  given(name: string): unknown {
    return this.#given.get(name) ?? this.#defaults()[name]
  }

  text(name: string): string {
    return asText(this.given(name))
  }

  amount(name: string): number {
    return Number(this.given(name) ?? 0)
  }

  /** Trap: as in WeChat the text "false" is true. */
  truth(name: string): boolean {
    return Boolean(this.given(name))
  }

  /** Shows or ends a state that the base style knows. */
  show(state: string, on: boolean): void {
    if (on) this.#states.add(state)
    else this.#states.delete(state)
  }

  /** Fires an event once the template has finished what it is writing now. */
  later(type: string, detail: unknown = {}): void {
    queueMicrotask(() => {
      if (this.isConnected) fire(this, type, detail)
    })
  }

  #defaults(): Readonly<Record<string, unknown>> {
    return defaults[this.localName.replace('wx-', '')] ?? {}
  }
}

/** Keeps what happens to an inner element of the browser from being heard outside as an event of WeChat. */
export function hush(inner: HTMLElement, types: readonly string[]): void {
  for (const type of types) inner.addEventListener(type, (event) => event.stopPropagation())
}

/** The page that an element is on. */
export const pageOf = (element: Element): HTMLElement | null => element.closest('wx-page')
