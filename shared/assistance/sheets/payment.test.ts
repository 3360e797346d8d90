import type { Benefit } from '../benefit'
import { paymentOf } from './payment'

const paid = (benefit: Benefit | undefined, month: string) =>
  paymentOf(benefit ? { benefit } : {}, month)

const april: Benefit = { amounts: [{ from: '2026-04', fen: 50_000 }], from: '2026-04' }
/** More from June on. */
const june: Benefit = { ...april, amounts: [...april.amounts, { from: '2026-06', fen: 60_000 }] }
const backPay = { months: 2, in: '2026-07' }

it.each<[string, Benefit | undefined, string, object | null]>([
  ['nothing given', undefined, '2026-04', null],
  ['no money', { amounts: [], from: '2026-04' }, '2026-04', null],
  ['before the first month', april, '2026-03', null],
  ['the first month', april, '2026-04', { fen: 50_000 }],
  ['long after', april, '2031-01', { fen: 50_000 }],
  ['the last month', { ...april, until: '2026-06' }, '2026-06', { fen: 50_000 }],
  ['after the last', { ...april, until: '2026-06' }, '2026-07', null],
  ['before it is held', { ...april, heldFrom: '2026-05' }, '2026-04', { fen: 50_000 }],
  ['held', { ...april, heldFrom: '2026-05' }, '2026-05', null],
  ['still held', { ...april, heldFrom: '2026-05' }, '2026-09', null],
  ['with what was held', { ...april, backPay }, '2026-07', { fen: 50_000, backPay: 100_000 }],
  ['a month that is paid later', { ...april, backPay }, '2026-06', null],
  ['the first that is paid later', { ...april, backPay }, '2026-05', null],
  ['before those', { ...april, backPay }, '2026-04', { fen: 50_000 }],
  ['the month before it is more', june, '2026-05', { fen: 50_000 }],
  ['the first month of more', june, '2026-06', { fen: 60_000 }],
  [
    'what was held, each month at what it was worth',
    { ...june, backPay },
    '2026-07',
    { fen: 60_000, backPay: 110_000 },
  ],
  ['after it was paid', { ...april, backPay }, '2026-08', { fen: 50_000 }],
])('%s', (_, benefit, month, payment) => {
  expect(paid(benefit, month)).toEqual(payment)
})
