import { gbk } from '../../../tests/builders/gbk'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import { readCsv } from '../../casework/csv'
import type { CsvMistake, CsvProblem } from '../../casework/csv-faults'
import type { FieldFault } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import {
  checkRequest,
  checkRequestTable,
  readCheckResult,
  type CheckedPerson,
  type CheckRequest,
} from './check-file'

const VERSION = 'nuanlin-check/1'
const NO = 'DB20260302-000001'
const ID = anIdNumber()
const OTHER = anIdNumber({ serial: 2 })
const HEADER = '版本,办件号,身份证号,结果,月收入(元),存款(元),房产(套),车辆(辆),经营,说明'
/** Digits as a Chinese keyboard may type them. */
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const utf8 = (file: string) => new TextEncoder().encode(file)

describe('a request file', () => {
  const asked: CheckRequest = {
    ...{ no: NO, matter: '示例事项', name: '示例甲', idNumber: ID, relation: '本人' },
    ...{ authorisedOn: '2026-03-02', from: '2025-03-02', until: '2026-03-01' },
  }

  it('has one row a person, as the format says', () => {
    expect(checkRequest([asked, { ...asked, name: '示例,"乙"', idNumber: OTHER }])).toBe(
      [
        '\uFEFF版本,办件号,事项,姓名,身份证号,关系,授权日期,查询起,查询止',
        `${VERSION},${NO},示例事项,示例甲,${ID},本人,2026-03-02,2025-03-02,2026-03-01`,
        `${VERSION},${NO},示例事项,"示例,""乙""",${OTHER},本人,2026-03-02,2025-03-02,2026-03-01`,
        '',
      ].join('\r\n'),
    )
  })

  it('is read as it was written', () => {
    expect(readCsv(checkRequestTable, utf8(checkRequest([asked])))).toEqual(ok([asked]))
  })

  it('asks about nobody twice for one case', () => {
    expect(readCsv(checkRequestTable, utf8(checkRequest([asked, asked])))).toMatchObject({
      problem: { faults: [{ row: 3, code: 'row_twice', sameAs: 2 }] },
    })
  })

  it('runs nothing that a name says', () => {
    expect(checkRequest([{ ...asked, name: '=示例' }])).toContain(`,"'=示例",`)
  })
})

/** A row of a result file, cell by cell. */
const row = (changes: Readonly<Record<string, string>> = {}) =>
  Object.values({
    ...{ version: VERSION, no: NO, idNumber: ID, result: '相符', income: '1200' },
    ...{ savings: '3000.5', houses: '1', cars: '0', business: '否', note: '' },
    ...changes,
  }).join(',')

const NOTHING = { income: '', savings: '', houses: '', cars: '', business: '' }

const file = (...rows: string[]) => utf8([HEADER, ...rows].join('\r\n'))

const person: CheckedPerson = {
  ...{ no: NO, idNumber: ID, note: '', result: 'matches' },
  found: { monthlyIncome: 120_000, savings: 300_050, houses: 1, cars: 0, business: false },
}

describe('a result file is taken', () => {
  it.each<[string, Uint8Array, CheckedPerson]>([
    ['in UTF-8', file(row()), person],
    ['in GBK', gbk(`${HEADER}\r\n${row()}\r\n`), person],
    [
      '不符',
      file(row({ result: '不符', business: '是' })),
      {
        ...person,
        result: 'differs',
        found: { ...person.found, business: true },
      },
    ],
    [
      '查无',
      file(row({ result: '查无', ...NOTHING, note: '"无此人,示例"' })),
      {
        ...{ no: NO, idNumber: ID, note: '无此人,示例', result: 'not_found' },
      },
    ],
    [
      'full-width digits',
      file(row({ idNumber: wide(ID), income: '１２００', cars: '０' })),
      person,
    ],
    [
      'a small x',
      file(row({ idNumber: '11010519491231002x' })),
      {
        ...person,
        idNumber: '11010519491231002X',
      },
    ],
    ['a comma in an amount', file(row({ income: '"1,200.00"' })), person],
  ])('%s', (_, bytes, taken) => {
    expect(readCheckResult(bytes)).toEqual(ok([taken]))
  })

  it('with the same person in two cases', () => {
    const read = readCheckResult(file(row(), row({ no: 'DB20260302-000002' })))
    expect(read).toMatchObject({ ok: true, value: [{ no: NO }, { no: 'DB20260302-000002' }] })
  })
})

