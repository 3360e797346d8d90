import * as z from 'zod/mini'
import { issuesOf } from '../kernel/fields'
import { entrySchema, keptEntry, type Entry, type KeptEntry } from './entry'
import { afterTakingBack, whyNotEntered } from './entry-rules'
import { withEntries, type MarriageOffice } from './office'

const NOW = '2026-03-02T02:00:00.000Z'
const TODAY = '2026-03-02'

const morning = {
  ...{ pool: 'registration', days: 'weekdays', from: '09:00', to: '12:00' },
  ...{ minutes: 30, windows: 4, walkIn: 1 },
}

const aPlan = (changes: object = {}) => ({
  ...{ kind: 'plan', registryId: 'r-1', from: '2026-03-10', hours: [morning], source: '示例' },
  ...{ canForeign: false, canHMT: false },
  ...changes,
})

const hours = (...changes: object[]) =>
  aPlan({ hours: changes.map((one) => ({ ...morning, ...one })) })

const aSpecialDate = (changes: object = {}) => ({
  ...{ kind: 'specialDate', date: '2026-03-16', name: '示例节', moreWindows: 0, source: '示例' },
  opens: [{ day: '2026-03-03', time: '09:00', percent: 100 }],
  ...changes,
})

const portions = (...opens: (readonly [day: string, time: string, percent: number])[]) =>
  aSpecialDate({ opens: opens.map(([day, time, percent]) => ({ day, time, percent })) })

const session = { ...morning, pool: 'batch', days: undefined }

const aSession = (changes: object = {}) => ({
  ...{ kind: 'extra', registryId: 'r-1', date: '2026-03-14', title: '示例', source: '示例' },
  ...{ village: '示例村', hours: session },
  ...changes,
})

const anOfficiant = (changes: object = {}) => ({
  ...{ kind: 'officiant', registryId: 'r-1', name: '示例', title: '示例', from: '2026-03-10' },
  ...changes,
})

const parsed = (entry: object): Entry => z.parse(entrySchema(), entry)

const kept = (entry: object, id = 'e-1', until = '9999-12-31'): KeptEntry => ({
  ...{ _id: id, at: NOW, by: { staffId: 's-1', name: '示例' }, until, entry: parsed(entry) },
})

const office: MarriageOffice = {
  registries: [{ id: 'r-1', unitId: 'u-1', name: '示例登记处', plans: [] }],
  ...{ terms: [], penalties: [], specialDates: [] },
}

/** What is wrong with an entry: the field and the fault, or nothing. */
function faultIn(entry: object, known = office): string {
  const read = z.safeParse(entrySchema(), entry)
  const problem = read.success ? whyNotEntered(read.data, { office: known, now: NOW }) : undefined
  const issues = read.success ? (problem?.issues ?? []) : issuesOf(read.error)
  return issues.map(({ path, fault }) => `${path.replace('entry.', '')} ${fault}`)[0] ?? 'fine'
}

it.each<[what: string, entry: object, fault: string]>([
  ['as it should be', aPlan(), 'fine'],
  ['closed for good', aPlan({ hours: [] }), 'fine'],
  ['the day after tomorrow', aPlan({ from: '2026-03-04' }), 'fine'],
  ['tomorrow', aPlan({ from: '2026-03-03' }), 'from date_too_soon'],
  ['31 February', aPlan({ from: '2026-02-31' }), 'from date'],
  ['no day', aPlan({ from: '' }), 'from required'],
  ['no paper', aPlan({ source: ' ' }), 'source required'],
  ['300 letters of it', aPlan({ source: '长'.repeat(300) }), 'source too_long'],
  ['to before from', hours({ from: '12:00', to: '09:00' }), 'hours.0.to hours_order'],
  ['no time at all', hours({ to: '09:00' }), 'hours.0.to hours_order'],
  ['no couple fits in', hours({ to: '09:29' }), 'hours.0.to hours_short'],
  ['one couple fits in', hours({ to: '09:30' }), 'fine'],
  ['25 o’clock', hours({ from: '25:00' }), 'hours.0.from clock'],
  ['nine', hours({ from: '9:00' }), 'hours.0.from clock'],
  ['no windows', hours({ windows: 0 }), 'hours.0.windows wrong_shape'],
  ['half a window', hours({ windows: 1.5 }), 'hours.0.windows wrong_shape'],
  ['five minutes a couple', hours({ minutes: 5 }), 'hours.0.minutes wrong_shape'],
  ['a pool that is none', hours({ pool: 'swimming' }), 'hours.0.pool unknown_choice'],
  ['one after the other', hours({}, { from: '12:00', to: '15:00' }), 'fine'],
  ['at once', hours({}, { from: '11:30', to: '15:00' }), 'hours.1.from hours_overlap'],
  ['of another pool at once', hours({}, { pool: 'hall' }), 'fine'],
  ['on other days', hours({}, { days: 'daysOff' }), 'fine'],
  ['on every day', hours({ days: 'daysOff' }, { days: 'everyDay' }), 'hours.1.from hours_overlap'],
  ['in season', aPlan({ season: { from: '11-01', to: '02-29' } }), 'fine'],
  ['30 February', aPlan({ season: { from: '04-01', to: '02-30' } }), 'season.to month_day'],
  [
    'a season without noughts',
    aPlan({ season: { from: '4-1', to: '10-31' } }),
    'season.from month_day',
  ],
])('a plan, %s: %s', (_, entry, fault) => {
  expect(faultIn(entry)).toBe(fault)
})

