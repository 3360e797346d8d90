export type InputKind = 'text' | 'number' | 'digit' | 'idcard' | 'tel'

export interface TextInputProps {
  id: string
  /** Spoken name; the visible label says the same. */
  label: string
  value: string
  onChange: (value: string) => void
  /** number: whole; digit: with decimals. Default text. */
  kind?: InputKind | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  describedBy?: string | undefined
  invalid?: boolean | undefined
  disabled?: boolean | undefined
  focus?: boolean | undefined
  onBlur?: (() => void) | undefined
  /** The keyboard's own "done" or "search" key. */
  onConfirm?: (() => void) | undefined
}
