import fc from 'fast-check'
import { SortedBlocks } from '../../localcloud/engine/sorted-blocks'

/** More than two blocks hold. */
const MANY = 1_000

const step = fc.record({
  kind: fc.constantFrom('add', 'add', 'add', 'remove', 'load' as const),
  n: fc.nat(MANY),
})
const inOrder = (a: number, b: number) => a - b

const below = (bound: number) => (n: number) => n < bound
const upTo = (bound: number) => (n: number) => n <= bound

it('holds what a sorted array holds, and gives every stretch of it both ways', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(MANY), fc.nat(MANY)), { minLength: 1, maxLength: 8 }),
      (steps, stretches) => {
        const blocks = new SortedBlocks<number>(inOrder)
        let all: number[] = []
        for (const { kind, n } of steps) {
          const some = Array.from(
            { length: kind === 'load' ? n : 1 },
            (_, i) => (n + i * 37) % MANY,
          )
          if (kind === 'remove') blocks.remove(n)
          else if (kind === 'load') blocks.addAll(some)
          else for (let i = 0; i < 50; i += 1) blocks.add((n * 31 + i * 7) % MANY)
          if (kind === 'remove') all.splice(all.indexOf(n) < 0 ? all.length : all.indexOf(n), 1)
          else if (kind === 'load') all.push(...some)
          else for (let i = 0; i < 50; i += 1) all.push((n * 31 + i * 7) % MANY)
          all = all.sort(inOrder)
        }
        for (const [from, to] of [...stretches, [0, MANY] as const]) {
          const wanted = all.filter((n) => n >= from && n <= to)
          expect([...blocks.between(below(from), upTo(to))]).toEqual(wanted)
          expect([...blocks.betweenBackward(below(from), upTo(to))]).toEqual(wanted.toReversed())
          expect(blocks.firstFrom(below(from))).toBe(all.find((n) => n >= from))
        }
      },
    ),
  )
})

it('gives everything back when the last is gone', () => {
  const blocks = new SortedBlocks<number>(inOrder)
  const all = Array.from({ length: 3 * MANY }, (_, i) => (i * 7919) % (3 * MANY))
  for (const n of all) blocks.add(n)
  expect([...blocks.between(below(0), upTo(Infinity))]).toEqual([...all].sort(inOrder))
  for (const n of all) blocks.remove(n)
  expect([...blocks.between(below(0), upTo(Infinity))]).toEqual([])
  expect(blocks.firstFrom(below(0))).toBeUndefined()
  blocks.add(1)
  expect([...blocks.betweenBackward(below(0), upTo(Infinity))]).toEqual([1])
})

it.each<[string, (i: number) => number]>([
  ['upwards', (i) => i],
  ['downwards', (i) => -i],
  ['anywhere', (i) => (i * 7919) % 10_007],
])('blocks stay short and few, filled one by one %s', (_name, nth) => {
  const blocks = new SortedBlocks<number>(inOrder)
  for (let i = 0; i < 10_000; i += 1) blocks.add(nth(i))
  const inside = (blocks as unknown as { blocks: number[][] }).blocks
  expect(Math.max(...inside.map(({ length }) => length))).toBeLessThanOrEqual(256)
  expect(inside.length).toBeLessThan(10_000 / 100)
})

it('finds a place among very many by comparing few', () => {
  let compared = 0
  const blocks = new SortedBlocks<number>((a, b) => ((compared += 1), a - b))
  blocks.addAll(Array.from({ length: 100_000 }, (_, i) => i * 2))
  compared = 0
  for (let i = 0; i < 100; i += 1) blocks.add(i * 2_001)
  expect(compared).toBeLessThan(100 * 25)
})
