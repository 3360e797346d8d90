import type { CsvProblem } from './csv-faults'
import type { Problem } from '../kernel/problem'
import { fileProblem } from './file-problem'

it.each<[CsvProblem, Problem]>([
  [{ code: 'file_empty' }, { code: 'file_empty' }],
  [{ code: 'file_no_rows' }, { code: 'file_empty' }],
  [{ code: 'file_encoding' }, { code: 'file_encoding' }],
  [
    { code: 'file_too_large', limit: 20 },
    { code: 'file_too_large', limit: 20 },
  ],
  // Rows are no MB.
  [
    { code: 'file_too_many_rows', limit: 100_000 },
    { code: 'file_too_many_rows', limit: 100_000 },
  ],
  [
    { code: 'file_version', column: '版本', row: 2 },
    { code: 'file_columns', field: '版本' },
  ],
  [
    { code: 'column_missing', column: '经营' },
    { code: 'file_columns', field: '经营' },
  ],
  [
    {
      code: 'file_rows',
      faults: [
        { row: 2, code: 'cell_formula', column: '说明' },
        { row: 3, code: 'cell_wrong', column: '身份证号', why: 'id_length', given: 15, limit: 18 },
        { row: 4, code: 'row_twice', sameAs: 2 },
      ],
      count: 3,
    },
    {
      code: 'file_rows',
      issues: [
        { path: '2.说明', fault: 'formula' },
        { path: '3.身份证号', fault: 'id_length', given: 15, limit: 18 },
        { path: '4', fault: 'id_duplicate' },
      ],
    },
  ],
])('%p', (found, problem) => {
  expect(fileProblem(found)).toEqual(problem)
})
