import type { FieldIssue } from '@shared/kernel/problem'
import { mendingOf } from './faults'

/** Words of the desk's page of files: what goes to the checking centre and the bank, and what comes back. */
export const sheetsCopy = {
  title: '文件和清单',
  ask: '第一步：交给核对中心',
  askText: '把等核对的人做成一份文件，交给核对中心。',
  make: '生成核对文件',
  asked: (people: number, cases: number) => `共 ${people} 人，${cases} 件。`,
  askedNobody: '现在没有等核对的人。',
  askedMore: '一份装不下，交回结果后再生成一份。',
  take: '第二步：传回核对结果',
  takeText: '选核对中心给的结果文件（CSV）。有一行不对，整份都不会收。',
  choose: '选结果文件',
  taken: (done: number) => `收下了 ${done} 件的结果。`,
  takenBefore: (already: number) => `${already} 件以前收过，或已经往下办了，没有动。`,
  unknown: (nos: string) => `不是本单位的办件，没有收：${nos}`,
  rows: '这些地方要改，改好再传：',
  moreRows: (n: number) => `还有 ${n} 处，改好上面的再传一次看看。`,
  row: (row: string, column: string) => `第 ${row} 行${column && `，${column}`}`,
  payments: '发放清单',
  month: '哪个月',
  none: '这个月没有要发的',
  noneText: '换一个月看看。',
  total: (yuan: string, rows: number) => `共 ${rows} 件，${yuan} 元`,
  more: '件数太多，只列出前面一部分。',
  no: '办件号',
  programme: '事项',
  applicant: '姓名',
  amount: '本月',
  backPay: '补发',
  yuan: (amount: string) => `${amount} 元`,
  makePayments: '生成给银行的文件',
  paymentsText: '里面有完整的姓名和账号，会留下查看记录，请收好。',
  download: '下载',
  passOn: '发到聊天',
  notGiven: '没有存好，请再试一次。',
  busy: '正在生成…',
  reading: '正在读…',
  checkFile: (day: string) => `核对-${day}.csv`,
  paymentFile: (month: string) => `发放-${month}.csv`,
} as const

/** Where a file has to be mended, and how: the row as a spreadsheet counts, the column by its name. */
export function rowFault(issue: FieldIssue, mend = mendingOf): string {
  const [row = '', ...column] = issue.path.split('.')
  return `${sheetsCopy.row(row, column.join('.'))}：${mend(issue)}`
}
