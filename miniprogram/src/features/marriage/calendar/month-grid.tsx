import { Text, View } from '@tarojs/components'
import type { MonthDay } from '@shared/marriage/contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay, weekday } from '../../../copy/dates'
import { marriageCopy } from '../../../copy/marriage'
import { Press } from '../../../platform/press'
import { speak } from '../../../platform/speak'
import { Icon } from '../../../ui/icon'
import { weeksOf } from './weeks'

const words = marriageCopy.calendar

const GRAINS = [0, 1, 2] as const

/** How much is left, as three grains: told apart without colour, and said in a word below. */
function Grains({ left, all }: MonthDay) {
  const full = all === 0 ? 0 : Math.ceil((left / all) * GRAINS.length)
  return (
    <View className="grains" {...speak({ hidden: true })}>
      {GRAINS.map((n) => (
        <View key={n} className={n < full ? 'grain grain-full' : 'grain'} />
      ))}
    </View>
  )
}

type CellProps = {
  readonly date: PlainDate
  readonly day: MonthDay | undefined
  readonly chosen: boolean
  readonly onChoose: (date: PlainDate) => void
}

function Cell({ date, day, chosen, onChoose }: CellProps) {
  const number = Number(date.slice(8))
  if (!day || day.state === 'past')
    return (
      <View className="cell cell-off" {...speak({ hidden: true })}>
        <Text className="cell-day">{number}</Text>
      </View>
    )
  const said = words.state[day.state](day)
  const look = [
    'cell',
    day.state === 'full' || day.state === 'closed' ? 'cell-full' : '',
    day.special === undefined ? '' : 'cell-special',
    chosen ? 'cell-on' : '',
  ].join(' ')
  return (
    <Press
      className={look}
      role="radio"
      checked={chosen}
      label={words.heard(day, day.special === undefined ? said : `${day.special}，${said}`)}
      onPress={() => onChoose(date)}
    >
      <Text className="cell-long">
        {monthDay(date)} {weekday(date)}
      </Text>
      <Text className="cell-day">{number}</Text>
      {day.special === undefined ? <Grains {...day} /> : <Icon name="knot" size={14} />}
      <Text className="cell-said">{day.special ?? said}</Text>
    </Press>
  )
}

type Props = {
  readonly month: string
  readonly days: readonly MonthDay[]
  readonly chosen: string | undefined
  readonly onChoose: (date: PlainDate) => void
}

/** A month of days that can be chosen. In large letters it is a list of those days, two side by side. */
export function MonthGrid({ month, days, chosen, onChoose }: Props) {
  const byDate = new Map(days.map((day) => [day.date, day]))
  return (
    <View className="month">
      <View className="week week-head" {...speak({ hidden: true })}>
        {words.week.map((name) => (
          <Text key={name} className="cell-head">
            {name}
          </Text>
        ))}
      </View>
      <View className="days" {...speak({ role: 'radiogroup', label: words.ofMonth(month) })}>
        {weeksOf(month)
          .flat()
          .map((date, n) =>
            date === undefined ? (
              <View key={n} className="cell cell-off" />
            ) : (
              <Cell
                key={date}
                date={date}
                day={byDate.get(date)}
                chosen={chosen === date}
                onChoose={onChoose}
              />
            ),
          )}
      </View>
    </View>
  )
}
