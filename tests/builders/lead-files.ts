import { leadColumns } from '@shared/desk/leads/lead-file'
import { anIdNumber } from './id-numbers'
import { HUMEN } from './people'

/** A row of the file of leads, about somebody made up. */
export const aLeadRow = (changes: Readonly<Record<string, string>> = {}) => ({
  ...{ 姓名: '欧阳示例', 身份证号: anIdNumber(), 手机号: '13812345679', 住址: '示例巷九十三号' },
  ...{ 镇街: HUMEN, '村(社区)': '示例村', 类别: '医疗支出大', 来源: '省平台推送' },
  ...{ 收到日期: '2026-03-02', ...changes },
})

/** The text of a file. */
export const leadFileOf = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  [leadColumns, ...rows.map((row) => leadColumns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.join())
    .join('\r\n')
