import { nationalYears } from '../calendar/national'
import { workingCalendar } from '../calendar/working-days'
import type { PlainDate } from '../kernel/plain-date'
import { divorceDates, issueDays } from './divorce'

const calendar = workingCalendar(nationalYears)

it.each<
  [received: PlainDate, coolingUntil: string, issueFrom: string, issueUntil: string, why: string]
>([
  // The example of the working rules: the cooling-off ends in 春节 and runs on to the first day that is worked.
  ['2026-01-16', '2026-02-24', '2026-02-25', '2026-03-26', '春节'],
  ['2026-01-05', '2026-02-04', '2026-02-05', '2026-03-06', 'plain'],
  ['2026-01-15', '2026-02-14', '2026-02-15', '2026-03-16', '调休: a Saturday that is worked'],
  ['2026-01-17', '2026-02-24', '2026-02-25', '2026-03-26', '春节 again, a day later'],
  ['2026-01-24', '2026-02-24', '2026-02-25', '2026-03-26', 'the last day before it is over'],
  ['2026-01-26', '2026-02-25', '2026-02-26', '2026-03-27', 'plain, after 春节'],
  ['2026-03-05', '2026-04-07', '2026-04-08', '2026-05-07', '清明'],
  ['2026-03-31', '2026-04-30', '2026-05-01', '2026-06-01', 'issued from a holiday on, no matter'],
  ['2026-04-01', '2026-05-06', '2026-05-07', '2026-06-05', '劳动节'],
  ['2026-04-09', '2026-05-09', '2026-05-10', '2026-06-08', '调休 again'],
  ['2026-05-20', '2026-06-22', '2026-06-23', '2026-07-22', '端午'],
  ['2026-08-26', '2026-09-28', '2026-09-29', '2026-10-28', '中秋'],
  ['2026-09-02', '2026-10-08', '2026-10-09', '2026-11-09', '国庆, and then a Sunday'],
  ['2025-11-28', '2025-12-29', '2025-12-30', '2026-01-28', 'across the year'],
  ['2025-12-02', '2026-01-04', '2026-01-05', '2026-02-03', '元旦, and a Sunday that is worked'],
  ['2025-12-17', '2026-01-16', '2026-01-17', '2026-02-24', 'ends in 春节'],
])('received on %s: cooling-off until %s, issued from %s to %s (%s)', (received, ...dates) => {
  const [coolingUntil, issueFrom, issueUntil] = dates
  const known = { coolingUntil, issueFrom, issueUntil, waitsFor: null }
  expect(divorceDates(calendar, received)).toEqual({ receivedOn: received, ...known })
})

it.each<[received: PlainDate, coolingUntil: string | null, issueFrom: string | null, why: string]>([
  [
    '2026-11-01',
    '2026-12-01',
    '2026-12-02',
    'the 30 days of the second period end in 2026, on the 31st',
  ],
  ['2026-11-03', '2026-12-03', '2026-12-04', 'only its end is not known'],
  [
    '2026-11-30',
    '2026-12-30',
    '2026-12-31',
    'the last day that is certain is the last of the year',
  ],
  ['2026-12-02', null, null, 'nothing is'],
])(
  'received on %s: cooling-off until %s, issued from %s, and in a year without a calendar nothing is guessed (%s)',
  (receivedOn, coolingUntil, issueFrom) => {
    const isAll = receivedOn === '2026-11-01'
    expect(divorceDates(calendar, receivedOn)).toEqual({
      ...{ receivedOn, coolingUntil, issueFrom },
      issueUntil: isAll ? '2026-12-31' : null,
      waitsFor: isAll ? null : 2027,
    })
  },
)

it.each<[received: PlainDate, days: object | null]>([
  ['2026-01-16', { from: '2026-02-25', until: '2026-03-26' }],
  ['2026-11-03', { from: '2026-12-04', until: '2027-01-02' }],
  ['2026-12-02', null],
])('received on %s: the days that are certain are %j', (received, days) => {
  expect(issueDays(divorceDates(calendar, received))).toEqual(days)
})

it('an end of the cooling-off that was told stays, whatever calendar comes', () => {
  expect(divorceDates(calendar, '2026-01-16', '2026-02-20')).toMatchObject({
    ...{ coolingUntil: '2026-02-20', issueFrom: '2026-02-21', issueUntil: '2026-03-23' },
  })
})
