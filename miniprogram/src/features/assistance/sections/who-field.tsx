import { View } from '@tarojs/components'
import { pageCopy } from '../../../copy/form-pages'
import { Choice } from '../../../ui/choice'
import { isSame, peopleOf } from '../people-of'
import { textOf } from '../typed'
import { bind, type SectionProps } from './section-props'

type Props = SectionProps & { readonly label: string; readonly path: string }

/** Which of the people of the form, by name; their number is kept as it was typed. */
export function WhoField({ label, path, ...props }: Props) {
  const people = peopleOf(props.draft)
  const chosen = people.find(({ idNumber }) => isSame(idNumber, textOf(props.typed, 'who')))
  if (people.length === 0) return <View className="small">{pageCopy.peopleFirst}</View>
  return (
    <Choice
      label={label}
      options={people.map(({ name, idNumber }) => ({ value: idNumber, label: name }))}
      {...bind(props, 'who', path)}
      value={chosen?.idNumber}
    />
  )
}
