import { aTownship, packNamed } from '../../tests/builders/cities'
import { aCity } from '../../tests/builders/cities'
import { unitIdOf, unitsOf } from './unit'

it.each([
  // city, unit, doorplate, the government that hears an appeal
  ['dongguan', 'township:441900121', '虎门镇公共服务办公室', '东莞市人民政府'],
  ['dongguan', 'township:441900003', '东城街道公共服务办公室', '东莞市人民政府'],
  ['dongguan', 'city:441900', '东莞市民政局', '东莞市人民政府'],
  ['qinzhou', 'township:450702001', '向阳街道办事处', '钦南区人民政府'],
  ['qinzhou', 'township:450702100', '沙埠镇人民政府', '钦南区人民政府'],
  ['qinzhou', 'county:450721', '灵山县民政局', '灵山县人民政府'],
  ['qinzhou', 'city:450700', '钦州市民政局', '钦州市人民政府'],
  ['zhoushan', 'township:330902002', '昌国街道办事处', '定海区人民政府'],
  ['zhangshu', 'township:360982001', '淦阳街道办事处', '樟树市人民政府'],
  ['zhangshu', 'township:360982200', '中洲乡人民政府', '樟树市人民政府'],
  ['zhangshu', 'city:360982', '樟树市民政局', '樟树市人民政府'],
  ['fuyang', 'county:341282', '界首市民政局', '界首市人民政府'],
])('%s: %s is %s, appeals go to %s', (city, id, name, appealTo) => {
  const unit = aCity(city).units.get(id)
  expect([unit?.name, unit?.appealTo]).toEqual([name, appealTo])
})

it('statistical units have no office', () => {
  const [unit] = unitsOf([aTownship({ pseudo: true })], packNamed('fuyang').offices)
  expect(unit).toBeUndefined()
})

it('a township whose county is not in the pack answers to a government all the same', () => {
  const [unit] = unitsOf([aTownship({ parent: '990000' })], packNamed('fuyang').offices)
  expect(unit?.appealTo).toBe('示例镇人民政府')
})

it('the id of a unit says its level and its division', () => {
  expect(unitIdOf(aTownship())).toBe('township:999999101')
})
