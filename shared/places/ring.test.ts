import {
  crossingOf,
  hectaresOf,
  isInPolygon,
  metresToRing,
  simplified,
  widthOf,
  type Ring,
} from './ring'

/** In hundredths of a degree from 113°, 23°: 1,112 m to the north, 1,024 m to the east. */
const ring = (...places: (readonly [number, number])[]): Ring =>
  places.map(([x, y]) => [113 + x / 100, 23 + y / 100])

const square = ring([0, 0], [1, 0], [1, 1], [0, 1], [0, 0])
const strip = ring([0, 0], [10, 0], [10, 0.01], [0, 0.01], [0, 0])

it.each([
  ['a square', square, 114, 266],
  ['a strip of 11 m', strip, 11, 6],
  ['a line', ring([0, 0], [1, 0], [0, 0]), 0, 0],
  ['nothing', [], 0, 0],
])('%s has so many hectares and is half so wide', (_, found, hectares, half) => {
  expect(Math.round(hectaresOf(found))).toBe(hectares)
  expect(Math.round(widthOf(found) / 2)).toBe(half)
})

it.each([
  ['a square', square, false],
  ['a bow tie', ring([0, 0], [1, 1], [1, 0], [0, 1], [0, 0]), true],
  ['one whose corner lies on a side', ring([0, 0], [2, 0], [2, 2], [1, 0], [0, 2], [0, 0]), false],
  ['one that touches itself', ring([0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1], [0, 0]), false],
  [
    'a loop far along',
    ring([0, 0], [9, 0], [9, 1], [5, 1], [6, 2], [6, 0.5], [0, 1], [0, 0]),
    true,
  ],
])('%s crosses itself: %p', (_, found, does) => {
  expect(crossingOf(found) !== null).toBe(does)
})

it.each([
  [0.5, 0.5, true],
  [1.5, 0.5, false],
  [0.5, -0.1, false],
])('a point at %p, %p lies in the square: %p', (x, y, lies) => {
  const point = { longitude: 113 + x / 100, latitude: 23 + y / 100 }
  expect(isInPolygon(point, [square])).toBe(lies)
})

it('a hole is outside', () => {
  const hole = ring([0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6], [0.4, 0.4])
  expect(isInPolygon({ longitude: 113.005, latitude: 23.005 }, [square, hole])).toBe(false)
})

it('from a point to the nearest side, not to the nearest corner', () => {
  expect(Math.round(metresToRing({ longitude: 113.02, latitude: 23.005 }, square))).toBe(1024)
})

it.each([
  [10, 5],
  [300, 4],
])('within %p m a square with a bump has %p places left', (metres, places) => {
  // The bump is 112 m high.
  const bumped = ring([0, 0], [0.5, 0.1], [1, 0], [0.5, 1], [0, 0])
  expect(simplified(bumped, metres)).toHaveLength(places)
})
