import { instantAt, type PlainDate } from '../kernel/plain-date'
import type { DayFace, Slot } from './day'
import { answerBy, nearestTo, offerable, type Candidate } from './offer'

const DATE = '2026-03-16' as PlainDate
const at = (time: string, date = DATE) => instantAt(date, time)

it.each([
  ['by day', at('10:00'), at('12:00')],
  ['just before the evening', at('20:59'), at('22:59')],
  ['in the evening', at('21:00'), at('10:00', '2026-03-17')],
  ['after midnight', at('00:30'), at('10:00')],
  ['in the morning', at('08:00'), at('10:00')],
])('%s', (_, now, until) => {
  expect(answerBy(now, 120)).toBe(until)
})

const slot = (from: string, changes: Partial<Slot> = {}): Slot => ({
  ...{ pool: 'registration', from, to: '', capacity: 2, walkIn: 0, over: 0 },
  ...changes,
})

const aDay = (changes: Partial<DayFace> = {}): DayFace => ({
  ...{ _id: `r-1:${DATE}`, registryId: 'r-1', date: DATE },
  slots: { a: slot('09:00'), b: slot('14:00'), c: slot('09:30', { pool: 'counselling' }) },
  left: { a: 1, b: 2, c: 2 },
  opens: [{ at: at('08:30', '2026-03-01'), percent: 100 }],
  ...{ closed: [], serves: { foreign: false, hmt: false }, plan: '' },
  ...changes,
})

const offered = (day: DayFace, now = at('10:00', '2026-03-02')) =>
  offerable(day, 'registration', now, 120).map((one) => one.slot)

it.each<[string, string[], DayFace]>([
  ['what is free, the earlier first', ['a', 'b'], aDay()],
  ['also where people wait', ['a', 'b'], aDay({ awaited: ['registration'] })],
  ['not what is closed', ['b'], aDay({ closed: ['a'] })],
  ['not what is gone', ['b'], aDay({ left: { a: 0, b: 2, c: 2 } })],
  ['nothing before the day is let out', [], aDay({ opens: [] })],
])('%s', (_, slots, day) => {
  expect(offered(day)).toEqual(slots)
})

it('not what begins before they have to answer', () => {
  expect(offered(aDay(), at('08:00'))).toEqual(['b'])
})

const candidate = (registryId: string, date: string, from: string): Candidate => ({
  day: aDay({ registryId, date: date as PlainDate }),
  ...{ slot: from, there: slot(from) },
})

it('the nearest: the same office, then the nearest day, then the nearest hour', () => {
  const all = [
    candidate('r-2', '2026-03-16', '09:30'),
    candidate('r-1', '2026-03-20', '09:00'),
    candidate('r-1', '2026-03-17', '16:00'),
    candidate('r-1', '2026-03-17', '10:00'),
  ]
  const lost = { registryId: 'r-1', date: DATE, from: '09:00' }
  expect(nearestTo(lost, all)).toEqual([all[3], all[2], all[1], all[0]])
})
