import { unparse } from 'papaparse'
import * as z from 'zod/mini'
import { issuesOf } from '../kernel/fields'
import { ok, refuse, type Result } from '../kernel/result'
import type { CsvMistake, CsvProblem, CsvRowFault } from './csv-faults'
import { mistaken, readLines, type CsvLine } from './csv-lines'

/** CSV files, for the cloud. Trap: WeChat has no TextDecoder, so the phone hands bytes on and reads none. */

const MOST_ROWS = 100_000
const MOST_BYTES = 20 * 1024 * 1024
const MOST_OF_A_NAME = 40
const VERSION = '版本'

/** What a spreadsheet would run instead of show; Excel takes the full-width signs for the narrow ones. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * One kind of file. `columns`: each field of `row` and the name its column has, in narrow signs, in the order they are
 * written. `row` gets the cells as text, trimmed.
 */
export type CsvTable<S extends z.ZodMiniType> = {
  readonly columns: Readonly<Record<keyof z.input<S> & string, string>>
  readonly row: S
  /** Name and number of the format. A column 版本, written first, says it in every row. */
  readonly version?: string
  /** What may be in one file only once. */
  readonly once?: (value: z.output<S>) => string
}

type Columns = Readonly<Record<string, string>>
type Names = readonly string[]

/** A cell that must be left empty (`cell_filled`). */
export const emptyCell = () => z.literal('', { error: (): CsvRowFault => 'cell_filled' })

/** 月收入（元） is 月收入(元). */
const plain = (name: string): string => name.normalize('NFKC').trim()

/** The names of a file's columns, as they are written. */
const namesOf = (columns: Columns, version: string | undefined): Names => [
  ...(version ? [VERSION] : []),
  ...Object.values(columns),
]

/** Another version may have other columns, so it is asked before them. */
function versionFault(header: Names, lines: readonly CsvLine[], version = ''): CsvProblem | null {
  const at = version === '' ? -1 : header.indexOf(VERSION)
  const other = lines.find(({ cells }) => (cells[at]?.trim() ?? version) !== version)
  return other ? { code: 'file_version', column: VERSION, row: other.row } : null
}

function columnFault(header: Names, expected: Names): CsvProblem | null {
  const unknown = header.find((name) => !expected.includes(name))
  if (unknown !== undefined)
    return { code: 'column_unknown', column: unknown.slice(0, MOST_OF_A_NAME) }
  const twice = header.find((name, i) => header.indexOf(name) !== i)
  if (twice !== undefined) return { code: 'column_twice', column: twice }
  const missing = expected.find((name) => !header.includes(name))
  return missing === undefined ? null : { code: 'column_missing', column: missing }
}

/** What the schema found in one row, a mistake a cell. */
function wrongCells(row: number, columns: Columns, cells: Columns, error: z.core.$ZodError) {
  const isFilled = (field: string) =>
    error.issues.some(({ path, message }) => path[0] === field && message === 'cell_filled')
  return issuesOf(error).map(({ path, fault, ...figures }): CsvMistake => {
    const at = { row, ...(columns[path] && { column: columns[path] }) }
    if (cells[path] === '') return { ...at, code: 'cell_required' }
    if (isFilled(path)) return { ...at, code: 'cell_filled' }
    return { ...at, code: 'cell_wrong', why: fault, ...figures }
  })
}

function readRow<S extends z.ZodMiniType>(
  { columns, row: schema }: { readonly columns: Columns; readonly row: S },
  header: Names,
  { row, cells }: CsvLine,
): Result<z.output<S>, readonly CsvMistake[]> {
  if (cells.length !== header.length)
    return refuse([{ row, code: 'row_cells', given: cells.length, limit: header.length }])
  const formulas = header.filter((_, i) => FORMULA.test(cells[i] ?? ''))
  const typed = Object.fromEntries(
    Object.entries(columns).map(([field, name]) => [
      field,
      cells[header.indexOf(name)]?.trim() ?? '',
    ]),
  )
  const read = z.safeParse(schema, typed)
  if (read.success && formulas.length === 0) return ok(read.data)
  const wrong = read.success ? [] : wrongCells(row, columns, typed, read.error)
  return refuse([
    ...formulas.map((column) => ({ row, column, code: 'cell_formula' }) as const),
    ...wrong.filter(({ column }) => column === undefined || !formulas.includes(column)),
  ])
}

