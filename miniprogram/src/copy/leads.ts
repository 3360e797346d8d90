import {
  duties,
  isInFiles,
  kindWords,
  sources,
  sourceWords,
  warningKinds,
  type CareWay,
  type CheckResult,
  type Duty,
  type Source,
  type WarningKind,
} from '@shared/desk/leads/vocabulary'
import type { FieldFault, FieldIssue } from '@shared/kernel/problem'
import { monthDay, monthOf } from './dates'
import { mendingOf } from './faults'
import type { PlainDate } from '@shared/kernel/plain-date'

/** Words of 主动发现: leads, month visits, 幸福清单. */
export const leadsCopy = {
  title: '主动发现',
  urgent: '马上去看',
  urgentText: '现在就去敲门。不放心就打 120、110，再告诉镇街。',
  views: '看哪一样',
  tabs: {
    checks: '入户核查',
    visit: '月探访',
    statement: '幸福清单',
    rates: '完成情况',
    file: '导入名单',
    rules: '筛查规则',
  },
  states: '核查状态',
  open: '待核查',
  checked: '已核查',
  late: '过了时限',
  village: '村（社区）',
  allVillages: '全部',
  villageCount: (name: string, open: number, hasWorker: boolean) =>
    `${name} ${open} 人${hasWorker ? '' : '，没有村居人员，由镇街核查'}`,
  waiting: (n: number) => `待核查 ${n} 人，等得久的在前面。`,
  none: '这里没有人',
  noneText: '换一个村，或换一样看看。',
  next: '看后面的',
  first: '回到最前面',
  received: (source: string, day: string) => `${source}，${day}收到`,
  due: (day: string) => `核查到 ${day}`,
  unset: '时限未设置',
  revisit: (day: string) => `${day}再去`,
  outcome: (result: string, day: string) => `${day}，${result}`,
  call: '打电话',
  callSpoken: (masked: string) => `给 ${masked} 打电话`,
  noPhone: '没留电话',
  see: '看完整信息',
  seeSpoken: (masked: string) => `看 ${masked} 的完整信息`,
  seeHint: '每次查看都有记录',
  address: '住址',
  notes: '以前的记录',
  record: '登记结果',
  recordSpoken: (masked: string) => `登记 ${masked} 的结果`,
  result: '核查结果',
  on: '哪天去的',
  revisitOn: '哪天再去',
  note: '说明',
  noteHint: '可以不填。只给工作人员看',
  save: '保存',
  chooseFirst: '请先选一个',
  saved: '登记好了。',
  told: '请告诉他可以申请什么，愿意的话到镇街窗口办。系统不会自动替他申请。',
  toCounter: '去窗口代收申请',
  move: '换一个村',
  moveSpoken: (masked: string) => `把 ${masked} 换到别的村`,
  moveTo: '换到哪个村（社区）',
  moved: '换好了。',
  seeCase: '看办件',
  seeCaseSpoken: (masked: string) => `看 ${masked} 的办件`,
  visitDone: (done: number, all: number, month: string) =>
    `${monthOf(month)}探访了 ${done} 人，共 ${all} 人。还没去的在前面。`,
  statementDone: (done: number, all: number, year: string) =>
    `${year}年送达 ${done} 人，共 ${all} 人。还没送的在前面。`,
  careTag: { visit: ['这个月没去', '这个月去过'], statement: ['今年没送', '今年送过'] },
  lastVisit: (month: string) => `上次 ${monthOf(month)}`,
  lastStatement: (year: string) => `上次 ${year}年`,
  never: '以前没有记录',
  doCare: { visit: '登记探访', statement: '登记送达' },
  doCareSpoken: (what: string, masked: string) => `${what}，${masked}`,
  careOn: { visit: '哪天去的', statement: '哪天送的' },
  careWay: { visit: '怎么去的', statement: '怎么送的' },
  finding: '人怎么样',
  findings: { well: '都好', needsHelp: '要帮助' },
  needsHelpSub: '会记到待核查里，接着去了解',
  caredBefore: '这一次以前登记过了，没有重复记。',
  opened: '已经记到待核查。',
  enrol: '登记一个人',
  enrolTitle: { visit: '登记探访对象', statement: '登记清单对象' },
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  phoneHint: '可以不填',
  ended: '已经去掉。',
  end: '不用再管了',
  endSpoken: (masked: string) => `${masked} 不用再管了`,
  endWhy: '为什么',
  endings: { died: '已去世', moved: '已外迁', notEntitled: '不再符合条件' },
  statementNote: '名单可以按在保的办件列，也可以导入。清单上有什么，点“看清单”，打印了送去。',
  ratesText: (month: string) => `核查和清单算今年的，探访算${monthOf(month)}的。`,
  place: '地方',
  whole: (township: string) => `${township}全部`,
  back: '看全部镇街',
  openPlace: (name: string) => `看 ${name} 各村`,
  checks: '核查',
  share: (done: number, all: number, percent: number) => `${done}/${all}，${percent}%`,
  nobody: '没有对象',
  past: '最近 12 个月',
  pastText:
    '核查算当月收到的线索，清单算当年到那个月为止，入户调查算当月作了决定、按规定要上门的申请。都按今天为止登记的算。',
  month: '月份',
  shares: { checks: '核查', visits: '月探访', statements: '幸福清单', surveys: '入户调查' },
  fileText:
    '一行一个人。类别可以写几样，中间用“、”隔开。一份最多 0.7 MB，大约 5000 人，再多请分成几个。',
  template: '名单的空表',
  fileTemplate: '先拿一份空表，只有表头。',
  makeTemplate: '生成空表',
  templateName: '主动发现名单.csv',
  choose: '选名单文件',
  chooseAgain: '换一份文件',
  reading: '正在读…',
  right: (right: number, wrong: number) =>
    wrong === 0 ? `${right} 行都填得对。` : `${right} 行填得对，${wrong} 行要改。`,
  amounts: (leads: number, targets: number, already: number) =>
    [
      `新的待核查 ${leads} 人`,
      `新的探访和清单对象 ${targets} 人次`,
      ...(already > 0 ? [`${already} 行以前收过，或这个人正在核查，不会再记`] : []),
    ].join('；'),
  wrongText: '有一行不对，整份都不会收。改好下面这些再选一次：',
  bring: '导入',
  bringing: '正在导入…',
  brought: '导入好了。',
  broken: '没有全部导完也不要紧，再导入一次同一份，会接着导，不会重复。',
} as const

