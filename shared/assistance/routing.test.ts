import { aHappening, answersFor } from '../../tests/builders/answers'
import { aCity, aMadeUpCity, aTownship } from '../../tests/builders/cities'
import { anIdNumber } from '../../tests/builders/id-numbers'
import { temporaryRelief } from './programmes/temporary-relief'
import { routeOf } from './routing'
import type { Answers } from './sections'

const TODAY = '2026-03-02'
const unitOf = (answers: Answers, city = aCity()) =>
  routeOf(temporaryRelief, answers, city, TODAY).id

it.each([
  ['dongguan', '441900121', 'township:441900121'],
  ['dongguan', '441900003', 'township:441900003'],
  ['dongguan', 'unknown', 'city:441900'],
  ['dongguan', '441900401', 'city:441900'],
  ['dongguan', '441900999', 'city:441900'],
  ['dongguan', '450702001', 'city:441900'],
  ['dongguan', '', 'city:441900'],
  ['qinzhou', '450702001', 'township:450702001'],
  ['qinzhou', '450702', 'city:450700'],
  ['qinzhou', 'unknown', 'city:450700'],
  ['zhangshu', '360982001', 'township:360982001'],
  ['zhangshu', 'unknown', 'city:360982'],
])('%s: what happened in %p goes to %s', (city, township, unit) => {
  expect(unitOf({ happening: aHappening({ township }) }, aCity(city))).toBe(unit)
})

it('without a page that says where, the city’s own office takes it', () => {
  expect(unitOf({})).toBe('city:441900')
})

it.each([
  ['2026-03-01', 'township:999999101'],
  ['2026-03-02', 'city:999999'],
] as const)('a township merged on 2 March takes cases on %s: %s', (on, unit) => {
  const city = aMadeUpCity([
    aTownship({ validTo: '2026-03-01', replacedBy: '999999102' }),
    aTownship({ code: '999999102' }),
  ])
  const answers = { happening: aHappening({ township: '999999101' }) }
  expect(routeOf(temporaryRelief, answers, city, on).id).toBe(unit)
})

it.each(['110105', '450702', '330902', '810000', '931234'])(
  'the hukou never matters: an identity number of %s is taken where it happened',
  (region) => {
    const idNumber = anIdNumber({ region })
    const answers = answersFor({ applicant: { idNumber, livesAt: '别处' } })
    expect(unitOf(answers)).toBe('township:441900121')
  },
)
