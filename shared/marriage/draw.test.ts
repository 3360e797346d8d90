import { createHash } from 'node:crypto'
import { commitmentTo, drawOrder, lotOf, seedOf } from './draw'

const entries = Array.from({ length: 200 }, (_, n) => `e-${n}`)

it('anybody works out the same order, whatever order the entries come in', () => {
  const seed = seedOf('secret', entries)
  const order = drawOrder(seed, entries)
  expect(drawOrder(seedOf('secret', [...entries].reverse()), [...entries].reverse())).toEqual(order)
  expect([...order].sort()).toEqual([...entries].sort())
})

it('is worked out by any other program in the same way', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(commitmentTo('secret')).toBe(sha256('draw:secret'))
  expect(seedOf('secret', ['b', 'a'])).toBe(sha256('secret\na\nb'))
  expect(lotOf('seed', 'a')).toBe(sha256('seed\na'))
})

it('one entry more, or another secret, is another draw', () => {
  const orders = [
    [seedOf('secret', entries), entries],
    [seedOf('other', entries), entries],
    [seedOf('secret', [...entries, 'e-200']), entries],
  ].map(([seed, all]) => drawOrder(seed as string, all as string[]).join())
  expect(new Set(orders).size).toBe(3)
})

it('the commitment does not tell the secret, and fits no other', () => {
  expect(commitmentTo('secret')).not.toContain('secret')
  expect(commitmentTo('secret')).not.toBe(commitmentTo('secreT'))
})

it('nobody is favoured: over many draws everybody is first about as often', () => {
  const few = ['a', 'b', 'c', 'd']
  const firsts = Array.from({ length: 4000 }, (_, n) => drawOrder(seedOf(String(n), few), few)[0])
  for (const one of few) {
    const often = firsts.filter((first) => first === one).length
    // 1000 expected, 27 the standard deviation.
    expect(Math.abs(often - 1000)).toBeLessThan(140)
  }
})
