import { amountIn, filled, together } from './action-input'

it.each([
  ['what was typed, without the spaces around it', { a: ' x ', b: 'y' }, { a: 'x', b: 'y' }],
  ['nothing while one is empty', { a: 'x', b: ' ' }, null],
  ['nothing while one is missing', { a: 'x' }, null],
  ['nothing that is not asked for', { a: 'x', b: 'y', c: 'z' }, { a: 'x', b: 'y' }],
])('sends %s', (_, input, sent) => {
  expect(filled(input, 'a', 'b')).toEqual(sent)
})

it.each([
  ['12.5', { fen: 1250 }],
  ['', null],
  ['twelve', null],
])('reads %p as %p', (yuan, sent) => {
  expect(amountIn({ yuan })).toEqual(sent)
})

it.each([
  ['all together', [{ a: 1 }, { b: 2 }], { a: 1, b: 2 }],
  ['nothing while a part is missing', [{ a: 1 }, null], null],
])('sends %s', (_, parts, sent) => {
  expect(together(...parts)).toEqual(sent)
})
