import type { Period, Serving } from '@shared/meals/schedule'
import { marksOf, type Site } from '@shared/meals/site'
import { geoPointOf } from '@shared/places/geo-point'
import type { Point } from '@shared/places/point'
import { findsOf } from '../../cloudfunctions/meals/finds'
import { HUMEN } from './people'

/** The middle of 虎门镇, to a hundredth of a degree. */
export const IN_HUMEN: Point = { longitude: 113.67, latitude: 22.82 }

/** So many metres north of a point. */
export const northOf = ({ longitude, latitude }: Point, metres: number): Point => ({
  longitude,
  latitude: latitude + metres / 111_195,
})

/** One stretch of hours, every day unless told. */
export const aPeriod = (
  serving: Serving = 'lunch',
  from = '11:00',
  to = '13:00',
  changes: Partial<Period> = {},
): Period => ({
  ...{ serving, from, to, days: [1, 2, 3, 4, 5, 6, 7], holidays: 'asUsual' },
  since: '2022-01-01',
  ...changes,
})

/** A canteen for the old in 虎门镇 that serves lunch every day for 15 元, looked into on the builders' Monday. */
export function aSite({
  at,
  ...changes
}: Partial<Omit<Site, 'at'>> & { at?: Point | null } = {}): Site {
  const name = changes.name ?? '示例社区长者饭堂'
  const site: Omit<Site, 'marks'> = {
    _id: 'p-1',
    ...findsOf(name),
    ...{ name, kind: 'canteen', group: 'meals', status: 'active' },
    ...{
      township: HUMEN,
      unitId: `township:${HUMEN}`,
      under: [`township:${HUMEN}`, 'city:441900'],
    },
    ...{ address: '示例路 1 号', phone: '0000-0000000', pays: ['cash'] },
    ...(at !== null && { at: geoPointOf(at ?? IN_HUMEN) }),
    periods: [aPeriod()],
    prices: [{ meal: 'lunch', fen: 1500, since: '2022-01-01' }],
    ...{ closures: [], menus: [] },
    verifiedAt: { phone: '2026-03-02', hours: '2026-03-02', prices: '2026-03-02' },
    source: '示例',
    ...{ version: 1, updatedAt: '2026-03-02T00:00:00.000Z' },
    ...changes,
  }
  return { ...site, marks: marksOf(site) }
}

/** A place as staff type it. */
export const aTypedSite = (changes: object = {}) => ({
  ...{ name: '示例新村长者饭堂', kind: 'canteen', address: '示例路 2 号', phone: '0000-0000000' },
  ...{ pays: ['cash'], at: IN_HUMEN, source: '示例' },
  ...changes,
})
