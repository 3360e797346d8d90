import { basics } from './listed'

it('everything for old people is listed, and 特困供养 after it', () => {
  expect(basics.map(({ programme }) => programme.id)).toEqual([
    ...['elder-allowance', 'elder-service', 'home-adaptation', 'meal-service'],
    'tekun',
  ])
})
