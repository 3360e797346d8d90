import type { selfCareItems } from '@shared/assistance/means/self-care'
import type {
  AnswerName,
  assetKinds,
  benefits,
  happenings,
  hukous,
  parentings,
  QuestionId,
  yesNo,
} from '@shared/assistance/screener/questions'
import type { disabilityKinds, grades, supporterStates } from '@shared/assistance/sections/health'
import type { homes } from '@shared/assistance/sections/people'
import type { Fits } from '@shared/assistance/screener/verdict'
import { homeCopy } from './account'
import { causeNames } from './assistance'

/** Words of the pre-screener: its page and its dozen questions. What it answers is in `screener-verdicts.ts`. */
export const screenerCopy = {
  title: homeCopy.screener,
  next: '下一步',
  skip: '不知道，跳过',
  result: '看结果',
  busy: '正在看…',
  again: '清空，重新答',
  call: (hotline: string) => `打 ${hotline}`,
  done: '看完了，结果在这里',
  lead: '按您说的和本市的标准看的，最后由镇街核对了算。您的回答没有存到网上，离开这一页就没了。',
  start: '开始申请',
  startLabel: (name: string) => `开始申请${name}`,
  notOpen: '还没开通网上申请。',
  why: '看依据',
  whyLabel: (name: string) => `看依据，${name}`,
  hide: '收起依据',
  hideLabel: (name: string) => `收起依据，${name}`,
  rather: (name: string) => `您家更适合先申请${name}。`,
  none: '都没有',
  wrongAge: '请填 0 到 120 的整数',
  wrongPeople: '请填 1 到 20 的整数',
  yuan: '元',
  yuanAMonth: '元 / 月',
  years: '岁',
  persons: '人',
} as const

/** The groups of the answer, in order. */
export const fitsWords: Readonly<Record<Fits, { readonly title: string; readonly tag: string }>> = {
  yes: { title: '可以申请', tag: '可以申请' },
  maybe: { title: '可能可以', tag: '可能可以' },
  unset: { title: '标准未设置', tag: '标准未设置' },
  no: { title: '暂不符合', tag: '暂不符合' },
}

export const questionNames: Readonly<Record<QuestionId, string>> = {
  who: '谁需要帮助？',
  people: '家里几口人？',
  income: '全家一个月有多少收入？',
  property: '家里有多少存款、财产？',
  expenses: '这一年看病上学花了多少？',
  happened: '最近遇到难处了吗？',
  health: '身体怎么样？',
  selfCare: '哪些事自己做不了？',
  support: '有人能照顾、供养吗？',
  child: '孩子的父母怎么样？',
  receiving: '现在在领什么？',
  bereaved: '家里最近有人过世吗？',
}

type Ask = { readonly label: string; readonly hint?: string }

export const askWords: Readonly<Record<AnswerName, Ask>> = {
  age: { label: '多大年纪', hint: '写需要帮助的那个人的，按周岁' },
  hukou: { label: '户口在哪里' },
  people: { label: '一起生活的人数', hint: '连本人一起算。在外读书、没成家的孩子也算' },
  income: { label: '收入合计', hint: '工资、养老金、种地做买卖、子女给的，都加起来。没有就填 0' },
  wages: { label: '其中工资', hint: '没有就不填，下面也一样' },
  basicPension: { label: '其中城乡居民基础养老金' },
  honours: { label: '其中优待抚恤金' },
  elderAllowance: { label: '其中高龄津贴' },
  savings: { label: '存款、股票等一共', hint: '全家的。没有就填 0' },
  assets: { label: '家里还有' },
  expenses: {
    label: '自己掏的，一共',
    hint: '近 12 个月看病、上学、康复等非花不可的，报销掉的不算。没有就填 0',
  },
  cause: { label: '什么事' },
  disabilityGrade: { label: '残疾证上是几级' },
  disabilityKind: { label: '是哪一类' },
  ill: { label: '得了大病、重病吗', hint: '如癌症、尿毒症、严重的心脏病' },
  cannot: { label: '自己一个人做不了的', hint: '要人帮才行的，都点上' },
  supporter: { label: '父母、配偶、成年子女', hint: '没有能力：如坐牢、失踪、重残、自己也靠救助' },
  parents: { label: '父母现在' },
  home: { label: '孩子住在' },
  receiving: { label: '全家已经在领的' },
  foundWork: { label: '领低保期间，家里有人新找到工作吗' },
  bereaved: { label: '最近有亲人过世' },
}

type Labels<T extends readonly string[]> = Readonly<Record<T[number], string>>

const haveOrNot: Labels<typeof yesNo> = { yes: '有', no: '没有' }

/** What each choice is called. */
export const optionWords: {
  readonly hukou: Labels<typeof hukous>
  readonly assets: Labels<typeof assetKinds>
  readonly cause: Labels<typeof happenings>
  readonly disabilityGrade: Labels<typeof grades>
  readonly disabilityKind: Labels<typeof disabilityKinds>
  readonly ill: Labels<typeof yesNo>
  readonly cannot: Labels<typeof selfCareItems>
  readonly supporter: Labels<typeof supporterStates>
  readonly parents: Labels<typeof parentings>
  readonly home: Labels<typeof homes>
  readonly receiving: Labels<typeof benefits>
  readonly foundWork: Labels<typeof yesNo>
  readonly bereaved: Labels<typeof yesNo>
} = {
  hukou: { here: '本市', permit: '外地，有本市居住证', elsewhere: '外地，没有居住证' },
  assets: { car: '汽车', secondHome: '不止一套房', business: '公司、店面' },
  cause: { ...causeNames, none: '没有', other: '其他难处' },
  disabilityGrade: { none: '没有残疾证', '1': '一级', '2': '二级', '3': '三级', '4': '四级' },
  disabilityKind: { limb: '肢体', sight: '视力', mind: '智力或精神', other: '听力、言语、多重' },
  ill: haveOrNot,
  cannot: {
    eating: '吃饭',
    dressing: '穿衣',
    bed: '上下床',
    toilet: '上厕所',
    walking: '屋里走动',
    washing: '洗澡',
  },
  supporter: { none: '一个也没有', unable: '有，但没有能力', able: '有，也有能力' },
  parents: { fine: '有人在照管', orphan: '都过世了，或找不到', unsupported: '在，但都照管不了' },
  home: { family: '亲戚等家里', institution: '福利院等机构' },
  receiving: { dibao: '低保', lowIncome: '低保边缘', tekun: '特困供养' },
  foundWork: haveOrNot,
  bereaved: haveOrNot,
}
