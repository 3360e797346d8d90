import type { CsvFileFault, CsvMistake, CsvProblem, CsvRowFault } from './csv-faults'
import {
  problem,
  type FieldFault,
  type FieldIssue,
  type Problem,
  type ProblemCode,
} from '../kernel/problem'

const codes: Readonly<Record<CsvFileFault, ProblemCode>> = {
  file_empty: 'file_empty',
  file_no_rows: 'file_empty',
  file_too_large: 'file_too_large',
  file_too_many_rows: 'file_too_many_rows',
  file_encoding: 'file_encoding',
  file_version: 'file_columns',
  file_rows: 'file_rows',
  column_missing: 'file_columns',
  column_unknown: 'file_columns',
  column_twice: 'file_columns',
}

const faults: Readonly<Record<CsvRowFault, FieldFault>> = {
  row_quotes: 'row_quotes',
  row_cells: 'row_cells',
  row_twice: 'id_duplicate',
  cell_required: 'required',
  cell_filled: 'wrong_shape',
  cell_formula: 'formula',
  cell_wrong: 'wrong_shape',
}

/** One place to mend, as an issue: its path is `row.column` as a spreadsheet counts, or the row alone. */
export const rowIssue = ({ row, code, column, why, given, limit }: CsvMistake): FieldIssue => ({
  path: [String(row), ...(column === undefined ? [] : [column])].join('.'),
  fault: why ?? faults[code],
  ...(given !== undefined && { given }),
  ...(limit !== undefined && { limit }),
})

/**
 * Why a file was not taken, as a problem: `field` is the column it lacks or does not know, an issue is one cell, its path
 * `row.column` as a spreadsheet counts, or the row alone.
 */
export const fileProblem = ({ code, column, limit, faults: found }: CsvProblem): Problem =>
  problem(codes[code], {
    ...(column !== undefined && { field: column }),
    ...(limit !== undefined && { limit }),
    ...(found && { issues: found.map(rowIssue) }),
  })
