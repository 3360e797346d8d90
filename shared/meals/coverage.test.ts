import { northOf } from '../../tests/builders/sites'
import { metresBetween } from '../places/point'
import { covered, summed, type EatingPlace, type NearestOn } from './coverage'

const middle = { longitude: 122.1, latitude: 30 }
const aCommunity = (name: string, elders60 = 100, elders80 = 20, metres = 0) => ({
  ...{ name, elders60, elders80, at: northOf(middle, metres) },
})
const place = (name: string, metres: number, landmass?: string) => ({
  ...{ name, at: northOf(middle, metres) },
  ...(landmass !== undefined && { landmass }),
})
const landmasses = [
  { id: 'east', name: '示例东岛', townships: ['1'] },
  { id: 'west', name: '示例西岛', townships: ['2'] },
]
/** Looks at every one of them, within forty kilometres less a step. */
const among =
  (places: readonly EatingPlace[]): NearestOn =>
  (from, ground) =>
    places
      .filter(({ landmass }) => ground === undefined || landmass === ground)
      .map((one) => ({ one, metres: metresBetween(from, one.at) }))
      .filter(({ metres }) => metres < 39_000)
      .sort((a, b) => a.metres - b.metres)[0]?.one
const of = (township: string) => [{ township, communities: [aCommunity('示例社区')] }]

it.each([
  ['the nearest', [place('far', 600), place('near', 310)], 'near', 7, true],
  ['whichever stands first', [place('near', -310), place('far', 600)], 'near', 7, true],
  ['just within a quarter of an hour', [place('edge', 692)], 'edge', 15, true],
  ['just beyond it, though minutes are whole', [place('edge', 693)], 'edge', 15, false],
  ['too far', [place('far', 2000)], 'far', 43, false],
  ['none within any walk', [place('elsewhere', 40_000)], null, null, false],
  ['none', [], null, null, false],
])('%s', (_, places, site, minutes, walkable) => {
  expect(covered(of('1'), among(places), undefined)).toMatchObject([{ site, minutes, walkable }])
})

it.each([
  [
    'not from across the sea',
    '1',
    [place('west', 100, 'west'), place('east', 500, 'east')],
    'east',
  ],
  ['none on its own ground', '1', [place('west', 100, 'west')], null],
  ['a place whose ground nobody has said', '1', [place('nowhere', 100)], null],
  ['a township whose ground nobody has said', '3', [place('nowhere', 100)], null],
])('in a city of islands: %s', (_, township, places, site) => {
  expect(covered(of(township), among(places), landmasses)).toMatchObject([{ site }])
})

it('sums the old, and those who walk too far', () => {
  const townships = [
    {
      township: '1',
      communities: [
        aCommunity('a', 100, 20),
        aCommunity('b', 50, 5, 3000),
        aCommunity('c', 0, 0, 9000),
      ],
    },
  ]
  expect(summed(covered(townships, among([place('near', 100)]), undefined))).toEqual({
    ...{ communities: 3, elders60: 150, elders80: 25, far60: 50, far80: 5 },
  })
  expect(summed([])).toEqual({ communities: 0, elders60: 0, elders80: 0, far60: 0, far80: 0 })
})
