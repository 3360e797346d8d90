import { apart, BOX, pointsOf, scaleFor } from './lines'

test.each([
  [[], 2],
  [[0, 0], 2],
  [[3], 4],
  [[10], 10],
  [[11], 20],
  [[35_001, 2], 40_000],
  [[61], 80],
])('a scale for %j goes to %i, with a whole middle', (values, top) => {
  expect(scaleFor(values)).toBe(top)
  expect(top % 2).toBe(0)
})

it('nought lies at the bottom, the most at the top, the last of all places at the right', () => {
  const { width, height, edge } = BOX
  const points = pointsOf([0, 10], 2, 10)
  expect(points).toEqual([
    { x: edge, y: height - edge },
    { x: width - edge, y: edge },
  ])
  expect(pointsOf([5], 1, 10)).toEqual([{ x: edge, y: height / 2 }])
})

test.each([
  ['far from one another they stay', [10, 100], [10, 100]],
  ['two in one place part', [50, 50], [50, 70]],
  ['at the bottom they move up', [100, 100, 99], [80, 100, 60]],
  ['none are none', [], []],
])('%s', (_what, wanted, placed) => {
  expect(apart(wanted, 20, 100)).toEqual(placed)
})