it.each<[what: string, entry: object, fault: string]>([
  ['as it should be', aSpecialDate(), 'fine'],
  ['today', aSpecialDate({ date: TODAY }), 'date date_too_soon'],
  ['never let out', portions(), 'opens too_short'],
  ['in portions', portions(['2026-03-03', '09:00', 20], ['2026-03-03', '12:00', 100]), 'fine'],
  ['never all', portions(['2026-03-03', '09:00', 90]), 'opens.0.percent portions'],
  ['more than all', portions(['2026-03-03', '09:00', 120]), 'opens.0.percent wrong_shape'],
  [
    'less than before',
    portions(
      ['2026-03-03', '09:00', 50],
      ['2026-03-03', '12:00', 40],
      ['2026-03-04', '09:00', 100],
    ),
    'opens.1.percent portions',
  ],
  [
    'earlier than before',
    portions(['2026-03-03', '12:00', 50], ['2026-03-03', '09:00', 100]),
    'opens.1.percent portions',
  ],
  ['before now', portions(['2026-03-02', '09:00', 100]), 'opens.0.day portions'],
  ['on the day itself', portions(['2026-03-16', '00:00', 100]), 'opens.0.day portions'],
  ['drawn', aSpecialDate({ draw: { day: '2026-03-10', time: '18:00' } }), 'fine'],
  [
    'entered too late',
    aSpecialDate({ draw: { day: '2026-03-16', time: '09:00' } }),
    'draw.day portions',
  ],
  ['worked without a notice', aSpecialDate({ worked: { notice: '' } }), 'worked.notice required'],
  ['without a name', aSpecialDate({ name: '' }), 'name required'],
])('a special date, %s: %s', (_, entry, fault) => {
  expect(faultIn(entry)).toBe(fault)
})

it.each<[what: string, entry: object, fault: string]>([
  ['for a village', aSession(), 'fine'],
  ['for nobody', aSession({ village: '' }), 'village required'],
  [
    'of registration',
    aSession({ village: '', hours: { ...session, pool: 'registration' } }),
    'fine',
  ],
  ['300 letters', aSession({ title: '长'.repeat(300) }), 'title too_long'],
  [
    'that ends before it begins',
    aSession({ hours: { ...session, to: '08:00' } }),
    'hours.to hours_order',
  ],
  ['on a day that has gone', aSession({ date: '2026-03-01' }), 'date date_too_soon'],
])('a session %s: %s', (_, entry, fault) => {
  expect(faultIn(entry)).toBe(fault)
})

it.each<[what: string, entry: object, fault: string]>([
  ['for good', anOfficiant(), 'fine'],
  ['for a day', anOfficiant({ to: '2026-03-10' }), 'fine'],
  ['until before they begin', anOfficiant({ to: '2026-03-09' }), 'to date'],
  ['without a name', anOfficiant({ name: '' }), 'name required'],
])('somebody hands out certificates %s: %s', (_, entry, fault) => {
  expect(faultIn(entry)).toBe(fault)
})

it.each<[what: string, first: object, second: object, fault: string]>([
  ['plan from one day', aPlan(), aPlan({ hours: [] }), 'from date_taken'],
  ['plan from another', aPlan(), aPlan({ from: '2026-03-11' }), 'fine'],
  ['special date', aSpecialDate(), aSpecialDate({ name: '示例' }), 'date date_taken'],
  ['session at once', aSession(), aSession({ village: '示例二村' }), 'hours.from hours_overlap'],
  ['session elsewhere', aSession(), aSession({ registryId: 'r-2' }), 'fine'],
  ['session on another day', aSession(), aSession({ date: '2026-03-15' }), 'fine'],
])('a second %s: %4$s', (_, first, second, fault) => {
  expect(faultIn(second, withEntries(office, [kept(first)]))).toBe(fault)
})

it.each<
  [what: string, entry: object, today: `${number}-${number}-${number}`, until: string | null]
>([
  ['a plan that has not begun', aPlan(), '2026-03-08', ''],
  ['one that begins tomorrow', aPlan(), '2026-03-09', null],
  ['a special date to come', aSpecialDate(), TODAY, ''],
  ['a session of yesterday', aSession(), '2026-03-15', null],
  ['somebody who has not begun', anOfficiant(), TODAY, ''],
  ['somebody who has', anOfficiant(), '2026-03-20', '2026-03-21'],
  ['somebody who goes tomorrow', anOfficiant({ to: '2026-03-21' }), '2026-03-20', null],
])('taken back: %s', (_, entry, today, until) => {
  const after = afterTakingBack(kept(entry), today)
  expect(after?.until ?? null).toBe(until)
  if (after) expect(() => z.parse(keptEntry(), after)).not.toThrow()
})