describe('a result file is refused', () => {
  it.each<[string, CsvProblem, Uint8Array]>([
    [
      'for another version',
      { code: 'file_version', column: '版本', row: 2 },
      file(row({ version: 'nuanlin-check/2' })),
    ],
    [
      'for a wrong column',
      { code: 'column_unknown', column: '收入' },
      utf8(HEADER.replace('月收入(元)', '收入')),
    ],
    [
      'for a missing column',
      { code: 'column_missing', column: '经营' },
      utf8(HEADER.replace('经营,', '')),
    ],
    ['for a column twice', { code: 'column_twice', column: '结果' }, utf8(`${HEADER},结果`)],
    ['with only a header', { code: 'file_no_rows' }, file()],
    ['with nothing in it', { code: 'file_empty' }, utf8('')],
    ['in UTF-16', { code: 'file_encoding' }, Uint8Array.from(Buffer.from(HEADER, 'utf16le'))],
    [
      'for being the request',
      { code: 'column_unknown', column: '事项' },
      utf8('版本,办件号,事项\n'),
    ],
  ])('%s', (_, problem, bytes) => {
    expect(readCheckResult(bytes)).toEqual(refuse(problem))
  })

  const wrong = (column: string, why: FieldFault, figures = {}): CsvMistake => ({
    ...{ row: 3, code: 'cell_wrong', column, why },
    ...figures,
  })
  const limit = { limit: 10_000_000 }
  const [income, savings] = ['月收入(元)', '存款(元)']

  it.each<[string, Record<string, string>, CsvMistake]>([
    [
      '15 digits',
      { idNumber: '440100800101001' },
      wrong('身份证号', 'id_length', { given: 15, limit: 18 }),
    ],
    [
      'a digit that is wrong',
      { idNumber: '110105194912310021' },
      wrong('身份证号', 'id_checksum', { given: 18, limit: 18 }),
    ],
    [
      'what Excel makes of a number',
      { idNumber: '4.419E+17' },
      wrong('身份证号', 'id_length', { given: 9, limit: 18 }),
    ],
    ['no number', { idNumber: '' }, { row: 3, code: 'cell_required', column: '身份证号' }],
    ['no case', { no: '' }, { row: 3, code: 'cell_required', column: '办件号' }],
    ['no result', { result: '' }, { row: 3, code: 'cell_required', column: '结果' }],
    ['another result', { result: '基本相符' }, wrong('结果', 'unknown_choice')],
    ['no income', { income: '' }, { row: 3, code: 'cell_required', column: income }],
    ['1e9', { income: '1e9' }, wrong(income, 'amount', limit)],
    ['1,000,000,000', { savings: '1000000000' }, wrong(savings, 'amount_too_large', limit)],
    ['a negative amount', { income: '-1' }, { row: 3, code: 'cell_formula', column: income }],
    ['a formula', { note: '=1+1' }, { row: 3, code: 'cell_formula', column: '说明' }],
    ['half a home', { houses: '0.5' }, wrong('房产(套)', 'amount')],
    ['too many cars', { cars: '1000' }, wrong('车辆(辆)', 'amount')],
    ['perhaps a business', { business: '不详' }, wrong('经营', 'unknown_choice')],
    [
      '查无 and a sum',
      { result: '查无', ...NOTHING, savings: '0' },
      { row: 3, code: 'cell_filled', column: savings },
    ],
    ['the same person again', { idNumber: wide(ID) }, { row: 3, code: 'row_twice', sameAs: 2 }],
  ])('for a row with %s', (_, changes, mistake) => {
    expect(readCheckResult(file(row(), row({ idNumber: OTHER, ...changes })))).toEqual(
      refuse({ code: 'file_rows', faults: [mistake], count: 1 }),
    )
  })

  it('for a row that is cut', () => {
    const fault = { row: 3, code: 'row_cells', given: 9, limit: 10 } as const
    expect(readCheckResult(file(row(), row({ idNumber: OTHER }).replace(/,$/, '')))).toEqual(
      refuse({ code: 'file_rows', faults: [fault], count: 1 }),
    )
  })

  it('whole, with every cell that is wrong', () => {
    const read = readCheckResult(file(row({ income: '', cars: 'x' }), row({ note: '@x' })))
    expect(read).toMatchObject({
      problem: {
        count: 3,
        faults: [
          { row: 2, code: 'cell_required', column: income },
          { row: 2, code: 'cell_wrong', column: '车辆(辆)' },
          { row: 3, code: 'cell_formula', column: '说明' },
        ],
      },
    })
  })
})
