import fc from 'fast-check'
import { anIdNumber, withCheck } from '../../tests/builders/id-numbers'
import { parseIdNumber, tidyIdNumber, type IdFault, type IdKind } from './id-number'

const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const bornOf = (text: string) => {
  const parsed = parseIdNumber(text)
  return typeof parsed === 'string' ? parsed : parsed.born
}

describe('an identity number as typed', () => {
  // The first is the number GB 11643 itself prints as its example.
  it.each<[string, string, string, IdKind, string]>([
    [
      'the example of the standard',
      '11010519491231002X',
      '11010519491231002X',
      'resident',
      '1949-12-31',
    ],
    ['a small x', '11010519491231002x', '11010519491231002X', 'resident', '1949-12-31'],
    [
      'full-width digits and X',
      '１１０１０５１９４９１２３１００２Ｘ',
      '11010519491231002X',
      'resident',
      '1949-12-31',
    ],
    [
      'spaces and hyphens',
      ' 110105 19491231-002X ',
      '11010519491231002X',
      'resident',
      '1949-12-31',
    ],
    [
      '29 February of a leap year',
      anIdNumber({ born: '2000-02-29' }),
      anIdNumber({ born: '2000-02-29' }),
      'resident',
      '2000-02-29',
    ],
    [
      'Hong Kong residence',
      anIdNumber({ region: '810000' }),
      anIdNumber({ region: '810000' }),
      'hmt_residence',
      '1980-06-15',
    ],
    [
      'Macao residence',
      anIdNumber({ region: '820000' }),
      anIdNumber({ region: '820000' }),
      'hmt_residence',
      '1980-06-15',
    ],
    [
      'Taiwan residence',
      anIdNumber({ region: '830000' }),
      anIdNumber({ region: '830000' }),
      'hmt_residence',
      '1980-06-15',
    ],
    [
      'new foreign permanent residence',
      anIdNumber({ region: '931234' }),
      anIdNumber({ region: '931234' }),
      'foreign_permanent',
      '1980-06-15',
    ],
    [
      'old foreign permanent residence',
      'ABC440180061512',
      'ABC440180061512',
      'foreign_permanent',
      '1980-06-15',
    ],
    [
      'old foreign, small letters',
      'abc440180061512',
      'ABC440180061512',
      'foreign_permanent',
      '1980-06-15',
    ],
    [
      'old foreign, born in this century',
      'ABC440105061512',
      'ABC440105061512',
      'foreign_permanent',
      '2005-06-15',
    ],
  ])('%s', (_, typed, number, kind, born) => {
    expect(parseIdNumber(typed)).toEqual({ kind, number, born })
  })

  it.each<[string, string, IdFault]>([
    ['nothing', '', 'id_length'],
    ['17 digits', anIdNumber().slice(0, 17), 'id_length'],
    ['19 digits', `${anIdNumber()}0`, 'id_length'],
    ['15 digits of the old card', '440524800101001', 'id_length'],
    ['a letter in the middle', `44190A${anIdNumber().slice(6)}`, 'id_characters'],
    ['X before the end', `X${anIdNumber().slice(1)}`, 'id_characters'],
    ['another letter at the end', `${anIdNumber().slice(0, 17)}Y`, 'id_characters'],
    ['an emoji', `${anIdNumber().slice(0, 16)}😀`, 'id_characters'],
    ['an operator', '{"$gt":"123456789"', 'id_characters'],
    ['region 00', anIdNumber({ region: '000000' }), 'id_region'],
    ['region 16', anIdNumber({ region: '160000' }), 'id_region'],
    ['region 84', anIdNumber({ region: '840000' }), 'id_region'],
    ['31 February', anIdNumber({ born: '1980-02-31' }), 'id_date'],
    ['29 February of a common year', anIdNumber({ born: '1981-02-29' }), 'id_date'],
    ['29 February 1900', anIdNumber({ born: '1900-02-29' }), 'id_date'],
    ['month 13', anIdNumber({ born: '1980-13-01' }), 'id_date'],
    ['day 0', anIdNumber({ born: '1980-01-00' }), 'id_date'],
    ['born 1880, the other example of the standard', '440524188001010014', 'id_date'],
    ['born 1899', anIdNumber({ born: '1899-12-31' }), 'id_date'],
    ['wrong checksum', '110105194912310021', 'id_checksum'],
    ['wrong checksum of a Hong Kong resident', `81${anIdNumber().slice(2)}`, 'id_checksum'],
    ['old foreign, 31 February', 'ABC440180023112', 'id_date'],
    ['old foreign, one digit short', 'ABC44018006151', 'id_length'],
  ])('refuses %s', (_, typed, fault) => {
    expect(parseIdNumber(typed)).toBe(fault)
  })

  it('names the first thing wrong, not the last', () => {
    expect(parseIdNumber(withCheck('00000019800231001'))).toBe('id_region')
    expect(parseIdNumber('441900198002310010')).toBe('id_date')
  })
})

const anyIdNumber = fc
  .record({
    region: fc.constantFrom('110105', '330902', '441900', '654003', '710000', '810000', '931234'),
    born: fc
      .date({
        min: new Date('1900-01-01T00:00:00Z'),
        max: new Date('2026-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10)),
    serial: fc.integer({ min: 0, max: 999 }),
  })
  .map((parts) => ({ ...parts, number: anIdNumber(parts) }))

describe('any valid number', () => {
  it('is taken, however it is typed, with its birthday', () => {
    fc.assert(
      fc.property(anyIdNumber, ({ number, born }) => {
        const ways = [
          number,
          number.toLowerCase(),
          fullWidth(number),
          `${number.slice(0, 6)} ${number.slice(6)}`,
        ]
        expect(ways.map(tidyIdNumber)).toEqual(ways.map(() => number))
        expect(ways.map(bornOf)).toEqual(ways.map(() => born))
      }),
    )
  })

  it('is never valid with one character changed', () => {
    const change = fc.record({
      at: fc.integer({ min: 0, max: 17 }),
      to: fc.constantFrom(...Array.from('0123456789X')),
    })
    fc.assert(
      fc.property(anyIdNumber, change, ({ number }, { at, to }) => {
        fc.pre(number[at] !== to)
        expect(typeof parseIdNumber(number.slice(0, at) + to + number.slice(at + 1))).toBe('string')
      }),
      { numRuns: 2000 },
    )
  })

  it('is never valid with two neighbours swapped', () => {
    fc.assert(
      fc.property(anyIdNumber, fc.integer({ min: 0, max: 16 }), ({ number }, at) => {
        const [a = '', b = ''] = [number[at], number[at + 1]]
        fc.pre(a !== b)
        const swapped = number.slice(0, at) + b + a + number.slice(at + 2)
        expect(typeof parseIdNumber(swapped)).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })
})
