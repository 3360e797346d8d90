import { aHappening, answersFor } from '../../tests/builders/answers'
import { aCity, aMadeUpCity, aTownship } from '../../tests/builders/cities'
import { anIdNumber } from '../../tests/builders/id-numbers'
import { cityPacks } from '../cities/packs'
import type { Figure, Quantity } from '../policy/figure'
import { dibao } from './programmes/dibao'
import { disabilityCare } from './programmes/disability-care'
import { mealService } from './programmes/meal-service'
import { temporaryRelief } from './programmes/temporary-relief'
import { unsupportedChild } from './programmes/unsupported-child'
import { decidedElsewhere, decidesIn, officeAbove, routeOf, townshipIn, villageIn } from './routing'
import type { Answers, SectionAnswers } from './sections'

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

it('meals belong to where the person lives, whatever the hukou', () => {
  const { meals, hukou } = answersFor()
  const answers = { hukou, meals: { ...meals, township: '441900003', village: '示例社区' } }
  expect(routeOf(mealService, answers, aCity(), TODAY).id).toBe('township:441900003')
  expect(villageIn(mealService, answers)).toBe('示例')
  expect(decidedElsewhere(mealService, answers, aCity(), TODAY)).toBeUndefined()
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

describe('a child', () => {
  const ofHukou = (township: string, id: string) =>
    routeOf(unsupportedChild, answersFor({ child: { township } }), aCity(id), TODAY).id

  it.each([
    ['qinzhou', '450702001', 'township:450702001'],
    ['qinzhou', 'unknown', 'city:450700'],
    ['qinzhou', '450702', 'city:450700'],
    ['qinzhou', '441900121', 'city:450700'],
    ['dongguan', '441900121', 'township:441900121'],
    ['dongguan', '441900401', 'city:441900'],
    ['dongguan', 'unknown', 'city:441900'],
  ])('%s: of hukou in %p goes to %s', (id, township, unit) => {
    expect(ofHukou(township, id)).toBe(unit)
  })

  it('goes by its hukou, wherever something happened and wherever it lives', () => {
    const answers = answersFor({
      child: { township: '441900119', livesAt: '虎门镇示例路 1 号' },
      happening: { township: '441900121' },
    })
    expect(townshipIn(unsupportedChild, answers)).toBe('441900119')
    expect(townshipIn(temporaryRelief, answers)).toBe('441900121')
  })

  it('without a page about it is the city’s to place', () => {
    expect(townshipIn(unsupportedChild, {})).toBe('unknown')
    expect(routeOf(unsupportedChild, {}, aCity('qinzhou'), TODAY).id).toBe('city:450700')
  })
})

const withFigure = (id: string, key: Figure['key'], value: Quantity) =>
  aCity(id, {
    figures: [{ key, value, from: '2026-03-02', source: '示例文件', grade: 'K' }],
  })

const SCHEME = { unit: 'scheme' } as const
const ofDibao = { unit: 'kinds', kinds: ['dibao'], doubtful: [] } as const

describe('what goes by the hukou', () => {
  const at = (changes: Partial<SectionAnswers<'hukou'>>): Answers => ({
    hukou: { township: '450702001', region: '', village: '', ...changes },
  })
  const away = { township: 'elsewhere', region: '示例省示例市' } as const

  it.each([
    ['here', {}, 'township:450702001'],
    ['of a township nobody knows', { township: 'unknown' }, 'city:450700'],
    ['of a township of another city', { township: '441900121' }, 'city:450700'],
    ['of a county', { township: '450702' }, 'city:450700'],
    ['elsewhere', { ...away, livesIn: '450721001' }, 'township:450721001'],
    ['elsewhere, living nobody knows where', { ...away, livesIn: 'unknown' }, 'city:450700'],
    ['elsewhere, with nothing more', away, 'city:450700'],
  ] as const)('%s: %j is taken in by %s', (_, hukou, unit) => {
    expect(routeOf(dibao, at(hukou), aCity('qinzhou'), TODAY).id).toBe(unit)
  })

  it('without a page about it is the city’s to place', () => {
    expect(routeOf(dibao, {}, aCity('qinzhou'), TODAY).id).toBe('city:450700')
  })

  it.each([
    ['a hukou here', aCity(), {}, undefined],
    ['a hukou nobody knows', aCity(), { township: 'unknown' }, undefined],
    ['elsewhere', aCity(), away, '示例省示例市'],
    ['elsewhere, no permit', aCity(), { ...away, permit: 'no' }, '示例省示例市'],
    ['a permit, and the city takes none', aCity(), { ...away, permit: 'yes' }, '示例省示例市'],
    [
      'a permit, and the city takes them',
      withFigure('dongguan', 'residencePermit.accepted', SCHEME),
      { ...away, permit: 'yes' },
      undefined,
    ],
    [
      'no permit, and the city takes them',
      withFigure('dongguan', 'residencePermit.accepted', SCHEME),
      { ...away, permit: 'no' },
      '示例省示例市',
    ],
    [
      'a permit in 钦州, which takes them for 低保',
      aCity('qinzhou'),
      { ...away, permit: 'yes' },
      undefined,
    ],
  ] as const)('%s: decided elsewhere in %j', (_, city, hukou, region) => {
    expect(decidedElsewhere(dibao, at(hukou), city, TODAY)).toBe(region)
  })

  it('a permit opens only what the city names', () => {
    const answers = at({ ...away, permit: 'yes' })
    expect(decidedElsewhere(disabilityCare, answers, aCity('qinzhou'), TODAY)).toBe('示例省示例市')
  })

  it('what goes by the place never is decided elsewhere', () => {
    expect(decidedElsewhere(temporaryRelief, at(away), aCity(), TODAY)).toBeUndefined()
    expect(decidedElsewhere(unsupportedChild, at(away), aCity(), TODAY)).toBeUndefined()
  })
})

describe('whose decision it is', () => {
  it.each([
    ['临时救助 is the township’s own', temporaryRelief, aCity(), 'township'],
    ['低保 is for the office above', dibao, aCity(), 'above'],
    ['a child is for the office above', unsupportedChild, aCity('qinzhou'), 'above'],
    ['delegated', dibao, withFigure('qinzhou', 'authority.delegated', SCHEME), 'township'],
    ['delegated by name', dibao, withFigure('qinzhou', 'authority.delegated', ofDibao), 'township'],
    [
      'what is not named stays above',
      unsupportedChild,
      withFigure('qinzhou', 'authority.delegated', ofDibao),
      'above',
    ],
  ] as const)('%s', (_, programme, city, where) => {
    expect(decidesIn(programme, city, TODAY)).toBe(where)
  })

  it('is delegated from the day on that the city says', () => {
    const city = withFigure('qinzhou', 'authority.delegated', SCHEME)
    expect(decidesIn(dibao, city, '2026-03-01')).toBe('above')
  })
})

describe('the office above', () => {
  it.each([
    ['东莞 has no counties', 'dongguan', 'township:441900121', 'city:441900', '东莞市民政局'],
    ['钦州', 'qinzhou', 'township:450702001', 'county:450702', '钦南区民政局'],
    ['钦州, another county', 'qinzhou', 'township:450721001', 'county:450721', '灵山县民政局'],
    ['舟山', 'zhoushan', 'township:330902002', 'county:330902', '定海区民政局'],
    ['阜阳', 'fuyang', 'township:341202001', 'county:341202', '颍州区民政局'],
    ['樟树 is a county itself', 'zhangshu', 'township:360982001', 'city:360982', '樟树市民政局'],
    ['the city’s own queue', 'qinzhou', 'city:450700', 'city:450700', '钦州市民政局'],
    ['a county’s', 'qinzhou', 'county:450702', 'city:450700', '钦州市民政局'],
    ['no office at all', 'qinzhou', 'township:999999999', 'city:450700', '钦州市民政局'],
  ])('%s', (_, id, unitId, above, name) => {
    expect(officeAbove(aCity(id), unitId)).toMatchObject({ id: above, name })
  })

  it('a statistical zone is no office: its townships answer to the city', () => {
    const city = aCity('fuyang')
    const zones = city.pack.divisions.filter(({ level, pseudo }) => level === 'county' && pseudo)
    const inZones = city.pack.divisions.filter(({ parent }) =>
      zones.some(({ code }) => code === parent),
    )
    expect(inZones.length).toBeGreaterThan(0)
    for (const { code } of inZones)
      expect(officeAbove(city, `township:${code}`)).toBe(city.fallback)
  })

  it.each([...cityPacks.keys()])('%s: every township has one, and it is no township', (id) => {
    const city = aCity(id)
    const townships = [...city.units.values()].filter(({ level }) => level === 'township')
    for (const { id: unitId } of townships)
      expect(['county', 'city']).toContain(officeAbove(city, unitId).level)
  })
})

it('the village is that of the page that says the township, as it is called', () => {
  const answers: Answers = {
    happening: aHappening({ village: '示例社区' }),
    hukou: { township: '450702001', region: '', village: '别处村' },
  }
  expect(villageIn(temporaryRelief, answers)).toBe('示例')
  expect(villageIn(dibao, answers)).toBe('别处')
  expect(villageIn(unsupportedChild, answers)).toBeUndefined()
  expect(villageIn(temporaryRelief, { happening: aHappening() })).toBeUndefined()
})
