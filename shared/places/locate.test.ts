import { aCity } from '../../tests/builders/cities'
import { locator, type Areas, type Seat } from './locate'
import { metresBetween, type Point } from './point'

const at = (longitude: number, latitude: number): Point => ({ longitude, latitude })

/** A square of 0.2° around 114°, 23°, with a hole in its middle. */
const areas: Areas = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: '999999101' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [113.9, 22.9],
            [114.1, 22.9],
            [114.1, 23.1],
            [113.9, 23.1],
            [113.9, 22.9],
          ],
          [
            [113.99, 22.99],
            [114.01, 22.99],
            [114.01, 23.01],
            [113.99, 23.01],
            [113.99, 22.99],
          ],
        ],
      },
    },
  ],
}

const seats: readonly Seat[] = [
  { code: '999999101', at: at(114.05, 23) },
  { code: '999999102', at: at(113.98, 23) },
  { code: '999999103', at: at(114.3, 23) },
]

const locate = locator(areas, seats)

it.each([
  ['in an area', at(114.08, 23), { kind: 'inside', codes: ['999999101'] }],
  ['in the hole of an area', at(114, 23), { kind: 'near', codes: ['999999102', '999999101'] }],
  [
    'beside the area, near two seats',
    at(114.15, 23),
    { kind: 'near', codes: ['999999101', '999999103'] },
  ],
  ['near one seat only', at(114.5, 23), { kind: 'near', codes: ['999999103'] }],
  ['a city away', at(116.4, 39.9), { kind: 'outside', codes: [] }],
  ['on the other side of the earth', at(-66, -23), { kind: 'outside', codes: [] }],
])('%s', (_, point, located) => {
  expect(locate(point)).toEqual(located)
})

it('without areas the nearest seats are offered, the nearest first', () => {
  expect(locator(undefined, seats)(at(114.08, 23))).toEqual({
    kind: 'near',
    codes: ['999999101', '999999102'],
  })
})

it('without areas and seats everywhere is outside', () => {
  expect(locator(undefined, [])(at(114, 23))).toEqual({ kind: 'outside', codes: [] })
})

// 0.2246° of latitude are 24,974 m, 0.225° are 25,019 m.
it.each([
  [23.2246, 'near'],
  [23.225, 'outside'],
])('a seat counts within 25 km: from latitude %p it is %s', (latitude, kind) => {
  expect(locator(undefined, [{ code: '999999101', at: at(114, 23) }])(at(114, latitude)).kind).toBe(
    kind,
  )
})

it.each([
  [at(114, 23), at(114, 23), 0],
  [at(114, 23), at(114, 24), 111_195],
  [at(0, 0), at(1, 0), 111_195],
  [at(0, 60), at(1, 60), 55_597],
  [at(-0.5, 0), at(0.5, 0), 111_195],
])('from %p to %p it is %i m', (a, b, metres) => {
  expect(Math.round(metresBetween(a, b))).toBe(metres)
  expect(metresBetween(b, a)).toBeCloseTo(metresBetween(a, b))
})

it('in 东莞 the seat of 虎门 offers 虎门 first', () => {
  expect(aCity().locate(at(113.67, 22.82)).codes[0]).toBe('441900121')
})
