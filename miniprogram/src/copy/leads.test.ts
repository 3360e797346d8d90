import type { FieldIssue } from '@shared/kernel/problem'
import { rowFault } from './desk-sheets'
import { mendLeadCell } from './leads'

it.each<[FieldIssue, string]>([
  [{ path: '3.镇街', fault: 'township_unknown' }, '第 3 行，镇街：没有这个镇街，或不归本单位管'],
  [{ path: '3.类别', fault: 'unknown_choice' }, '第 3 行，类别：只能填 “医疗支出大”'],
  [{ path: '3.来源', fault: 'unknown_choice' }, '第 3 行，来源：只能填 “省平台推送”'],
  [{ path: '4', fault: 'id_duplicate' }, '第 4 行：这个人在这份文件里前面有了'],
  [{ path: '5.姓名', fault: 'formula' }, '第 5 行，姓名：开头是 = + - @'],
  [{ path: '6.收到日期', fault: 'date' }, '第 6 行，收到日期：日期不对，请写成 2026-03-02'],
  [{ path: '7.身份证号', fault: 'id_checksum' }, '第 7 行，身份证号：有一位输错了'],
])('says how to mend %j', (issue, words) => {
  expect(rowFault(issue, mendLeadCell)).toContain(words)
})

it('offers no kind and no source that a file may not say', () => {
  const said = mendLeadCell({ path: '3.类别', fault: 'unknown_choice' })
  expect(said).toContain('月探访对象')
  expect(said).not.toContain('探访发现要帮助')
  expect(mendLeadCell({ path: '3.来源', fault: 'unknown_choice' })).not.toContain('“月探访”')
})
