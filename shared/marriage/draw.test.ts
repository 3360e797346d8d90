import { sm3 } from 'sm-crypto-v2'
import { commitmentTo, drawOrder, seedOf } from './draw'

const digest = (text: string) => sm3(text)
const entries = Array.from({ length: 200 }, (_, n) => `e-${n}`)

it('anybody works out the same order, whatever order the entries come in', () => {
  const seed = seedOf('secret', entries, digest)
  const order = drawOrder(seed, entries, digest)
  expect(
    drawOrder(seedOf('secret', [...entries].reverse(), digest), [...entries].reverse(), digest),
  ).toEqual(order)
  expect([...order].sort()).toEqual([...entries].sort())
})

it('one entry more, or another secret, is another draw', () => {
  const orders = [
    [seedOf('secret', entries, digest), entries],
    [seedOf('other', entries, digest), entries],
    [seedOf('secret', [...entries, 'e-200'], digest), entries],
  ].map(([seed, all]) => drawOrder(seed as string, all as string[], digest).join())
  expect(new Set(orders).size).toBe(3)
})

it('the commitment does not tell the secret, and fits no other', () => {
  expect(commitmentTo('secret', digest)).not.toContain('secret')
  expect(commitmentTo('secret', digest)).not.toBe(commitmentTo('secreT', digest))
})

it('nobody is favoured: over many draws everybody is first about as often', () => {
  const few = ['a', 'b', 'c', 'd']
  const firsts = Array.from(
    { length: 4000 },
    (_, n) => drawOrder(seedOf(String(n), few, digest), few, digest)[0],
  )
  for (const one of few) {
    const often = firsts.filter((first) => first === one).length
    // 1000 expected, 27 the standard deviation.
    expect(Math.abs(often - 1000)).toBeLessThan(140)
  }
})
