import { Choice } from '../../../ui/choice'
import { errorAt, fieldId, lockAt, type SectionProps } from './section-props'

const NOTHING = 'nothing'

type Option = { readonly value: string; readonly label: string }

type Props = SectionProps & {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly options: readonly Option[]
  /** What is said for none of them, where that is an answer too. */
  readonly nothing?: string
}

/** Several of a few. */
export function SomeField({ name, label, hint, options, nothing, ...props }: Props) {
  const { typed, change, issues } = props
  const kept = Array.isArray(typed[name]) ? (typed[name] as string[]) : undefined
  const noneChosen = nothing !== undefined && kept?.length === 0
  const chosen = noneChosen ? [NOTHING] : (kept ?? [])
  const choose = (next: readonly string[]) => {
    const some = next.filter((one) => one !== NOTHING)
    const none = next.includes(NOTHING) && !noneChosen
    const answered = none ? [] : some.length > 0 ? some : undefined
    change({ ...typed, [name]: answered })
  }
  return (
    <Choice
      multiple
      label={label}
      hint={hint}
      id={fieldId(name)}
      options={nothing === undefined ? options : [...options, { value: NOTHING, label: nothing }]}
      value={chosen}
      onChange={choose}
      {...lockAt(props, name)}
      {...errorAt(issues, name)}
    />
  )
}
