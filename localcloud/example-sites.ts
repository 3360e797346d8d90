import { groupOf, type SiteKind } from '@shared/meals/kind'
import type { Period, Serving } from '@shared/meals/schedule'
import { marksOf, type Site } from '@shared/meals/site'
import type { City } from '@shared/cities/city'
import { addDays, dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import type { Division } from '@shared/places/division'
import { geoPointOf } from '@shared/places/geo-point'
import { landmassOf } from '@shared/places/landmass'
import type { Point } from '@shared/places/point'
import { unitIdOf } from '@shared/places/unit'
import { findsOf } from '../cloudfunctions/meals/finds'

/** Where a township lies, for a city whose pack has no seats: made up, like everything else here. */
const SOMEWHERE: Point = { longitude: 122.1, latitude: 30.02 }

const period = (serving: Serving, from: string, to: string, days: number[]): Period => ({
  ...{ serving, from, to, days },
  holidays: 'asUsual',
  since: '2022-01-01',
})

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const workdays = [1, 2, 3, 4, 5]

/** What differs from one example to the next. `east` and `north` are metres from the middle of the township. */
type Example = {
  readonly id: string
  readonly name: string
  readonly kind: SiteKind
  readonly east: number
  readonly north: number
  readonly more?: (today: PlainDate) => Partial<Site>
  /** What nobody knows of it. */
  readonly without?: readonly ('delivery' | 'stepFree')[]
}

const examples: readonly Example[] = [
  { id: 'canteen', name: '示例社区长者饭堂', kind: 'canteen', east: 260, north: 120 },
  {
    ...{ id: 'point', name: '示例二村助餐点', kind: 'point', east: -520, north: 240 },
    without: ['delivery', 'stepFree'],
    more: (today) => ({
      pays: ['cash'],
      verifiedAt: { phone: addDays(today, -93), hours: addDays(today, -93), prices: today },
    }),
  },
  {
    ...{ id: 'shut', name: '示例三村长者饭堂', kind: 'canteen', east: 820, north: -700 },
    more: (today) => ({
      closures: [{ id: 'c-1', since: today, until: today, reason: '设备检修' }],
    }),
  },
  {
    ...{ id: 'kitchen', name: '示例中央厨房（送餐）', kind: 'kitchen', east: -1900, north: 900 },
    without: ['stepFree'],
    more: () => ({ delivery: { metres: 8000, fen: 200 } }),
  },
  {
    ...{ id: 'care', name: '示例综合养老服务中心', kind: 'careCentre', east: 340, north: -180 },
    without: ['delivery'],
    more: () => ({ periods: [period('open', '08:30', '17:30', everyDay)], prices: [] }),
  },
  {
    ...{ id: 'children', name: '示例村儿童之家', kind: 'childrenHome', east: -300, north: -90 },
    without: ['delivery'],
    more: () => ({ periods: [period('open', '09:00', '17:00', workdays)], prices: [] }),
  },
  {
    ...{ id: 'love', name: '示例慈善爱心驿站', kind: 'loveStation', east: 150, north: 400 },
    without: ['delivery'],
    more: () => ({ periods: [period('open', '08:00', '20:00', everyDay)], prices: [] }),
  },
]

const METRES_A_DEGREE = 111_320

const moved = ({ longitude, latitude }: Point, east: number, north: number): Point => ({
  longitude: longitude + east / (METRES_A_DEGREE * Math.cos((latitude * Math.PI) / 180)),
  latitude: latitude + north / METRES_A_DEGREE,
})

/** The id of a made-up place. */
export const exampleId = (township: string, id: string): string => `p-example-${township}-${id}`

function siteOf(example: Example, township: Division, city: City, now: Instant): Site {
  const { id, name, kind, east, north, more, without = [] } = example
  const today = dateOf(now)
  const seat = city.pack.seats.find(({ code }) => code === township.code)?.at ?? SOMEWHERE
  const landmass = landmassOf(city.pack.landmasses, township.code)
  const site: Omit<Site, 'marks'> = {
    _id: exampleId(township.code, id),
    ...{ name, kind, group: groupOf(kind), ...findsOf(name) },
    ...{ township: township.code, address: `${township.name}示例路`, phone: '0000-0000000' },
    at: geoPointOf(moved(seat, east, north)),
    ...(landmass !== undefined && { landmass }),
    status: 'active',
    unitId: unitIdOf(township),
    under: [...city.officesOver(township.code)],
    ...(!without.includes('delivery') && { delivery: { metres: 1500, fen: 100 } }),
    ...(!without.includes('stepFree') && { stepFree: true }),
    pays: ['cash', 'card', 'wechat'],
    welcome: { ageFrom: 60, papers: false },
    periods: [
      period('breakfast', '07:00', '08:30', everyDay),
      period('lunch', '11:00', '13:00', everyDay),
      period('dinner', '17:00', '18:30', workdays),
    ],
    prices: [
      { meal: 'breakfast', fen: 500, since: '2022-01-01' },
      { meal: 'lunch', fen: 1500, since: '2022-01-01' },
      { meal: 'dinner', fen: 1200, since: '2022-01-01' },
    ],
    ...{ closures: [], menus: [] },
    verifiedAt: { name: today, phone: today, hours: today, prices: today, delivery: today },
    source: '示例数据',
    ...{ version: 1, updatedAt: now },
    ...more?.(today),
  }
  return { ...site, marks: marksOf(site) }
}

/** Trap: what is set to nothing would be kept as null, which is no site. */
const toldOnly = (site: Site): Site =>
  Object.fromEntries(Object.entries(site).filter(([, told]) => told !== undefined)) as Site

/** Made-up places in a township, all of them named so. */
export const exampleSites = (township: Division, city: City, now: Instant): Site[] =>
  examples.map((example) => toldOnly(siteOf(example, township, city, now)))
