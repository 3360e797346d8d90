import type { FieldFault } from '../kernel/problem'

/** Why a CSV file is not taken. They stand apart from `csv.ts` because screens need the names and not the parser. */

/** The largest file that is read in: as base64 it fits into one call, which may be a megabyte. Some 7,000 people. */
export const LARGEST_MB = 0.7

/** What can be wrong with a file as a whole. */
export const csvFileFaults = [
  'file_empty',
  'file_too_large',
  'file_encoding',
  'file_too_many_rows',
  'file_no_rows',
  'file_version',
  'file_rows',
  'column_missing',
  'column_unknown',
  'column_twice',
] as const

/** What can be wrong in one row. */
export const csvRowFaults = [
  'row_quotes',
  'row_cells',
  'row_twice',
  'cell_required',
  'cell_filled',
  'cell_formula',
  'cell_wrong',
] as const

export type CsvFileFault = (typeof csvFileFaults)[number]
export type CsvRowFault = (typeof csvRowFaults)[number]

/**
 * One place to mend. `row` counts as a spreadsheet does, the header being row 1. What the cell says is left out: it may be
 * somebody's number.
 */
export type CsvMistake = {
  readonly row: number
  readonly code: CsvRowFault
  readonly column?: string
  /** Of `cell_wrong`: what is wrong with it, as for a field of a form. */
  readonly why?: FieldFault
  readonly given?: number
  readonly limit?: number
  /** Of `row_twice`: the row that said it first. */
  readonly sameAs?: number
}

/** Why a file is refused. Of `file_rows`: the first mistakes, and how many there are in all. */
export type CsvProblem = {
  readonly code: CsvFileFault
  readonly column?: string
  readonly row?: number
  /** Rows, or MB. */
  readonly limit?: number
  readonly faults?: readonly CsvMistake[]
  readonly count?: number
}
