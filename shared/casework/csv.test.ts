import fc from 'fast-check'
import * as z from 'zod/mini'
import { gbk } from '../../tests/builders/gbk'
import { optionalText, text, yuan } from '../kernel/fields'
import type { FieldFault } from '../kernel/problem'
import { ok, refuse } from '../kernel/result'
import { emptyCell, readCsv, writeCsv } from './csv'
import type { CsvMistake, CsvProblem, CsvRowFault } from './csv-faults'

/** A made-up file: who gets how much. */
const table = {
  version: 'shili/1',
  columns: { name: '姓名', sum: '金额(元)', note: '说明' },
  row: z.object({ name: text(30), sum: yuan(), note: optionalText(200) }),
  once: ({ name }: { readonly name: string }) => name,
}

const HEADER = '版本,姓名,金额(元),说明'
const utf8 = (file: string): Uint8Array => new TextEncoder().encode(file)
const read = (...lines: string[]) => readCsv(table, utf8(lines.join('\r\n')))
const one = (name: string, sum = 1_200, note = '') => ({ name, sum, note })
const mistakes = (...faults: CsvMistake[]) =>
  refuse<CsvProblem>({ code: 'file_rows', faults, count: faults.length })

describe('a file is taken', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(`${HEADER}\nshili/1,示例甲,12,\n`)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${HEADER}\r\nshili/1,示例甲,12,\r\n`)],
    ['GBK', gbk(`${HEADER}\r\nshili/1,示例甲,12,\r\n`)],
    ['the ends of lines of an old Mac', utf8(`${HEADER}\rshili/1,示例甲,12,\r`)],
    ['no end of the last line', utf8(`${HEADER}\r\nshili/1,示例甲,12,`)],
    ['blank rows', utf8(`${HEADER}\n\n,,,\nshili/1,示例甲,12,\n , ,,\n\n`)],
    ['columns in another order', utf8('说明,金额(元),姓名,版本\n,12,示例甲,shili/1')],
    ['full-width signs in a column', utf8('版本,姓名, 金额（元）,说明\nshili/1,示例甲,12,')],
    ['full-width digits', utf8(`${HEADER}\nshili/1, 示例甲 ,１２,`)],
    [
      'quotation marks for nothing',
      utf8(`"版本","姓名",金额(元),"说明"\n"shili/1","示例甲","12",""`),
    ],
  ])('%s', (_, bytes) => {
    expect(readCsv(table, bytes)).toEqual(ok([one('示例甲')]))
  })

  it('a rare character of a name survives GB18030', () => {
    const bytes = gbk(`${HEADER}\r\nshili/1,示例𠮷,12,`)
    expect(readCsv(table, bytes)).toEqual(ok([one('示例𠮷')]))
  })

  it.each([
    ['a comma', '"示例,甲"', '示例,甲'],
    ['a quotation mark', '"示例""甲"""', '示例"甲"'],
    ['a new line', '"示例\r\n甲"', '示例\r\n甲'],
    ['a comma of ours', '示例，甲', '示例，甲'],
    ["a mark of writeCsv's", "'=示例", "'=示例"],
  ])('%s in a name', (_, cell, name) => {
    expect(read(HEADER, `shili/1,${cell},12,`)).toEqual(ok([one(name)]))
  })
})

const utf16 = (file: string, mark: string) => Uint8Array.from(Buffer.from(mark + file, 'utf16le'))
const ROW = 'shili/1,示例甲,12,'
const WHOLE = `${HEADER}\n${ROW}`

describe('a file is refused', () => {
  it.each<[string, CsvProblem, Uint8Array]>([
    ['nothing', { code: 'file_empty' }, utf8('')],
    ['a byte order mark', { code: 'file_empty' }, utf8('\uFEFF')],
    ['blank lines', { code: 'file_empty' }, utf8('\r\n \r\n')],
    ['only a header', { code: 'file_no_rows' }, utf8(`${HEADER}\r\n`)],
    ['a header and blank rows', { code: 'file_no_rows' }, utf8(`${HEADER}\r\n,,,\r\n\r\n`)],
    ['UTF-16', { code: 'file_encoding' }, utf16(WHOLE, '\uFEFF')],
    ['UTF-16 without a mark', { code: 'file_encoding' }, utf16(WHOLE, '')],
    ['Latin UTF-16 without a mark', { code: 'file_encoding' }, utf16('a,b\n1,2', '')],
    ['a workbook', { code: 'file_encoding' }, Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0)],
    ['a picture', { code: 'file_encoding' }, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    [
      'UTF-8 by its mark and GBK by its letters',
      { code: 'file_encoding' },
      Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, ...gbk('你')),
    ],
    ['UTF-8 that is cut', { code: 'file_encoding' }, utf8(`\uFEFF${WHOLE}示`).slice(0, -1)],
    ['GBK that is cut', { code: 'file_encoding' }, gbk(`${WHOLE}示`).slice(0, -1)],
    ['a missing column', { code: 'column_missing', column: '说明' }, utf8('版本,姓名,金额(元)\n')],
    [
      'no version',
      { code: 'column_missing', column: '版本' },
      utf8('姓名,金额(元),说明\n示例甲,12,'),
    ],
    ['a wrong column', { code: 'column_unknown', column: '金额' }, utf8('版本,姓名,金额,说明\n')],
    ['a column more', { code: 'column_unknown', column: '备注' }, utf8(`${HEADER},备注\n${ROW},`)],
    ['a nameless column', { code: 'column_unknown', column: '' }, utf8(`${HEADER},\n${ROW},`)],
    ['tabs', { code: 'column_unknown', column: '版本\t姓名' }, utf8('版本\t姓名\n1\t2')],
    ['a column twice', { code: 'column_twice', column: '姓名' }, utf8(`${HEADER},姓名\n${ROW},`)],
    [
      'a column twice in other signs',
      { code: 'column_twice', column: '金额(元)' },
      utf8(`${HEADER},金额（元）\n${ROW},`),
    ],
    [
      'another version, whatever its columns',
      { code: 'file_version', column: '版本', row: 3 },
      utf8(`${HEADER},新列\n\nshili/2,示例甲,12,,`),
    ],
    [
      'another version further down',
      { code: 'file_version', column: '版本', row: 3 },
      utf8(`${HEADER}\n${ROW}\n,示例乙,12,`),
    ],
  ])('%s', (_, problem, bytes) => {
    expect(readCsv(table, bytes)).toEqual(refuse(problem))
  })

  it('a name of a column is not repeated without end', () => {
    const read = readCsv(table, utf8('长'.repeat(1000)))
    expect(read).toEqual(refuse({ code: 'column_unknown', column: '长'.repeat(40) }))
  })
})

describe('a row is named', () => {
  const wrong = (column: string, why: FieldFault, figures = {}): CsvMistake => ({
    ...{ row: 3, code: 'cell_wrong', column, why },
    ...figures,
  })
  const cell = (code: CsvRowFault, column: string): CsvMistake => ({ row: 3, code, column })
  const sum = '金额(元)'
  const limit = { limit: 10_000_000 }

  it.each<[string, string, CsvMistake]>([
    ['too few cells', 'shili/1,示例乙', { row: 3, code: 'row_cells', given: 2, limit: 4 }],
    ['too many cells', 'shili/1,示例,乙,12,', { row: 3, code: 'row_cells', given: 5, limit: 4 }],
    ['no name', 'shili/1, ,12,', cell('cell_required', '姓名')],
    ['no amount', 'shili/1,示例乙,,', cell('cell_required', sum)],
    ['a name too long', `shili/1,${'长'.repeat(31)},12,`, wrong('姓名', 'too_long')],
    ['an exponent', 'shili/1,示例乙,1e9,', wrong(sum, 'amount', limit)],
    ['1,000,000,000 元', 'shili/1,示例乙,1000000000,', wrong(sum, 'amount_too_large', limit)],
    ['a minus of print', 'shili/1,示例乙,−5,', wrong(sum, 'amount', limit)],
    ['a small minus', 'shili/1,示例乙,﹣5,', wrong(sum, 'amount_negative', limit)],
    ['a negative amount', 'shili/1,示例乙,-5,', cell('cell_formula', sum)],
    ['a negative amount behind a space', 'shili/1,示例乙, -5,', cell('cell_formula', sum)],
    ['the same once more', 'shili/1,示例甲,99,', { row: 3, code: 'row_twice', sameAs: 2 }],
    ['a quotation mark never closed', 'shili/1,"示例乙,12,', { row: 3, code: 'row_quotes' }],
    ['text behind a quotation', 'shili/1,"示例"乙,12,"', { row: 3, code: 'row_quotes' }],
  ])('%s', (_, row, mistake) => {
    expect(read(HEADER, ROW, row)).toEqual(mistakes(mistake))
  })

  it.each([...'=+-@\t\r\n＝＋－＠', ' =', '　＝', '\u00a0@'])(
    'a cell that begins with %j',
    (sign) => {
      expect(read(HEADER, ROW, `shili/1,示例乙,12,"${sign}HYPERLINK(""示例"")"`)).toEqual(
        mistakes(cell('cell_formula', '说明')),
      )
    },
  )

  it('a sign further in is no formula', () => {
    expect(read(HEADER, 'shili/1,示例-甲,12,a=b@c+d')).toEqual(
      ok([one('示例-甲', 1_200, 'a=b@c+d')]),
    )
  })

  it('all rows at once, every cell once, counted as a spreadsheet does', () => {
    const rows = [HEADER, 'shili/1,"示例\n甲",12,', '', 'shili/1,,=1,', ROW, 'shili/1,示例乙,x,']
    expect(read(...rows)).toEqual(
      mistakes(
        { row: 4, code: 'cell_formula', column: sum },
        { row: 4, code: 'cell_required', column: '姓名' },
        { ...wrong(sum, 'amount', limit), row: 6 },
      ),
    )
  })

  it('the first fifty, and how many there are', () => {
    const found = read(HEADER, ...Array<string>(60).fill('shili/1,,12,'))
    const first = Array.from({ length: 50 }, (_, i) => ({ row: i + 2, code: 'cell_required' }))
    expect(found).toMatchObject({ problem: { code: 'file_rows', faults: first, count: 60 } })
  })

  it('a cell that must be empty', () => {
    const refunds = { columns: { sum: '金额' }, row: z.object({ sum: emptyCell() }) }
    expect(readCsv(refunds, utf8('金额\n12'))).toEqual(
      mistakes({ row: 2, code: 'cell_filled', column: '金额' }),
    )
  })

  it('a table without `once` may say the same twice', () => {
    const { columns, row } = table
    const twice = utf8('姓名,金额(元),说明\n示例甲,12,\n示例甲,12,')
    expect(readCsv({ columns, row }, twice)).toEqual(ok([one('示例甲'), one('示例甲')]))
  })
})

describe('a file has its limits', () => {
  const rows = (count: number) =>
    utf8(`姓名\n${Array.from({ length: count }, (_, i) => `示例${i}`).join('\n')}\n`)
  const names = { columns: { name: '姓名' }, row: z.object({ name: text(30) }) }

  it('100,000 rows and no more', () => {
    const most = readCsv(names, rows(100_000))
    expect(most.ok && most.value.length).toBe(100_000)
    expect(readCsv(names, rows(100_001))).toEqual(
      refuse({ code: 'file_too_many_rows', limit: 100_000 }),
    )
  })

  it.each([
    ['with an end of the last line', '姓名\n甲\n乙\n丙\n'],
    ['without', '姓名\n甲\n乙\n丙'],
    ['behind blank rows', '姓名\n甲\n\n\n\n丙'],
  ])('two rows when told so: three %s', (_, file) => {
    const limits = { mostRows: 2 }
    expect(readCsv(names, utf8('姓名\n甲\n乙\n\n\n'), limits)).toMatchObject({ ok: true })
    expect(readCsv(names, utf8(file), limits)).toEqual(
      refuse({ code: 'file_too_many_rows', limit: 2 }),
    )
  })

  it('so many bytes and no more', () => {
    const mostBytes = 1024 * 1024
    const file = (length: number) => utf8('姓名\n甲'.padEnd(length - 6, '\n'))
    expect(file(mostBytes)).toHaveLength(mostBytes)
    expect(readCsv(names, file(mostBytes), { mostBytes })).toEqual(ok([{ name: '甲' }]))
    expect(readCsv(names, file(mostBytes + 1), { mostBytes })).toEqual(
      refuse({ code: 'file_too_large', limit: 1 }),
    )
  })
})

describe('a file is written', () => {
  const written = (...rows: { name: string; sum: string; note: string }[]) => writeCsv(table, rows)

  it('for Excel: a byte order mark, the version first, CRLF, quotation marks where needed', () => {
    const name = '示例"甲",\n乙'
    expect(written({ name, sum: '12', note: '' })).toBe(
      `\uFEFF${HEADER}\r\nshili/1,"示例""甲"",\n乙",12,\r\n`,
    )
    expect(written()).toBe(`\uFEFF${HEADER}\r\n`)
  })

  it.each([...'=+-@\t\r\n＝＋－＠', ' ='])('nothing runs that begins with %j', (sign) => {
    expect(written({ name: '示例甲', sum: '12', note: `${sign}1\n2` })).toContain(`,"'${sign}1\n2"`)
  })

  it('and read again as it was, formulas apart', () => {
    const cell = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .map((typed) => typed.replaceAll('\0', '').trim())
      .filter((typed) => typed !== '')
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(cell, cell), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([name, note]) => ({ name, sum: '12', note }))
        const { once: _, ...again } = table
        const back = readCsv(again, utf8(writeCsv(table, rows)))
        expect(back).toEqual(ok(rows.map(({ name, note }) => one(safe(name), 1_200, safe(note)))))
      }),
    )
  })
})

const safe = (cell: string): string => (/^[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell)
