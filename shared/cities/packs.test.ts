import { aCity, packNamed } from '../../tests/builders/cities'
import { townshipsOn } from '../places/division'
import { unitIdOf } from '../places/unit'
import { cityOf } from './city'
import { cityPacks } from './packs'

const ids = [...cityPacks.keys()]
const TODAY = '2026-03-02'

it.each([
  // city, counties, townships
  ['dongguan', 0, 32],
  ['zhangshu', 0, 19],
  ['zhoushan', 4, 36],
  ['qinzhou', 4, 66],
  ['fuyang', 8, 167],
])('%s has %i counties and %i townships', (id, counties, townships) => {
  const levels = [...aCity(id).units.values()].map(({ level }) => level)
  expect(levels.filter((level) => level === 'county')).toHaveLength(counties)
  expect(townshipsOn(packNamed(id).divisions, TODAY)).toHaveLength(townships)
})

describe.each(ids)('%s', (id) => {
  const city = aCity(id)
  const { divisions, seats, code, name, figures } = city.pack

  it('is in the table above, and its own office is the fallback', () => {
    expect(['dongguan', 'zhangshu', 'zhoushan', 'qinzhou', 'fuyang']).toContain(id)
    expect(city.fallback).toMatchObject({
      id: `city:${code}`,
      level: 'city',
      appealTo: `${name}人民政府`,
    })
  })

  it('has every code once and one office for each division that is one', () => {
    expect(new Set(divisions.map((division) => division.code)).size).toBe(divisions.length)
    const offices = divisions.filter(({ pseudo }) => !pseudo).map(unitIdOf)
    expect([...city.units.keys()]).toEqual(offices)
  })

  it('has codes of the right length that lie under their parents', () => {
    const codes = new Set(divisions.map((division) => division.code))
    const wrong = divisions.filter(({ level, code: own, parent }) =>
      level === 'township'
        ? !/^\d{9}$/.test(own) || !own.startsWith(parent) || !codes.has(parent)
        : !/^\d{6}$/.test(own) || (level === 'county' && parent !== code),
    )
    expect(wrong).toEqual([])
  })

  it('has seats only of townships that take cases', () => {
    const townships = new Set(townshipsOn(divisions, TODAY).map((township) => township.code))
    expect(seats.filter((seat) => !townships.has(seat.code))).toEqual([])
  })

  it('has a source for every figure, and the national ones beside its own', () => {
    expect(figures.filter(({ source }) => source.length < 10)).toEqual([])
    expect(city.figures.map(({ key }) => key)).toContain('appeal.window')
  })
})

it('every township of 东莞 has a seat', () => {
  const { divisions, seats } = packNamed('dongguan')
  expect(seats.map(({ code }) => code)).toEqual(
    townshipsOn(divisions, TODAY).map(({ code }) => code),
  )
})

it('a pack without its own top division stops the program', () => {
  expect(() => cityOf({ ...packNamed('dongguan'), code: '441901' })).toThrow(
    'city pack dongguan has no division 441901',
  )
})
