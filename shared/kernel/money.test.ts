import fc from 'fast-check'
import { formatYuan, MOST_FEN, parseYuan, type AmountFault, type Fen } from './money'

it.each<[string, Fen]>([
  ['0', 0],
  ['1200', 120_000],
  ['1,200', 120_000],
  ['1,200.5', 120_050],
  ['1 200.05', 120_005],
  [' 12.34 ', 1_234],
  ['１２００．５', 120_050],
  ['1，200', 120_000],
  ['007', 700],
  ['0.01', 1],
  // 1.1 × 100 and 0.29 × 100 are no whole numbers in floating point.
  ['1.1', 110],
  ['0.29', 29],
  ['10000000', MOST_FEN],
  ['10,000,000.00', MOST_FEN],
])('%p is %p 分', (typed, fen) => {
  expect(parseYuan(typed)).toBe(fen)
})

it.each<[string, AmountFault]>([
  ['', 'amount'],
  ['-1', 'amount_negative'],
  ['-0', 'amount_negative'],
  ['－１', 'amount_negative'],
  ['- 5', 'amount_negative'],
  ['+1', 'amount'],
  ['1e9', 'amount'],
  ['0x10', 'amount'],
  ['Infinity', 'amount'],
  ['NaN', 'amount'],
  ['abc', 'amount'],
  ['12a', 'amount'],
  ['1200元', 'amount'],
  ['一千', 'amount'],
  ['1.234', 'amount'],
  ['1.', 'amount'],
  ['.5', 'amount'],
  ['1.2.3', 'amount'],
  ['10000000.01', 'amount_too_large'],
  ['1000000000', 'amount_too_large'],
  ['999999999999', 'amount_too_large'],
  ['9999999999999', 'amount'],
  ['{"$gt":""}', 'amount'],
])('%p is refused: %s', (typed, fault) => {
  expect(parseYuan(typed)).toBe(fault)
})

it.each<[Fen, string]>([
  [0, '0'],
  [1, '0.01'],
  [10, '0.1'],
  [100, '1'],
  [120_000, '1,200'],
  [120_050, '1,200.5'],
  [120_005, '1,200.05'],
  [MOST_FEN, '10,000,000'],
])('%p 分 is read %p', (fen, read) => {
  expect(formatYuan(fen)).toBe(read)
})

it('what is read can be typed again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_FEN }), (fen) => {
      expect(parseYuan(formatYuan(fen))).toBe(fen)
    }),
  )
})

it('whatever is typed is a whole number of 分 within bounds, or a fault', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-e １')) }),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const parsed = parseYuan(text)
      if (typeof parsed === 'string') return
      expect(Number.isInteger(parsed)).toBe(true)
      expect(parsed).toBeGreaterThanOrEqual(0)
      expect(parsed).toBeLessThanOrEqual(MOST_FEN)
    }),
  )
})
