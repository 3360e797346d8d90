import { crosses, type Arc } from '../../localcloud/geo/arc'
import { CellTree } from '../../localcloud/geo/cell-tree'
import { intersects } from '../../localcloud/geo/relation'
import { askedShape } from '../../localcloud/geo/shape'
import { chord, vectorOf, type Position } from '../../localcloud/geo/vector'

const SIDE = 100
const FEW = 20

describe('the nearest of very many', () => {
  const tree = new CellTree<{
    readonly centre: ReturnType<typeof vectorOf>
    readonly reach: number
  }>()
  for (let n = 0; n < SIDE * SIDE; n += 1)
    tree.add({
      centre: vectorOf([113 + (n % SIDE) * 0.001, 22 + Math.floor(n / SIDE) * 0.001]),
      reach: 0,
    })

  it.each<[string, Position]>([
    ['among them', [113.0503, 22.0497]],
    ['at their edge', [113, 22]],
    ['far away', [20, 50]],
  ])('%s are found without looking at most of the others', (_name, position) => {
    const place = vectorOf(position)
    let looked = 0
    const found: number[] = []
    const nearest = tree.nearest(place, 2, ({ centre }) => ((looked += 1), chord(centre, place)))
    for (const { centre } of nearest) {
      found.push(chord(centre, place))
      if (found.length === FEW) break
    }
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(looked).toBeGreaterThanOrEqual(FEW)
    expect(looked).toBeLessThan(400)
  })
})

const arc = (from: Position, to: Position): Arc => [vectorOf(from), vectorOf(to)]

describe('two ways cross', () => {
  it.each<[string, Arc, Arc, boolean]>([
    ['here', arc([-1, 0], [1, 0]), arc([0, -1], [0, 1]), true],
    ['on the far side of the earth only', arc([-1, 0], [1, 0]), arc([180, -1], [180, 1]), false],
    [
      'near their ends, though their middles are far apart',
      arc([-5, 0], [165, 0]),
      arc([5, -1], [-160, 10]),
      true,
    ],
  ])('%s', (_name, one, other, expected) => {
    expect(crosses(one, other)).toBe(expected)
    expect(crosses(other, one)).toBe(expected)
  })

  it('which long lines on opposite sides of the earth do not', () => {
    const line = (...coordinates: Position[]) => askedShape({ type: 'LineString', coordinates })
    const equator = line([-80, 0], [-40, 0], [-1, 0], [1, 0], [40, 0], [80, 0])
    const beyond = line([180, -1], [180, 1], [140, 1], [100, 1])
    expect(intersects(equator, beyond)).toBe(false)
    expect(intersects(equator, line([75, -1], [75, 1], [140, 1], [100, 1]))).toBe(true)
  })
})
