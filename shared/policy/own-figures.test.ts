import { figureOn, type Figure } from './figure'
import { ownFigures } from './own-figures'

const allowance = {
  key: 'elder.allowance',
  value: { unit: 'tiers', steps: [{ from: 80, fen: 10_000 }], per: 'month' },
  from: '2026-01-01',
  source: '示例文件',
  grade: 'T',
}
const read = (...figures: unknown[]) => ownFigures(JSON.stringify(figures))

it.each<[string, object]>([
  ['an amount', { unit: 'fen', amount: 120_000, per: 'month' }],
  ['a multiple', { unit: 'times', factor: 1.5, of: 'dibao.standard', floor: true }],
  ['a length', { unit: 'workingDays', count: 20 }],
  ['months', { unit: 'months', length: 12 }],
  ['a share', { unit: 'ratio', percent: 30 }],
  ['steps', { unit: 'tiers', steps: [{ from: 80, fen: 1 }], per: 'month' }],
  ['sorts', { unit: 'kinds', kinds: ['wages'], doubtful: [] }],
  ['a scheme', { unit: 'scheme' }],
])('%s may be entered', (_name, value) => {
  expect(read({ ...allowance, value })).toEqual([{ ...allowance, value }])
})

it('what was entered is in force from its day on', () => {
  const figures = read(allowance)
  expect(figureOn(figures, 'elder.allowance', '2025-12-31').ok).toBe(false)
  expect(figureOn(figures, 'elder.allowance', '2026-01-01').ok).toBe(true)
})

it.each<[string, Partial<Record<keyof Figure, unknown>>, string]>([
  ['a key nobody asks for', { key: 'elder.alowance' }, '0.key'],
  ['a figure of the nation', { key: 'appeal.window' }, '0.key'],
  ['no source', { source: ' ' }, '0.source'],
  ['a day that is none', { from: '2026-02-30' }, '0.from'],
  ['an end before the beginning', { to: '2025-12-31' }, '0.to'],
  ['a grade that is none', { grade: 'A' }, '0.grade'],
  ['yuan with a point', { value: { unit: 'fen', amount: 1.5, per: 'month' } }, '0.value.amount'],
  ['nothing', { value: { unit: 'fen', amount: 0, per: 'month' } }, '0.value.amount'],
  ['no step', { value: { unit: 'tiers', steps: [], per: 'month' } }, '0.value.steps'],
  ['a unit that is none', { value: { unit: 'yuan', amount: 1 } }, '0.value.unit'],
])('%s stops the program, and the place is named', (_name, changes, place) => {
  expect(() => read({ ...allowance, ...changes })).toThrow(place)
})

it.each(['', '{}', '[1]', '[{]'])('%p is no list of figures', (text) => {
  expect(() => ownFigures(text)).toThrow('own figures')
})
