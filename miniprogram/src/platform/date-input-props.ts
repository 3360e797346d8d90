export interface DateInputProps {
  id: string
  label: string
  /** YYYY-MM-DD, or empty while nothing is chosen. */
  value: string
  onChange: (value: string) => void
  /** What stands in the box when nothing is chosen. */
  placeholder: string
  /** Earliest and latest day, YYYY-MM-DD. */
  min?: string | undefined
  max?: string | undefined
  describedBy?: string | undefined
  invalid?: boolean | undefined
  disabled?: boolean | undefined
}
