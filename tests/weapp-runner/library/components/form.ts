import { fire } from '../events'
import { BuiltIn, type WxElement } from './element'
import { collect } from './values'

/** Trap: a label or a checkbox may have a name too, but no value that a form collects. */
const named = (element: BuiltIn & WxElement) => ({
  name: element.read === undefined ? '' : element.text('name'),
  value: element.read?.(),
})

/** What an event says of the button that was tapped. */
export const asTarget = ({ id, offsetLeft, offsetTop }: HTMLElement, dataset: object) => ({
  id,
  dataset,
  offsetLeft,
  offsetTop,
})

export class Form extends BuiltIn {
  /** The button is tapped that sends the form. */
  submit(target: object): void {
    const value = collect(this.#inside().map(named))
    fire(this, 'submit', { value, target })
  }

  /** The button is tapped that empties the form. */
  clear(target: object): void {
    for (const element of this.#inside()) element.reset()
    fire(this, 'reset', { target })
  }

  #inside(): BuiltIn[] {
    return [...this.querySelectorAll('*')].filter((element) => element instanceof BuiltIn)
  }
}
