import type { Division } from '../places/division'
import { unitIdOf } from '../places/unit'
import type { Hours, Plan, Registry } from './registry'

/** 9:00 to 12:00 and 14:00 to 17:00 on working days, half an hour a couple, one place in four kept for who just comes. */
const officeHours = (windows: number): readonly Hours[] => [
  hours('weekdays', '09:00', '12:00', windows),
  hours('weekdays', '14:00', '17:00', windows),
]

export const hours = (
  days: Hours['days'],
  from: string,
  to: string,
  windows: number,
  pool: Hours['pool'] = 'registration',
): Hours => ({
  ...{ pool, days, from, to, windows, minutes: 30 },
  walkIn: pool === 'registration' ? Math.ceil(windows / 4) : 0,
})

const SOURCE = '示例排班（窗口数、时段为默认值），待本市签认'

/** A plan nobody has confirmed yet. */
export const customaryPlan = (own: Partial<Plan> = {}): Plan => ({
  from: '2022-01-01',
  hours: [...officeHours(4)],
  canForeign: false,
  canHMT: false,
  source: SOURCE,
  ...own,
})

/** The registry of a township or a county, at its office. */
export const registryOf = (
  division: Division,
  name: string,
  plans: readonly Plan[] = [customaryPlan()],
): Registry => ({ id: `r-${division.code}`, unitId: unitIdOf(division), name, plans })
