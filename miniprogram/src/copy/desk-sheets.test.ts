import type { FieldIssue } from '@shared/kernel/problem'
import { rowFault } from './desk-sheets'

it.each<[string, FieldIssue, string]>([
  ['a cell', { path: '3.月收入(元)', fault: 'required' }, '第 3 行，月收入(元)：这里还没填'],
  ['a row', { path: '3', fault: 'wrong_shape' }, '第 3 行：请重新填一次'],
  ['a column with a dot', { path: '3.a.b', fault: 'required' }, '第 3 行，a.b：这里还没填'],
])('says where %s has to be mended', (_, issue, words) => {
  expect(rowFault(issue)).toBe(words)
})
