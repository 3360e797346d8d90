import { View } from '@tarojs/components'
import { addDays, type PlainDate } from '@shared/kernel/plain-date'
import { registryCopy as words } from '../../../copy/desk-registry'
import type { Answer } from '../../../server/call'
import { DateField } from '../../../ui/date-field'
import { Link } from '../../../ui/link'
import { SelectField } from '../../../ui/select-field'

type Props = Pick<Answer<'marriage', 'dayList'>, 'date' | 'today' | 'registries' | 'registryId'> & {
  readonly onTurn: (date: string) => void
  readonly onLook: (registryId: string) => void
}

/** Which registry, where an office has several, and which day. */
export function DayBar({ date, today, registries, registryId, onTurn, onLook }: Props) {
  const day = date as PlainDate
  return (
    <View className="registry-bar">
      <View className="registry-date">{words.day(date, today)}</View>
      <View className="desk-ways">
        <Link icon="left" onPress={() => onTurn(addDays(day, -1))}>
          {words.before}
        </Link>
        <Link icon="right" onPress={() => onTurn(addDays(day, 1))}>
          {words.after}
        </Link>
        {date !== today && (
          <Link icon="cal" onPress={() => onTurn(today)}>
            {words.today}
          </Link>
        )}
      </View>
      <DateField label={words.date} value={date} onChange={onTurn} />
      {registries.length > 1 && (
        <SelectField
          label={words.where}
          options={registries.map(({ id, name }) => ({ value: id, label: name }))}
          value={registryId ?? ''}
          onChange={onLook}
        />
      )}
    </View>
  )
}
