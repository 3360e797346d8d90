import { packNamed } from '../../tests/builders/cities'
import { officesOver, townshipsBelow } from './below'

it.each<[string, string, string[]]>([
  ['qinzhou', 'township:450702001', ['450702001']],
  ['qinzhou', 'county:450799', []],
  ['qinzhou', 'city:441900', []],
])('%s: below %s are %p', (city, unitId, codes) => {
  expect(townshipsBelow(packNamed(city).divisions, unitId)).toEqual(codes)
})

it.each(['qinzhou', 'dongguan', 'zhoushan', 'zhangshu', 'fuyang'])(
  'every township of %s is below its county, if there is one, and below the city',
  (id) => {
    const { divisions, code: city } = packNamed(id)
    const below = (unitId: string) => townshipsBelow(divisions, unitId)
    const counties = divisions.filter(({ level }) => level === 'county')
    const townships = divisions.filter(({ level }) => level === 'township')
    expect(below(`city:${city}`)).toEqual(townships.map(({ code }) => code))
    for (const { code } of counties) {
      const own = townships.filter(({ parent }) => parent === code)
      expect(below(`county:${code}`)).toEqual(own.map((one) => one.code))
    }
  },
)

it.each<[string, string, string[]]>([
  ['dongguan', '441900121', ['township:441900121', 'city:441900']],
  ['qinzhou', '450702001', ['township:450702001', 'county:450702', 'city:450700']],
  ['zhangshu', '360982001', ['township:360982001', 'city:360982']],
  ['qinzhou', 'unknown', ['city:450700']],
])('%s: over %s are %p', (id, township, offices) => {
  const { divisions, code } = packNamed(id)
  expect(officesOver(divisions, `city:${code}`, township)).toEqual(offices)
})

it.each(['qinzhou', 'dongguan', 'zhoushan', 'zhangshu', 'fuyang'])(
  'in %s an office is over a township exactly where the township is below it',
  (id) => {
    const { divisions, code: city } = packNamed(id)
    const offices = divisions.filter(({ pseudo }) => !pseudo)
    for (const { code, level } of offices.filter((one) => one.level === 'township')) {
      const over = officesOver(divisions, `city:${city}`, code)
      const holding = offices
        .map((one) => `${one.level}:${one.code}`)
        .filter((unitId) => townshipsBelow(divisions, unitId).includes(code))
      expect([...over].sort()).toEqual(holding.sort())
      expect(over[0]).toBe(`${level}:${code}`)
    }
  },
)
