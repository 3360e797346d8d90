import { aForm } from '../../../tests/builders/answers'
import { aMadeUpCity, aTownship } from '../../../tests/builders/cities'
import { townships } from './places'

const city = aMadeUpCity([
  aTownship({ code: '999999101', validTo: '2026-03-01', replacedBy: '999999102' }),
  aTownship({ code: '999999102', validFrom: '2026-03-02' }),
  aTownship({ code: '999999103', validFrom: '2026-03-03' }),
  aTownship({ code: '999999104', pseudo: true }),
])

const STANDS = '999999102'
type Places = Record<
  'hukou.township' | 'hukou.livesIn' | 'happening.township' | 'child.township',
  string
>

const formAt = (places: Partial<Places>) => {
  const at = (place: keyof Places) => places[place] ?? STANDS
  const form = aForm({
    hukou: { township: at('hukou.township'), livesIn: at('hukou.livesIn') },
    happening: { township: at('happening.township') },
    child: { township: at('child.township') },
  })
  return { ...form, city }
}

describe.each(['hukou.township', 'hukou.livesIn', 'happening.township', 'child.township'] as const)(
  '%s',
  (path) => {
    it.each([
      ['999999101', ['township_replaced']],
      ['999999102', []],
      ['999999103', ['township_unknown']],
      ['999999104', ['township_unknown']],
      ['999999', ['township_unknown']],
      ['441900121', ['township_unknown']],
      ['unknown', []],
    ])('in %s', (code, faults) => {
      expect(townships(formAt({ [path]: code }))).toEqual(faults.map((fault) => ({ path, fault })))
    })
  },
)

it('a hukou elsewhere is no township of the city, and a home that was not asked for is none', () => {
  const form = aForm({ hukou: { township: 'elsewhere', region: '示例省示例市' } })
  expect(townships(form)).toEqual([])
})
