import { BuiltIn, pageOf, type Heeds } from './element'

/** Its children stand at the end of the page, out of reach of what surrounds the tag. */
export class RootPortal extends BuiltIn {
  readonly #far = document.createElement('div')

  override heeds(): Heeds {
    return { enable: () => this.#settle() }
  }

  connectedCallback(): void {
    this.#settle()
  }

  disconnectedCallback(): void {
    this.#far.remove()
  }

  // Trap: the template keeps adding and removing children here, so each of its ways in leads to where they stand.
  override appendChild<T extends Node>(node: T): T {
    return this.#far.appendChild(node)
  }

  override insertBefore<T extends Node>(node: T, before: Node | null): T {
    return this.#far.insertBefore(node, before)
  }

  override removeChild<T extends Node>(node: T): T {
    return this.#far.removeChild(node)
  }

  override replaceChild<T extends Node>(node: Node, old: T): T {
    return this.#far.replaceChild(node, old)
  }

  #settle() {
    if (!this.isConnected) return
    if (this.given('enable') === false) super.appendChild(this.#far)
    else (pageOf(this) ?? document.body).append(this.#far)
  }
}
