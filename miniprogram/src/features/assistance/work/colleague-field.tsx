import type { Colleague } from '@shared/desk/contract'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Choice } from '../../../ui/choice'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { missingIn } from './action-fields'
import type { FieldsProps } from './action-form'
import { textIn } from './action-input'

type Props = FieldsProps & {
  readonly name: string
  readonly label: string
  /** What is said where there is nobody to choose. */
  readonly none: string
  /** Who of the office can be chosen; everybody unless told. */
  readonly among?: (colleague: Colleague) => boolean
  /** A second line to each. */
  readonly sub?: (colleague: Colleague) => string
}

/** Somebody else of one's office. */
export function ColleagueField(props: Props) {
  const { name, label, none, among = () => true, sub, input, set } = props
  const { answer, problem } = useAnswer('desk', 'colleagues', {})
  if (problem) return <Trouble problem={problem} />
  if (!answer) return <Skeleton />
  const options = answer.colleagues
    .filter(among)
    .map((one) => ({ value: one.staffId, label: one.name, ...(sub && { sub: sub(one) }) }))
  if (options.length === 0) return <Notice kind="warn">{none}</Notice>
  return (
    <Choice
      label={label}
      look={sub ? 'cards' : 'chips'}
      options={options}
      value={textIn(input, name) || undefined}
      onChange={(staffId) => set({ ...input, [name]: staffId })}
      {...missingIn(props, name)}
    />
  )
}
