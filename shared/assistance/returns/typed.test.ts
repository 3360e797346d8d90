import { typedCell } from './typed'

it.each([
  ['accepted', '12', 12],
  ['accepted', ' １２ ', 12],
  ['accepted', '1,200', 1200],
  ['accepted', '0', 0],
  ['accepted', '', null],
  ['accepted', '-1', 'amount_negative'],
  ['accepted', '1.5', 'amount'],
  ['accepted', '=1', 'amount'],
  ['accepted', '1e3', 'amount'],
  ['accepted', '99999999999', 'amount_too_large'],
  ['fenOnce', '1,200.5', 120_050],
  // A quarter of a whole city is more than one household can be given.
  ['fenOnce', '123456789.01', 12_345_678_901],
  ['fenOnce', '10000000001', 'amount_too_large'],
] as const)('%s: %j is %j', (column, typed, meant) => {
  expect(typedCell(column, typed)).toBe(meant)
})
