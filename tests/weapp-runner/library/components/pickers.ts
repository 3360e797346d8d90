import { fire } from '../events'
import { BuiltIn, type Heeds } from './element'
import { surroundings } from './surroundings'

/** What a picker stands at while nothing was chosen, by its mode. */
const nothing: Readonly<Record<string, unknown>> = {
  selector: 0,
  multiSelector: [],
  time: '',
  date: '',
  region: [],
}

export class Picker extends BuiltIn {
  #value: unknown

  readonly drive = {
    'picker.choose': (value: unknown, more: object = {}) => this.choose(value, more),
    'picker.column': (column: number, value: number) =>
      fire(this, 'columnchange', { column, value }),
    'picker.cancel': () => fire(this, 'cancel'),
  }

  override heeds(): Heeds {
    return { value: (value) => (this.#value = value) }
  }

  /** Nothing opens in sight: a test says what the person chose, through the automator's trigger. */
  tapped(): void {
    if (!this.truth('disabled')) surroundings().world.calls.push(`picker ${this.text('mode')}`)
  }

  /** The person chooses and closes the picker; a region brings its code and postcode along. */
  choose(value: unknown, more: object = {}): void {
    if (this.truth('disabled')) return
    this.#value = value
    fire(this, 'change', { value, ...more })
  }

  read(): unknown {
    const value = this.#value ?? nothing[this.text('mode')]
    return this.text('mode') === 'selector' ? Number(value) : value
  }

  override reset(): void {
    this.#value = undefined
  }

  override properties(): Record<string, unknown> {
    return { ...super.properties(), value: this.read() }
  }
}

export class PickerView extends BuiltIn {
  #value: unknown

  readonly drive = { 'picker-view.pick': (value: number[]) => this.pick(value) }

  override heeds(): Heeds {
    return { value: (value) => (this.#value = value) }
  }

  /** The person turns the wheels to these lines. */
  pick(value: number[]): void {
    this.#value = value
    fire(this, 'pickstart')
    fire(this, 'change', { value })
    fire(this, 'pickend')
  }

  override properties(): Record<string, unknown> {
    return { ...super.properties(), value: this.#value ?? [] }
  }
}
