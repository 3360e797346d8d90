export type Role =
  | 'alert'
  | 'banner'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'columnheader'
  | 'complementary'
  | 'dialog'
  | 'grid'
  | 'gridcell'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listbox'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'option'
  | 'progressbar'
  | 'radio'
  | 'radiogroup'
  | 'region'
  | 'row'
  | 'rowgroup'
  | 'rowheader'
  | 'search'
  | 'status'
  | 'switch'
  | 'tab'
  | 'table'
  | 'tablist'
  | 'timer'

/** What a screen reader should be told about an element; the same words on both targets. */
export interface Speech {
  role?: Role | undefined
  label?: string | undefined
  labelledBy?: string | undefined
  describedBy?: string | undefined
  hidden?: boolean | undefined
  disabled?: boolean | undefined
  checked?: boolean | undefined
  selected?: boolean | undefined
  pressed?: boolean | undefined
  expanded?: boolean | undefined
  invalid?: boolean | undefined
  busy?: boolean | undefined
  modal?: boolean | undefined
  live?: 'polite' | 'assertive' | undefined
  current?: 'page' | 'step' | undefined
  /** Heading level, 1 to 6. */
  level?: number | undefined
  /** 0 takes part in tabbing, -1 only accepts focus from code. Only h5 has a keyboard. */
  tab?: 0 | -1 | undefined
}

const both = {
  label: 'aria-label',
  hidden: 'aria-hidden',
  disabled: 'aria-disabled',
  checked: 'aria-checked',
  selected: 'aria-selected',
  expanded: 'aria-expanded',
  live: 'aria-live',
  modal: 'aria-modal',
  busy: 'aria-busy',
} as const satisfies Partial<Record<keyof Speech, string>>

const weapp = { ...both, role: 'aria-role' } as const

const h5 = {
  ...both,
  role: 'role',
  labelledBy: 'aria-labelledby',
  describedBy: 'aria-describedby',
  pressed: 'aria-pressed',
  invalid: 'aria-invalid',
  current: 'aria-current',
  level: 'aria-level',
  tab: 'tabindex',
} as const

const names: Partial<Record<keyof Speech, string>> = process.env.TARO_ENV === 'h5' ? h5 : weapp

/** Turns a Speech into the attributes this target understands; spread it on a View or Text. */
export function speak(speech: Speech): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(speech)) {
    const name = names[key as keyof Speech]
    if (name !== undefined && value !== undefined) attributes[name] = String(value)
  }
  return attributes
}
