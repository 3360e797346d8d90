import { aTownship } from '../../tests/builders/cities'
import { packNamed } from '../../tests/builders/cities'
import type { PlainDate } from '../kernel/plain-date'
import { problem, type Problem } from '../kernel/problem'
import { ok, refuse } from '../kernel/result'
import { goneBy, heirOn, townshipOn, townshipsOn } from './division'

const merged = aTownship({ code: '999999102', validTo: '2026-06-30', replacedBy: '999999103' })
const heir = aTownship({ code: '999999103', validFrom: '2026-07-01' })
const dissolved = aTownship({ code: '999999104', validTo: '2026-06-30' })
const zone = aTownship({ code: '999999400', name: '示例开发区', pseudo: true })
const county = aTownship({ code: '999902', level: 'county', parent: '999900' })
const divisions = [aTownship(), merged, heir, dissolved, zone, county]
const unknown = problem('township_unknown')

it.each<[string, PlainDate]>([
  ['999999101', '2026-06-30'],
  ['999999101', '1999-01-01'],
  ['999999102', '2026-06-30'],
  ['999999103', '2026-07-01'],
  ['999999104', '2026-06-30'],
])('%s takes cases on %s', (code, on) => {
  expect(townshipOn(divisions, code, on)).toEqual(
    ok(divisions.find((division) => division.code === code)),
  )
})

it.each<[string, string, PlainDate, Problem]>([
  ['a code that does not exist', '999999999', '2026-06-30', unknown],
  ['an empty code', '', '2026-06-30', unknown],
  ['a statistical unit', '999999400', '2026-06-30', unknown],
  ['a county', '999902', '2026-06-30', unknown],
  ['one not founded yet', '999999103', '2026-06-30', unknown],
  ['one dissolved without an heir', '999999104', '2026-07-01', unknown],
  [
    'one merged into another',
    '999999102',
    '2026-07-01',
    problem('township_replaced', { replacedBy: '999999103' }),
  ],
])('%s is refused', (_, code, on, found) => {
  expect(townshipOn(divisions, code, on)).toEqual(refuse(found))
})

it.each<[PlainDate, string[]]>([
  ['2026-06-30', ['999999101', '999999102', '999999104']],
  ['2026-07-01', ['999999101', '999999103']],
])('on %s the townships to choose from are %p', (on, codes) => {
  expect(townshipsOn(divisions, on).map(({ code }) => code)).toEqual(codes)
})

it('松山湖 is in the statistics of 东莞 and takes no cases', () => {
  const { divisions: real } = packNamed('dongguan')
  expect(real.find(({ name }) => name === '松山湖')?.code).toBe('441900401')
  expect(townshipOn(real, '441900401', '2026-03-02')).toEqual(refuse(unknown))
})

it.each<[string, PlainDate, string | undefined]>([
  ['999999101', '2026-07-01', '999999101'],
  ['999999102', '2026-06-30', '999999102'],
  ['999999102', '2026-07-01', '999999103'],
  ['999999104', '2026-07-01', undefined],
  ['999999999', '2026-07-01', undefined],
])('what came to %s is answered for on %s by %s', (code, on, heir) => {
  expect(heirOn(divisions, code, on)?.code).toBe(heir)
})

it('of two mergers one after the other the last heir answers', () => {
  const again = aTownship({ ...heir, validTo: '2026-12-31', replacedBy: '999999101' })
  expect(heirOn([aTownship(), merged, again], '999999102', '2027-01-01')?.code).toBe('999999101')
})

it('those that are gone are known from the day after their last', () => {
  expect(goneBy(divisions, '2026-06-30')).toEqual([])
  expect(goneBy(divisions, '2026-07-01').map(({ code }) => code)).toEqual([
    '999999102',
    '999999104',
  ])
})
