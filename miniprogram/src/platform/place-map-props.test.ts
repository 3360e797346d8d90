import { metresBetween } from '@shared/places/point'
import { circleAround, pointsInView, type PlaceMapProps } from './place-map-props'

const me = { longitude: 113.75, latitude: 23.04 }
const pin = { id: 'a', n: 1, at: { longitude: 113.76, latitude: 23.05 }, look: 'plain' } as const
const area = { code: '441900101', name: '示例', rings: [[[113, 23] as const, [114, 24] as const]] }
const map = (props: Partial<PlaceMapProps>) => ({ label: '', pins: [], ...props })

test('a circle is closed, and everywhere as far away as was asked', () => {
  const edge = circleAround(me, 692)
  expect(edge[0]).toEqual(edge.at(-1))
  for (const point of edge) expect(Math.abs(metresBetween(me, point) - 692)).toBeLessThan(2)
})

test.each([
  ['nothing', map({}), 0],
  ['somebody alone', map({ me }), 1],
  ['somebody and how far they walk', map({ me, ring: 692 }), 5],
  ['a ring around nobody', map({ ring: 692 }), 0],
  ['one pin', map({ pins: [pin] }), 1],
  ['outlines, where there is nothing else', map({ areas: [area] }), 2],
  ['pins before outlines', map({ pins: [pin], areas: [area] }), 1],
])('%s is in sight', (_, props, count) => {
  expect(pointsInView(props)).toHaveLength(count)
})
