import type { ChangeRow } from '@shared/desk/offices/book-contract'
import { linesOf } from './line-words'

const officeOf = () => '示例镇公共服务办公室'

it.each<[string, Pick<ChangeRow, 'before' | 'after'>, string[]]>([
  ['nothing', { before: {}, after: {} }, []],
  [
    'another post',
    {
      before: { name: '示例', role: 'township_clerk', unitId: 'u' },
      after: { name: '示例', role: 'village_worker', unitId: 'u', village: '示例村' },
    },
    [
      '姓名：示例',
      '岗位：镇级经办 → 村（社区）工作人员',
      '单位：示例镇公共服务办公室',
      '村（社区）：示例村',
    ],
  ],
  [
    'somebody on duty',
    {
      before: { day: '2026-03-04', shift: 'night', name: '' },
      after: { day: '2026-03-04', shift: 'night', name: '示例', phoneGiven: 'yes' },
    },
    ['姓名：空 → 示例', '日期：2026年3月4日', '班次：夜班', '值班电话：空 → 填了'],
  ],
  [
    'a top-up',
    { before: {}, after: { fen: '10050', paper: '示例文号', reason: '示例' } },
    ['金额：100.5 元', '文号：示例文号', '说明：示例'],
  ],
])('%s', (_, row, lines) => {
  expect(linesOf(row, officeOf)).toEqual(lines)
})
