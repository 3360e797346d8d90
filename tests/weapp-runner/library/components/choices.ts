import { fire } from '../events'
import { BuiltIn, type Heeds } from './element'

/** Something that is on or off and turns at a tap. */
abstract class Choice extends BuiltIn {
  #checked = false

  override heeds(): Heeds {
    return { checked: (value) => this.turn(Boolean(value)) }
  }

  get checked(): boolean {
    return this.#checked
  }

  /** Turns it without a word to the page. */
  turn(on: boolean): void {
    this.#checked = on
    this.show('checked', on)
  }

  tapped(): void {
    if (!this.truth('disabled')) this.chosen()
  }

  override reset(): void {
    this.turn(false)
  }

  override properties(): Record<string, unknown> {
    return { ...super.properties(), checked: this.#checked }
  }

  abstract chosen(): void
}

export class Switch extends Choice {
  readonly drive = { 'switch.tap': () => this.tapped() }

  read(): boolean {
    return this.checked
  }

  chosen(): void {
    this.turn(!this.checked)
    fire(this, 'change', { value: this.checked })
  }
}

export class CheckboxGroup extends BuiltIn {
  read(): string[] {
    const boxes = [...this.querySelectorAll('wx-checkbox')].filter((box) => box instanceof Checkbox)
    return boxes.filter(({ checked }) => checked).map((box) => box.text('value'))
  }
}

export class Checkbox extends Choice {
  chosen(): void {
    this.turn(!this.checked)
    const group = this.closest('wx-checkbox-group')
    if (group instanceof CheckboxGroup) fire(group, 'change', { value: group.read() })
  }
}

export class RadioGroup extends BuiltIn {
  read(): string {
    return (
      this.radios()
        .find(({ checked }) => checked)
        ?.text('value') ?? ''
    )
  }

  radios(): Radio[] {
    return [...this.querySelectorAll('wx-radio')].filter((radio) => radio instanceof Radio)
  }
}

export class Radio extends Choice {
  override turn(on: boolean): void {
    const group = this.closest('wx-radio-group')
    if (on && group instanceof RadioGroup)
      for (const other of group.radios()) if (other !== this) other.turn(false)
    super.turn(on)
  }

  chosen(): void {
    if (this.checked) return
    this.turn(true)
    const group = this.closest('wx-radio-group')
    if (group instanceof RadioGroup) fire(group, 'change', { value: group.read() })
  }
}
