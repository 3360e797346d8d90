import { BuiltIn, pageOf, type WxElement } from './element'

/** The controls WeChat lets a label stand for. Trap: a picker or a slider is none of them. */
const CONTROLS = 'wx-button, wx-checkbox, wx-radio, wx-switch, wx-input, wx-textarea'

export class Label extends BuiltIn {
  tapped(origin: Element): void {
    const touched = origin.closest(CONTROLS)
    if (touched !== null && this.contains(touched)) return
    const control = this.#control()
    if (control?.matches(CONTROLS) === true) control.tapped?.(control)
  }

  /** `for` goes before what stands inside; of several inside the first counts. */
  #control(): WxElement | null | undefined {
    const id = this.text('for')
    if (id === '') return this.querySelector<HTMLElement>(CONTROLS)
    return pageOf(this)?.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  }
}
