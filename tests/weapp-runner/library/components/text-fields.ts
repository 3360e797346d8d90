import { fire } from '../events'
import { BuiltIn, hush, type Heeds } from './element'
import { within, withoutRpx } from './values'

// Trap: glass-easel hears some of these natively, and each would be heard twice.
const INNER = ['input', 'change', 'focus', 'blur', 'confirm', 'select', 'selectionchange']

/** The keyboards WeChat offers, by the type of the input. */
const keyboards: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
}

/** What input and textarea share: a field of the browser, and a placeholder that takes classes. */
abstract class TextField extends BuiltIn {
  abstract readonly field: HTMLInputElement | HTMLTextAreaElement
  readonly #placeholder = document.createElement('div')
  #built = false
  #focused = false

  override heeds(): Heeds {
    return {
      value: () => this.write(this.text('value')),
      placeholder: () => this.#hint(),
      'placeholder-class': () => this.#hint(),
      'placeholder-style': () => this.#hint(),
      disabled: () => (this.field.disabled = this.truth('disabled')),
      maxlength: () => this.#limit(),
      focus: () => this.#lookAt(),
    }
  }

  connectedCallback(): void {
    if (!this.#built) this.#build()
    if (this.truth('auto-focus')) queueMicrotask(() => this.field.focus())
    this.#lookAt()
  }

  tapped(): void {
    if (!this.field.disabled) this.field.focus()
  }

  read(): string {
    return this.field.value
  }

  override reset(): void {
    this.write('')
  }

  override properties(): Record<string, unknown> {
    return { ...super.properties(), value: this.field.value }
  }

  /** Types a text in place of what was there, as a person's keyboard would. */
  type(text: string): void {
    if (this.field.disabled) return
    this.field.value = within(text, this.amount('maxlength'))
    this.typed()
  }

  /** Shows a text without a word to the page. */
  write(text: string): void {
    // Trap: writing the same text again would throw the cursor to the end.
    if (this.field.value !== text) this.field.value = text
    this.changed()
  }

  typed(): void {
    this.changed()
    const { value, selectionStart } = this.field
    const cursor = selectionStart ?? value.length
    fire(this, 'input', { value, cursor, keyCode: value.charCodeAt(cursor - 1) || 8 })
  }

  /** The person presses the key at the lower right of the keyboard. */
  confirm(): void {
    fire(this, 'confirm', { value: this.field.value })
    if (!this.truth('confirm-hold')) this.field.blur()
  }

  changed(): void {
    this.#placeholder.hidden = this.field.value !== ''
  }

  /** Whether Enter says "done" rather than opening a new line. */
  abstract entersConfirm(): boolean

  #build() {
    this.#built = true
    const { field } = this
    hush(field, INNER)
    field.addEventListener('input', () => this.typed())
    field.addEventListener('focus', () => fire(this, 'focus', { value: field.value, height: 0 }))
    field.addEventListener('blur', () =>
      fire(this, 'blur', { value: field.value, cursor: field.selectionEnd ?? 0 }),
    )
    field.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter' && this.entersConfirm()) this.confirm()
    })
    this.append(this.#placeholder, field)
    this.#hint()
    this.#limit()
    this.changed()
  }

  #hint() {
    const words = this.text('placeholder')
    const own = `${this.localName.replace('wx-', '')}-placeholder`
    this.#placeholder.textContent = words
    this.#placeholder.className = own
    this.#placeholder.classList.add(...this.text('placeholder-class').split(/\s+/).filter(Boolean))
    this.#placeholder.style.cssText = withoutRpx(this.text('placeholder-style'))
  }

  #limit() {
    const most = this.amount('maxlength')
    if (most < 0) this.field.removeAttribute('maxlength')
    else this.field.maxLength = most
  }

  /** Trap: an unchanged `focus` comes again beside other attributes, and must not take the cursor back. */
  #lookAt() {
    const wanted = this.truth('focus')
    if (!this.isConnected || wanted === this.#focused) return
    this.#focused = wanted
    queueMicrotask(() => {
      if (wanted) this.field.focus()
      else this.field.blur()
    })
  }
}

export class Input extends TextField {
  readonly field = document.createElement('input')
  readonly drive = { 'input.input': (text: unknown) => this.type(String(text)) }

  override heeds(): Heeds {
    return {
      ...super.heeds(),
      type: () => (this.field.inputMode = keyboards[this.text('type')] ?? 'text'),
      password: () => (this.field.type = this.truth('password') ? 'password' : 'text'),
    }
  }

  entersConfirm(): boolean {
    return true
  }
}

export class Textarea extends TextField {
  readonly field = document.createElement('textarea')
  readonly drive = {
    'textarea.input': (text: unknown) => this.type(String(text)),
    'textarea.confirm': () => this.confirm(),
  }
  #lines = 0

  override heeds(): Heeds {
    return {
      ...super.heeds(),
      'auto-height': () => {
        this.show('auto-height', this.truth('auto-height'))
        this.changed()
      },
    }
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.changed()
  }

  entersConfirm(): boolean {
    return this.text('confirm-type') !== 'return'
  }

  override changed(): void {
    super.changed()
    if (this.isConnected && this.field.isConnected) this.#measure()
  }

  #measure() {
    const { field } = this
    field.style.height = 'auto'
    field.rows = 2
    const twoRows = field.offsetHeight
    field.rows = 1
    const line = twoRows - field.offsetHeight
    const { scrollHeight: height } = field
    field.style.height = this.truth('auto-height') ? `${height}px` : ''
    // Trap: a page that is hidden under another one has no heights.
    if (line > 0) this.#count(height, Math.max(1, Math.round(height / line)))
  }

  #count(height: number, lineCount: number) {
    if (lineCount === this.#lines) return
    this.#lines = lineCount
    this.later('linechange', { height, heightRpx: (height * 750) / window.innerWidth, lineCount })
  }
}