/** What a file's rows come to: those that are right, and every place that is wrong. */
export type CsvRows<T> = { readonly values: readonly T[]; readonly faults: readonly CsvMistake[] }

function readRows<S extends z.ZodMiniType>(
  table: CsvTable<S>,
  header: Names,
  lines: readonly CsvLine[],
): CsvRows<z.output<S>> {
  const values: z.output<S>[] = []
  const faults: CsvMistake[] = []
  const seen = new Map<string, number>()
  for (const line of lines) {
    const read = readRow(table, header, line)
    if (!read.ok) {
      faults.push(...read.problem)
      continue
    }
    const name = table.once?.(read.value) ?? `row ${line.row}`
    const sameAs = seen.get(name)
    if (sameAs === undefined) values.push(read.value)
    else faults.push({ row: line.row, code: 'row_twice', sameAs })
    seen.set(name, sameAs ?? line.row)
  }
  return { values, faults }
}

/**
 * Every row of a file by itself, the columns by name in any order, each row by the table's schema: what is shown before a
 * file is taken. Problems: those of `readCsv` but mistakes in cells, which are `faults` here.
 */
export function readEachRow<S extends z.ZodMiniType>(
  table: CsvTable<S>,
  bytes: Uint8Array,
  { mostRows = MOST_ROWS, mostBytes = MOST_BYTES } = {},
): Result<CsvRows<z.output<S>>, CsvProblem> {
  const read = readLines(bytes, mostRows, mostBytes)
  if (!read.ok) return read
  const { lines } = read.value
  const header = read.value.header.cells.map(plain)
  const fault =
    versionFault(header, lines, table.version) ??
    columnFault(header, namesOf(table.columns, table.version))
  if (fault) return refuse(fault)
  return lines.length > 0 ? ok(readRows(table, header, lines)) : refuse({ code: 'file_no_rows' })
}

/**
 * Every row of a file, or none.
 *
 * Problems: those of `readLines`; `file_no_rows`; `file_version` (`row`); `column_unknown`, `column_twice`,
 * `column_missing` (`column`); `file_rows` with `row_cells`, `row_twice`, `cell_required`, `cell_filled`,
 * `cell_formula`, `cell_wrong`.
 */
export function readCsv<S extends z.ZodMiniType>(
  table: CsvTable<S>,
  bytes: Uint8Array,
  limits: { readonly mostRows?: number; readonly mostBytes?: number } = {},
): Result<readonly z.output<S>[], CsvProblem> {
  const read = readEachRow(table, bytes, limits)
  if (!read.ok) return read
  const { values, faults } = read.value
  return faults.length > 0 ? refuse(mistaken(faults)) : ok(values)
}

/**
 * `rows` as a file for Excel and for `readCsv`: UTF-8 with a byte order mark, CRLF, quotation marks where needed. A cell
 * that a spreadsheet would run begins with `'` instead.
 */
export function writeCsv<F extends string>(
  table: { readonly columns: Readonly<Record<F, string>>; readonly version?: string },
  rows: readonly Readonly<Record<F, string>>[],
): string {
  const fields = Object.keys(table.columns) as F[]
  const version = table.version ? [table.version] : []
  const lines = rows.map((row) => [...version, ...fields.map((field) => row[field])])
  const header = [...namesOf(table.columns, table.version)]
  return `\uFEFF${unparse([header, ...lines], { escapeFormulae: FORMULA })}\r\n`
}
