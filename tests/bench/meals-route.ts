import { locator, type Areas } from '@shared/places/locate'
import type { Point } from '@shared/places/point'
import whichPolygon from 'which-polygon'
import { median, rounded, type Bench } from './figure'

/** As many as there are townships in the nation, and some: 200 by 200 made-up outlines, all of them neighbours. */
const SIDE = 200
const WEST = 75
const SOUTH = 18
const DEGREES = 0.2
const POINTS = 50_000
const ROUNDS = 7
const SEED = 20_260_302

/** Numbers at random that are the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const CORNERS = SIDE + 1
const BENDS = 12

/** Outlines whose corners and sides are bent at random, each side the same for both that share it. */
function nation(random: () => number): Areas {
  const bent = (n: number) => Array.from({ length: n }, () => (random() - 0.5) * DEGREES * 0.3)
  const [offX, offY] = [bent(CORNERS ** 2), bent(CORNERS ** 2)]
  const corner = (x: number, y: number): [number, number] => [
    WEST + x * DEGREES + (offX[y * CORNERS + x] ?? 0),
    SOUTH + y * DEGREES + (offY[y * CORNERS + x] ?? 0),
  ]
  const side = ([ax, ay]: [number, number], [bx, by]: [number, number]): [number, number][] =>
    Array.from({ length: BENDS }, (_, i) => {
      const along = i / BENDS
      const aside = Math.sin(along * Math.PI * 4) * DEGREES * 0.01
      return [
        ax + (bx - ax) * along + (by - ay) * aside,
        ay + (by - ay) * along + aside * (ax - bx),
      ]
    })
  const features = Array.from({ length: SIDE ** 2 }, (_, n) => {
    const [x, y] = [n % SIDE, Math.floor(n / SIDE)]
    const [a, b, c, d] = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)]
    const ring = [...side(a, b), ...side(b, c), ...side(c, d), ...side(d, a), a]
    return {
      type: 'Feature' as const,
      properties: { code: String(100_000_000 + n) },
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    }
  })
  return { type: 'FeatureCollection', features }
}

/** Microseconds a point takes. */
function time(points: readonly Point[], find: (point: Point) => string): number {
  let length = 0
  const start = performance.now()
  for (const point of points) length += find(point).length
  const taken = performance.now() - start
  if (length < points.length * 8) throw new Error('most points lie nowhere')
  return (taken * 1000) / points.length
}

/** Point to township in a nation of 40,000 outlines, beside the bare library on the same data; in turns. */
export const mealsRoute: Bench = () => {
  const random = randomFrom(SEED)
  const areas = nation(random)
  const points = Array.from({ length: POINTS }, () => ({
    longitude: WEST + (0.5 + random() * (SIDE - 1)) * DEGREES,
    latitude: SOUTH + (0.5 + random() * (SIDE - 1)) * DEGREES,
  }))
  const locate = locator(areas, [])
  const areaAt = whichPolygon(areas)
  const ours = () => time(points, (point) => locate(point).codes[0] ?? '')
  const theirs = () =>
    time(points, ({ longitude, latitude }) => areaAt([longitude, latitude])?.code ?? '')
  const rounds = Array.from({ length: ROUNDS + 1 }, () => [ours(), theirs()] as const)
  // The first round warms both up.
  const warm = rounds.slice(1)
  return Promise.resolve([
    {
      name: 'meals.route',
      value: rounded(median(warm.map(([own]) => own))),
      unit: 'µs a point',
      ratio: rounded(median(warm.map(([own, bare]) => own / bare))),
      against: `which-polygon alone, ${rounded(median(warm.map(([, bare]) => bare)))} µs`,
      target: 'ratio ≤ 1.5',
    },
  ])
}
