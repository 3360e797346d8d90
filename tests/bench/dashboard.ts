import { rmSync } from 'node:fs'
import path from 'node:path'
import { foldPeriods, type Counted, type PeriodTally } from '@shared/assistance/figures/fold'
import { programmes } from '@shared/assistance/programmes/all'
import { standingOf } from '@shared/assistance/figures/standing'
import type { StoredEvent } from '@shared/casework/case'
import { addHours } from '@shared/kernel/plain-date'
import { townshipsOn } from '@shared/places/division'
import { startCityCloud } from '../../localcloud/city-cloud'
import { Journal } from '../../localcloud/engine/journal'
import { valueOf } from '../builders/applications'
import { aCity } from '../builders/cities'
import { people, speakTo } from '../contract/counter'
import { emptyFolder } from '../contract/sdk'
import type { Bench } from './figure'

const CASES = 400_000
const HOURS_A_YEAR = 24 * 364
const NEW_YEAR = '2025-12-31T16:00:00.000Z'
const LATER = '2027-01-01T02:00:00.000Z'

const city = aCity('dongguan')
const townships = townshipsOn(city.pack.divisions, '2026-03-02')
const names = [...programmes.keys()]

/** What happens to a case of each kind, after how many hours; most are granted. */
const ways: readonly (readonly (readonly [type: string, hours: number, data: object])[])[] = [
  ...Array.from(
    { length: 7 },
    () => [['decided', 200, { outcome: 'grant', firstPayMonth: '2026-04' }]] as const,
  ),
  [['decided', 200, { outcome: 'refuse' }]],
  [['withdrawn', 50, {}]],
  [['escalated', 400, {}]],
]

/** The events of the `i`th of the year's cases. */
function trailOf(i: number): Counted[] {
  const { code = '' } = townships[i % townships.length] ?? {}
  const programme = names[i % names.length] ?? ''
  const under = [...city.officesOver(code)]
  const sentAt = addHours(NEW_YEAR, (i * HOURS_A_YEAR) / CASES)
  const event = (type: string, hours: number, data: object = {}): StoredEvent => ({
    ...{ _id: `a-${i}:1`, caseId: `a-${i}`, seq: 1, shown: true, prevHash: '', hash: '' },
    ...{ programme, under, type, by: { kind: 'system' }, data: { ...data } },
    at: hours === 0 ? sentAt : addHours(sentAt, hours),
  })
  const way = ways[i % ways.length] ?? []
  return [
    { event: event('submitted', 0) },
    { event: event('accepted', 30) },
    ...way.map(([type, hours, data]) => ({
      event: event(type, hours, data),
      // From the same day to some months, so that a spread is as long as a year makes it.
      ...(type === 'decided' && { days: String(((i * 7919) % 97) >> (i % 3)) }),
    })),
  ]
}

/** The months and years of all offices, as the fold would have kept them after a year. */
function aYear(): readonly PeriodTally[] {
  const kept = new Map<string, PeriodTally>()
  const PAGE = 10_000
  for (let from = 0; from < CASES; from += PAGE) {
    const page = Array.from({ length: PAGE }, (_, i) => trailOf(from + i)).flat()
    for (const one of foldPeriods(kept, page)) kept.set(one._id, one)
  }
  return [...kept.values()]
}

const isOf2026 = ({ period }: PeriodTally) => period.startsWith('2026')

/** The same once more, as the year before. */
const before = ({ _id, unitId, period, ...rest }: PeriodTally): PeriodTally => ({
  ...rest,
  ...{ _id: _id.replace('2026', '2025'), unitId, period: period.replace('2026', '2025') },
})

const howItStands = () =>
  standingOf(
    townships.flatMap(({ code }) =>
      names.map((programme, i) => ({
        ...{ under: city.officesOver(code), programme, late: i % 4 === 0, n: 20 + i },
      })),
    ),
    LATER,
  )

/** Puts the documents on disk behind the functions' back, where the cloud finds them when it starts. */
async function fill(dataDir: string) {
  const journal = new Journal(path.join(dataDir, 'database.sqlite'))
  const standing = howItStands()
  const year = aYear()
  await journal.keep([
    ...[...year, ...year.filter(isOf2026).map(before)].map((document) => ({
      collection: 'periods',
      id: document._id,
      document,
    })),
    { collection: 'standings', id: standing._id, document: standing },
  ])
  journal.close()
}

/**
 * What the real `figures` function has the database look at to open the dashboard of a city's officer: a year of 东莞 with
 * 400,000 cases and as many the year before, counted beforehand. The cases themselves are not there, because nothing asks them. And the answer's size.
 */
export const dashboard: Bench = async () => {
  const dataDir = emptyFolder()
  await fill(dataDir)
  const cloud = await startCityCloud({ city: 'dongguan', port: 0, dataDir, resting: ['figures'] })
  cloud.travel(LATER)
  const { call } = speakTo(cloud.url)
  cloud.resetCalls()
  const answer = valueOf(await call(people.officer, 'figures', 'dashboard', { year: '2026' }))
  const { examined } = cloud.examined()
  await cloud.close()
  rmSync(dataDir, { recursive: true })
  const { whole, units } = answer
  if (whole.counts.received !== CASES) throw new Error('the year is not all there')
  return [
    {
      name: 'desk.dashboard',
      value: examined,
      unit: `documents read for a year of ${units.length} townships`,
      target: '≤ 60',
    },
    {
      name: 'desk.dashboard.bytes',
      value: JSON.stringify(answer).length,
      unit: 'bytes of the answer',
      target: '≤ 40000',
    },
  ]
}
