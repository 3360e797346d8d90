import { addDays, lastDayOf, type PlainDate } from '@shared/kernel/plain-date'
import { valueOf } from '../builders/applications'
import { people } from '../contract/counter'
import { DAY, openRegistry } from '../contract/registry'
import type { Bench } from './figure'

const REGISTRIES = 40
const AT_ONCE = 200
const MONTH = '2026-03'

/** One month of forty registries that are all open every day, as somebody looks at it who has not chosen any. */
export const bookingCalendar: Bench = async () => {
  const registry = await openRegistry()
  const day = registry.dayOf(DAY)
  const first = `${MONTH}-01` as PlainDate
  const length = Number(lastDayOf(MONTH).slice(8))
  const laid = Array.from({ length: REGISTRIES * length }, (_, n) => {
    const registryId = `r-${n % REGISTRIES}`
    const date = addDays(first, Math.floor(n / REGISTRIES))
    return { ...day, _id: `${registryId}:${date}`, registryId, date }
  })
  await registry.empty('days')
  for (let from = 0; from < laid.length; from += AT_ONCE)
    await registry.insert('days', laid.slice(from, from + AT_ONCE))
  const { resident } = people
  const input = { service: 'marriage', month: MONTH, whose: ['mainland', 'mainland'] }
  valueOf(await registry.call(resident, 'marriage', 'month', input))
  registry.cloud.resetCalls()
  const answer = valueOf(await registry.call(resident, 'marriage', 'month', input))
  const { examined } = registry.cloud.examined()
  const calls = Object.values(registry.cloud.calls()).reduce((sum, n) => sum + n, 0)
  if (answer.days.length !== length) throw new Error('not a whole month')
  await registry.close()
  return [
    {
      ...{ name: 'booking.calendar', value: examined, unit: 'documents' },
      target: `≤ 1300; ${calls} SDK calls`,
    },
    {
      ...{ name: 'booking.calendar.bytes', value: JSON.stringify(answer).length, unit: 'bytes' },
      target: '≤ 40960',
    },
  ]
}