/** A day of a lead, in words. */
export const dayWords = (day: string): string => monthDay(day as PlainDate)

export const kindNames: Readonly<Record<WarningKind | Duty, string>> = kindWords
export const sourceNames = sourceWords

export const resultNames: Readonly<Record<CheckResult, string>> = {
  helped: '已在救助',
  told: '符合条件，已告知申请',
  ineligible: '不符合',
  unknown: '查无此人',
  moved: '已外迁',
  died: '已去世',
  revisit: '要再去一次',
}

export const wayNames: Readonly<Record<CareWay, string>> = {
  home: '上门',
  phone: '电话',
  hand: '交到本人',
  family: '交给家里人',
  post: '寄去',
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('')

const inFiles = (all: readonly (WarningKind | Source)[]) => all.filter(isInFiles)

const choices: Readonly<Record<string, readonly string[]>> = {
  类别: [
    ...inFiles(warningKinds).map((kind) => kindWords[kind as WarningKind]),
    ...duties.map((duty) => kindWords[duty]),
  ],
  来源: inFiles(sources).map((source) => sourceWords[source as Source]),
}

const inFile: Readonly<Partial<Record<FieldFault, (column: string) => string>>> = {
  township_unknown: () => '没有这个镇街，或不归本单位管。请填镇街全名，或 9 位代码',
  unknown_choice: (column) => `只能填 ${quoted(choices[column] ?? [])}`,
  date: () => '日期不对，请写成 2026-03-02 这样',
  id_duplicate: () => '这个人在这份文件里前面有了，留一行就行',
}

/** How to mend one cell of a file of leads. */
export const mendLeadCell = (issue: FieldIssue): string => {
  const [, column = ''] = issue.path.split('.')
  return inFile[issue.fault]?.(column) ?? mendingOf(issue)
}
