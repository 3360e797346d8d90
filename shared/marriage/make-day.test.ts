import { aCity } from '../../tests/builders/cities'
import type { PlainDate } from '../kernel/plain-date'
import { daysAhead, makeDay } from './make-day'
import { customaryTerms, termsOn } from './terms'

const horizon = customaryTerms.horizon

/** The day of the first registry of a city, or of one named. */
function dayIn(id: string, date: PlainDate, registryId?: string) {
  const { pack, calendar } = aCity(id)
  const { registries } = pack.marriage
  const registry = registries.find((one) => one.id === (registryId ?? registries[0]?.id))
  return registry ? makeDay({ registry, date, calendar, horizon }) : null
}

const times = (day: ReturnType<typeof dayIn>) =>
  Object.values(day?.slots ?? {}).map(({ from }) => from)

it.each<[city: string, date: PlainDate, first: string | undefined, n: number, why: string]>([
  ['dongguan', '2026-03-16', '09:00', 20, 'a Monday: registration and counselling'],
  ['dongguan', '2026-03-14', undefined, 0, 'a Saturday'],
  ['dongguan', '2026-02-14', '09:00', 20, 'a Saturday that is worked'],
  ['dongguan', '2026-02-17', undefined, 0, '春节'],
  ['qinzhou', '2026-04-17', undefined, 0, '三月三, in 广西 only'],
  ['zhoushan', '2026-04-17', '09:00', 12, 'the same day elsewhere'],
  ['zhangshu', '2026-02-17', '08:30', 20, 'every day of the year, no break at noon'],
  ['zhangshu', '2027-01-01', '08:30', 20, 'even where the calendar is not known yet'],
  ['dongguan', '2027-01-04', undefined, 0, 'a year nobody has announced is not promised'],
])('%s on %s begins at %s with %i times (%s)', (city, date, first, n) => {
  const found = times(dayIn(city, date))
  expect([found[0], found.length]).toEqual([first, n])
})

it('at noon 樟树 goes on', () => {
  expect(times(dayIn('zhangshu', '2026-03-16'))).toContain('12:00')
  expect(times(dayIn('dongguan', '2026-03-16'))).not.toContain('12:00')
})

it.each<[PlainDate, boolean]>([
  ['2026-03-31', false],
  ['2026-04-01', true],
  ['2026-10-31', true],
  ['2026-11-01', false],
])('花鸟岛 on %s: open %s', (date, isOpen) => {
  expect(dayIn('zhoushan', date, 'r-huaniao') !== null).toBe(isOpen)
})

it('a day is let out fifteen days ahead at 8:30, and keeps places for who just comes', () => {
  const day = dayIn('dongguan', '2026-03-16')
  expect(day?.opens).toEqual([{ at: '2026-03-01T00:30:00.000Z', percent: 100 }])
  expect(day?.slots['registration-0900']).toMatchObject({ capacity: 3, walkIn: 1 })
})

it('a special date on a day off is worked once that is said in public, with more windows', () => {
  const { pack, calendar } = aCity('dongguan')
  const [registry] = pack.marriage.registries
  const special = {
    ...{ _id: 's-1', date: '2026-05-23' as PlainDate, name: '示例日', moreWindows: 2 },
    ...{ opens: [{ at: '2026-05-16T01:00:00.000Z', percent: 100 }], source: '示例公告' },
  }
  const on = (worked?: { notice: string }) =>
    registry &&
    makeDay({
      ...{ registry, calendar, horizon, date: special.date },
      special: { ...special, ...(worked && { worked }) },
    })
  expect(on()).toBeNull()
  expect(on({ notice: '示例公告' })).toMatchObject({
    special: '示例日',
    opens: special.opens,
    slots: { 'registration-0900': { capacity: 5, walkIn: 1 } },
  })
})

it('a city that has not said how booking works lays out nothing', () => {
  const { pack, calendar } = aCity('fuyang')
  expect(termsOn(pack.marriage.terms, '2026-03-02')).toBeUndefined()
  expect([...daysAhead(pack.marriage, calendar, '2026-03-02T02:00:00.000Z')]).toEqual([])
})
