import { answersFor } from '../../tests/builders/answers'
import { anApplication } from '../../tests/builders/applications'
import type { Application } from '../assistance/application'
import { mealService } from '../assistance/programmes/meal-service'
import type { SectionAnswers } from '../assistance/sections'
import { isBroughtOn, mealsOn, parcelIn } from './meals'

const benefit = { amounts: [], from: '2026-04' }
const form = (changes: Partial<SectionAnswers<'meals'>> = {}) => answersFor({ meals: changes })

it.each<[string, Partial<Application>, boolean]>([
  // It is a service: it does not wait for the month after.
  ['granted today', {}, true],
  ['heard before it ends', { status: 'hearing' }, true],
  ['held back', { status: 'suspended' }, false],
  ['ended', { status: 'ended' }, false],
  ['asked for', { status: 'accepted' }, false],
  ['to the month before', { benefit: { ...benefit, until: '2026-02' } }, false],
  ['to this month', { benefit: { ...benefit, until: '2026-03' } }, true],
])('%s: meals are brought %s', (_, changes, expected) => {
  const application = anApplication({ status: 'inForce', benefit, ...changes })
  expect(isBroughtOn(application, '2026-03-03')).toBe(expected)
})

it.each([
  ['2026-03-02', ['1', '3'], ['lunch']],
  ['2026-03-03', ['1', '3'], []],
  ['2026-03-08', ['7'], ['lunch']],
] as const)('on %s, wanted on %j: %j', (on, days, expected) => {
  expect(mealsOn(form({ days: [...days] }), on)).toEqual(expected)
})

it('whoever eats at the canteen has nothing brought', () => {
  expect(mealsOn(form({ how: 'canteen' }), '2026-03-02')).toEqual([])
  expect(mealsOn({}, '2026-03-02')).toEqual([])
})

it('a parcel goes to where the person lives, unless the form says where else', () => {
  expect(parcelIn(mealService, form())).toEqual({
    ...{ name: '示例申请人', phone: '13800000000', address: '示例路 1 号' },
    note: '示例：敲门大声一点',
    contact: { name: '示例女儿', phone: '13800000003' },
  })
  expect(parcelIn(mealService, form({ address: '示例巷 2 号' }))?.address).toBe('示例巷 2 号')
  expect(parcelIn(mealService, {})).toBeNull()
})
