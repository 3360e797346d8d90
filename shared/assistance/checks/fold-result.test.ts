import fc from 'fast-check'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import type { CheckedPerson, Found } from './check-file'
import { foldResult, type Difference } from './fold-result'

const ID = anIdNumber()
const OTHER = anIdNumber({ serial: 2 })

const answer = (
  result: 'matches' | 'differs' | 'not_found',
  changes: Partial<Found> = {},
  idNumber = ID,
): CheckedPerson => {
  const whose = { no: 'DB20260302-000001', idNumber, note: '' }
  const nothing = { monthlyIncome: 0, savings: 0, houses: 0, cars: 0, business: false }
  return result === 'not_found'
    ? { ...whose, result }
    : { ...whose, result, found: { ...nothing, ...changes } }
}

const told = (monthlyIncome: number, idNumber = ID) => ({ idNumber, monthlyIncome })
const all = { savings: 1, houses: 1, cars: 1, business: true }
const belongings: Difference[] = [
  { idNumber: ID, what: 'savings', found: 1 },
  { idNumber: ID, what: 'houses', found: 1 },
  { idNumber: ID, what: 'cars', found: 1 },
  { idNumber: ID, what: 'business' },
]
const income = (told: number, found: number): Difference => ({
  ...{ idNumber: ID, what: 'income', told, found },
})

it.each<[string, CheckedPerson, Difference[]]>([
  ['相符, as told', answer('matches', { monthlyIncome: 1000 }), []],
  ['相符, less than told', answer('matches', { monthlyIncome: 999 }), []],
  ['相符, whatever is owned', answer('matches', all), []],
  ['相符, one 分 more than told', answer('matches', { monthlyIncome: 1001 }), [income(1000, 1001)]],
  ['不符, and owns', answer('differs', { monthlyIncome: 1000, ...all }), belongings],
  [
    '不符, more than told, and owns',
    answer('differs', { monthlyIncome: 1001, ...all }),
    [income(1000, 1001), ...belongings],
  ],
  ['不符, and nothing shows', answer('differs', { monthlyIncome: 1000 }), [income(1000, 1000)]],
  ['查无', answer('not_found'), [{ idNumber: ID, what: 'not_found' }]],
])('told 1000 分, answered %s', (_, answered, differences) => {
  expect(foldResult([answered], [told(1000)])).toEqual({
    state: differences.length === 0 ? 'clear' : 'differs',
    differences,
  })
})

it('somebody nobody answered for is not clear', () => {
  expect(foldResult([answer('matches')], [told(0), told(0, OTHER)])).toEqual({
    state: 'differs',
    differences: [{ idNumber: OTHER, what: 'not_found' }],
  })
})

it('somebody the household did not name has told nothing', () => {
  const people = [answer('matches'), answer('matches', { monthlyIncome: 1 }, OTHER)]
  expect(foldResult(people, [told(0)])).toEqual({
    state: 'differs',
    differences: [{ idNumber: OTHER, what: 'income', found: 1 }],
  })
})

it('one who differs is enough', () => {
  const people = [answer('matches'), answer('differs', {}, OTHER)]
  expect(foldResult(people, [told(0), told(0, OTHER)]).state).toBe('differs')
})

it('finding more never clears anybody', () => {
  const found = fc.record({
    ...{ monthlyIncome: fc.nat(2000), savings: fc.nat(3), houses: fc.nat(3), cars: fc.nat(3) },
    business: fc.boolean(),
  })
  const result = fc.constantFrom('matches' as const, 'differs' as const)
  fc.assert(
    fc.property(result, found, fc.nat(2000), fc.nat(500), (said, less, word, more) => {
      const of = (what: Found) => foldResult([answer(said, what)], [told(word)]).state
      if (of(less) === 'differs')
        expect(of({ ...less, monthlyIncome: less.monthlyIncome + more })).toBe('differs')
    }),
  )
})
