import type { SweepKind } from '@shared/casework/warning'
import { kindWords } from '@shared/desk/leads/vocabulary'
import type { RuleRow, StatementLine } from '@shared/sweep/contract'
import { formatYuan } from '@shared/kernel/money'
import { momentOf, monthOf } from './dates'
import { nameOf } from './programmes/all'
import { figureName } from './screener-verdicts'

/** Why each rule of the night has somebody looked at again. */
const whys: Readonly<Record<SweepKind, string>> = {
  refused:
    '表上说家里有孩子考上大学、重病、重残或事故，申请却没办成、撤回了或过期了。去看看还能帮什么。',
  ended: '按月给的待遇停了，家里又没有别的救助。去看看日子过不过得下去。',
  repeated: '一年里几次临时救助，又没有低保、特困。去看看是不是该申请低保。',
  askedAgain: '低保、特困停了不久，又来申请临时救助。去看看是不是停早了。',
  nearLine: '申请低保没批，收入只比低保线高一点。去看看能不能办低保边缘。',
  heldBack: '没有按时认证，待遇暂停了。上门看看人好不好，帮着认证。',
}

/** Words of the rules of the night. */
export const rulesCopy = {
  lead: '每天夜里看一遍当天办件的变化，符合下面哪一条，就记一个待核查。只是提醒去看，不会自动给，也不会自动停。',
  last: (at: string, events: number) => `上次 ${momentOf(at)}，看了 ${events} 条变化。`,
  never: '还没有筛查过。',
  title: (kind: SweepKind) => kindWords[kind],
  why: (kind: SweepKind) => whys[kind],
  runs: '在用',
  idle: '没在用',
  missing: (key: string) => `本市没有设置“${figureName(key)}”，设置以前这一条不筛查。`,
  opened: '最近 31 天提醒',
  times: (n: number) => `${n} 次（全市）`,
  basis: '依据',
  often: '多久说一次',
  every: { month: '同一家每月最多一次', year: '同一家每年最多一次' },
  grade: { T: '', P: '（各地做法，待本市确认）', K: '（待核对）' },
  source: ({ source, grade }: Pick<RuleRow, 'source' | 'grade'>) =>
    `${source}${rulesCopy.grade[grade]}`,
} as const

const sum = (fen: number) => `${formatYuan(fen)} 元`

/** Words of the sheet of 幸福清单, as it is handed over. */
export const statementCopy = {
  title: '幸福清单',
  of: (name: string) => `${name} 的幸福清单`,
  hello: (name: string) => `${name}：`,
  lead: '下面是政府现在给您家的帮助。有不对的，请告诉我们。',
  address: '住址',
  once: '今年给过一次的',
  monthly: '每个月给的',
  what: '项目',
  whose: '给谁',
  howMuch: '给多少',
  since: '从什么时候起',
  amount: ({ fen, per, heldFrom }: StatementLine) => {
    const much =
      fen === null ? '给实物、服务或资格，不发钱' : per === 'month' ? `每月 ${sum(fen)}` : sum(fen)
    return heldFrom === undefined ? much : `${much}（${monthOf(heldFrom)}起暂停，认证后补发）`
  },
  span: ({ from, until }: StatementLine) =>
    until === undefined ? monthOf(from) : `${monthOf(from)}到${monthOf(until)}`,
  name: ({ programme }: StatementLine) => nameOf(programme),
  total: (fen: number) => `这个月一共 ${sum(fen)}`,
  nothing: '系统里没有正在给的帮助。这个人是导入的名单上的，请到镇街问清楚再填。',
  from: (unit: string, day: string) => `${unit}，${day}`,
  print: '打印',
  phoneOnly: '要打印，请在电脑上打开工作台。',
  seen: '每次查看都有记录',
  see: '看清单',
  seeOf: (masked: string) => `看 ${masked} 的清单`,
  draw: '按在保的办件列名单',
  drawing: '正在列…',
  drawn: (added: number, already: number) =>
    `新列进 ${added} 人，${already} 人以前就在名单上，或已经去掉。`,
} as const
