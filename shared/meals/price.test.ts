import fc from 'fast-check'
import type { SubsidyRule } from '../policy/meal-subsidy'
import { payment, type Eater } from './price'

const HERE = '441900121'
const eater = (changes: Partial<Eater> = {}): Eater => ({
  ...{ age: 82, hukou: HERE, identities: [] },
  ...changes,
})
const rule = (changes: Partial<SubsidyRule> = {}): SubsidyRule => ({
  ...{ ageFrom: 60, hukou: 'city', perMeal: 500 },
  ...changes,
})
const lunch = { price: 1500, meal: 'lunch' } as const

it.each<[string, SubsidyRule[], Eater, number]>([
  ['no rule', [], eater(), 1500],
  ['old enough', [rule()], eater({ age: 60 }), 1000],
  ['a year too young', [rule()], eater({ age: 59 }), 1500],
  ['from elsewhere, where the city asks for its hukou', [rule()], eater({ hukou: null }), 1500],
  [
    'from elsewhere, where it asks for none',
    [rule({ hukou: 'any' })],
    eater({ hukou: null }),
    1000,
  ],
  ['of a township that gives', [rule({ hukou: [HERE] })], eater(), 1000],
  ['of the one next door', [rule({ hukou: ['441900119'] })], eater(), 1500],
  ['more from 80', [rule(), rule({ ageFrom: 80, perMeal: 800 })], eater(), 700],
  ['rules are not added up', [rule(), rule()], eater(), 1000],
  ['only for 低保', [rule({ identities: ['dibao'] })], eater(), 1500],
  [
    'for 低保 or 特困, who is 特困',
    [rule({ identities: ['dibao', 'tekun'] })],
    eater({ identities: ['tekun'] }),
    1000,
  ],
  ['only dinner', [rule({ meals: ['dinner'] })], eater(), 1500],
  ['no more than it costs', [rule({ perMeal: 2000 })], eater(), 0],
])('what one pays: %s', (_name, rules, who, pays) => {
  expect(payment(lunch, rules, who).pays).toBe(pays)
})

it('of two rules that give as much here, the one for the older is said', () => {
  const older = rule({ ageFrom: 80, perMeal: 800 })
  expect(payment({ price: 500, meal: 'breakfast' }, [rule(), older], eater()).rule).toBe(older)
})

it.each([
  ['nothing had yet', { today: 0, thisMonth: 0 }, 1000],
  ['a part of the day left', { today: 700, thisMonth: 700 }, 1200],
  ['the day used up', { today: 1000, thisMonth: 1000 }, 1500],
  ['the month used up', { today: 0, thisMonth: 10_000 }, 1500],
  ['more had than there is', { today: 5000, thisMonth: 5000 }, 1500],
])('the caps of a day and a month: %s', (_name, had, pays) => {
  const capped = [rule({ aDay: 1000, aMonth: 10_000 })]
  expect(payment(lunch, capped, eater(), had).pays).toBe(pays)
})

it('nobody ever pays less than nothing or more than the price, and price = pays + given', () => {
  const fen = fc.integer({ min: 1, max: 5000 })
  const rules = fc.array(
    fc.record({
      ageFrom: fc.integer({ min: 0, max: 120 }),
      hukou: fc.constantFrom('any' as const, 'city' as const),
      perMeal: fen,
    }),
  )
  fc.assert(
    fc.property(rules, fen, fc.integer({ min: 0, max: 120 }), (some, price, age) => {
      const { pays, given } = payment({ price, meal: 'lunch' }, some, eater({ age }))
      expect(pays).toBeGreaterThanOrEqual(0)
      expect(pays + given).toBe(price)
    }),
  )
})
