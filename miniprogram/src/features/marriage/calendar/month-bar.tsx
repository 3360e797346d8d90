import { View } from '@tarojs/components'
import { dateOf, monthOf, monthsAfter, type PlainDate } from '@shared/kernel/plain-date'
import { marriageCopy } from '../../../copy/marriage'
import { Press } from '../../../platform/press'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'

const words = marriageCopy.calendar
/** How many months ahead one may look; further than anything is laid out. */
const MOST_MONTHS = 3

/** The registry and the days it has to be, where one has no choice. */
export type Bounds = { readonly registryId: string; readonly from: string; readonly until: string }

/** From this month on; with bounds, the months they lie in. */
export function monthsWithin(bounds: Bounds | undefined): Months {
  const now = monthOf(dateOf(new Date().toISOString()))
  if (!bounds) return { first: now, last: monthsAfter(now, MOST_MONTHS) }
  const [from, last] = [bounds.from, bounds.until].map((date) => monthOf(date as PlainDate))
  return { first: [now, from].sort().at(-1) ?? now, last: last ?? now }
}

/** Months one may look at, by their first and last. */
type Months = { readonly first: string; readonly last: string }

type TurnProps = {
  readonly month: string
  readonly months: Months
  readonly onTurn: (month: string) => void
}

/** The month that is shown, and the ones beside it. */
export function MonthBar({ month, months, onTurn }: TurnProps) {
  const turn = (label: string, icon: 'left' | 'right', to: string, isOff: boolean) => (
    <Press
      className={`month-press ${isOff ? 'month-press-off' : ''}`}
      label={label}
      disabled={isOff || undefined}
      onPress={() => onTurn(to)}
    >
      <Icon name={icon} />
    </Press>
  )
  return (
    <View className="month-bar">
      <Heading level={2}>{words.ofMonth(month)}</Heading>
      <View className="month-turn">
        {turn(words.earlier, 'left', monthsAfter(month, -1), month <= months.first)}
        {turn(words.later, 'right', monthsAfter(month, 1), month >= months.last)}
      </View>
    </View>
  )
}
