import { BuiltIn, pageOf, type Heeds } from './element'
import { surroundings } from './surroundings'
import { withoutRpx } from './values'

/** `system` is the size the person chose for WeChat itself. */
const size = (value: string) =>
  value === 'system' ? `${surroundings().world.phone.fontSizeSetting}px` : withoutRpx(value)

const rootSizes = new WeakMap<HTMLElement, string>()

/** Gives the document the root font size of the page that comes into sight. */
export const applyRootFontSize = (page: HTMLElement): void => {
  document.documentElement.style.fontSize = rootSizes.get(page) ?? ''
}

/** Says how the page around it looks. */
export class PageMeta extends BuiltIn {
  #styled: string[] = []

  override heeds(): Heeds {
    return {
      'root-font-size': () => this.#tell(),
      'page-font-size': () => this.#tell(),
      'page-style': () => this.#tell(),
      'scroll-top': () => window.scrollTo(0, parseFloat(this.text('scroll-top')) || 0),
    }
  }

  connectedCallback(): void {
    this.#tell()
  }

  #tell() {
    const page = pageOf(this)
    if (page === null) return
    const rootSize = size(this.text('root-font-size'))
    if (rootSize !== '') rootSizes.set(page, rootSize)
    if (surroundings().world.pages.top().element === page) applyRootFontSize(page)
    this.#style(page)
  }

  // Trap: the page stack hides a page by its style, so only what was put on here may go.
  #style({ style }: HTMLElement) {
    for (const name of this.#styled) style.removeProperty(name)
    const wanted = document.createElement('div').style
    wanted.cssText = withoutRpx(this.text('page-style'))
    const fontSize = size(this.text('page-font-size'))
    if (fontSize !== '') wanted.fontSize = fontSize
    this.#styled = [...wanted]
    for (const name of wanted) style.setProperty(name, wanted.getPropertyValue(name))
  }
}
