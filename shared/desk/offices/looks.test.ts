import { lookKind } from './looks'

it.each([
  ['case', 'case'],
  ['clear:phone', 'clear'],
  ['clear:asked', 'clear'],
  ['payments:2026-03', 'payments'],
  ['paper:accepted', 'paper'],
  ['related', 'related'],
  ['checks', 'checks'],
  ['p-0123456789abcdef', 'photo'],
])('%s was a look at: %s', (what, kind) => {
  expect(lookKind(what)).toBe(kind)
})
