import { packNamed } from '../../tests/builders/cities'
import { townshipsBelow } from './below'

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
