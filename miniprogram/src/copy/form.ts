import type { SectionId } from '@shared/assistance/sections'
import { pageFieldNames } from './form-pages'

/** Words of the form: guide, task list, steps, check, receipt, case page. */
export const programmesCopy = {
  title: '申请救助',
  lead: '您要申请哪一种？',
} as const

export const guideCopy = {
  title: '办事指南',
  howLong: '多久',
  amount: '给多少',
  monthly: (yuan: string) => `每月 ${yuan} 元`,
  unset: '标准未设置，请打热线问',
  fee: '费用',
  free: '不收钱',
  who: '谁能申请',
  screener: '拿不准？看看能申请什么',
  bring: '要带什么',
  count: (n: number) => `共 ${n} 样`,
  notAsked: '这些不用您交，我们来查',
  steps: '怎么办',
  handler: '谁来办',
  basis: '依据',
  start: '开始申请',
  goOn: '接着填上次的',
  call: '打电话问',
  fraud: '我们不会问您密码，也不会让您转账',
} as const

export const tasksCopy = {
  at: (n: number) => `填到第 ${n} 项`,
  allDone: '都填好了',
  done: (n: number, total: number) => `完成 ${n} / ${total}`,
  saved: (when: string) => `${when} 已存在这台手机，关掉也不会丢`,
  goOn: (name: string) => `接着填：${name}`,
  check: '检查一遍',
  discard: '删掉这份草稿',
  discardTitle: '删掉这份草稿？',
  discardText: '删了找不回来。',
  keep: '留着',
  remove: '删掉',
  supplementLead: '镇街说：',
  placed: (place: string, page: string) =>
    `您扫的是${place}的码，“${page}”里先填上了这个地方。不对就点进去改。`,
} as const

export const stepCopy = {
  next: '保存，下一步',
  wrong: (n: number) => `有 ${n} 处要改：`,
  kept: '其他填的都还在。',
  askedBack: '镇街请您补：',
  onlyThese: '这次只改下面几处，灰色的不能改：',
  name: '姓名',
  idNumber: '身份证号',
  idHint: '18 位，最后一位可能是 X',
  phone: '手机号',
  phoneHint: '办理时会打这个电话',
  livesAt: '现在住在哪里',
  livesAtHint: '写到路和门牌，如 示例路 1 号',
  income: '每月收入，大概多少',
  incomeHint: '养老金、工资、子女给的都算。没有就填 0',
  yuanAMonth: '元 / 月',
  members: '住在一起的人',
  member: (n: number) => `第 ${n} 位家人`,
  noMembers: '没有填家人，就是一个人住。',
  addMember: '加一位家人',
  removeMember: '去掉这位',
  troubles: '家里有下面的情况吗',
  troublesHint: '可以不填。填了，没办成的时候会有人再来看看能帮什么',
  relation: '是您的',
  relationOf: '是您的什么人',
  agree: '同意核对',
  lane: '有多急',
  cause: '什么事',
  since: '什么时候的事',
  township: '在哪个镇街遇到的',
  townshipHint: '在哪遇到就归哪里办，不看户口',
  childName: '孩子的姓名',
  hukouTownship: '孩子的户口在哪个镇街',
  hukouTownshipHint: '看户口簿，户口在哪就归哪里办',
  childLivesAt: '孩子现在住在哪里',
  childHome: '孩子住在亲戚家，还是福利院',
  childHomeHint: '住福利院的和住亲戚家的，标准不一样',
  guardianRelation: '和孩子的关系',
  institution: '哪个机构',
  institutionHint: '写全称，如 示例市儿童福利院',
  institutionWorker: '经办人的姓名',
  father: '父亲',
  mother: '母亲',
  situation: '什么情况',
  parentIdHint: '不知道可以不填',
  unknownTownship: '不知道是哪个镇街',
  whereAmI: '用我现在的位置找',
  locating: '正在找…',
  inside: (name: string) => `您好像在 ${name}，对吗？`,
  near: '您是在下面哪一个？按距离找的，请您选一下',
  outside: '没找到附近的镇街，请从列表里选',
  denied: '没有拿到位置，请从列表里选',
  village: '哪个村（社区）',
  villageHint: '不知道可以不填',
  place: '具体在哪里',
  placeHint: '如 哪家医院、哪个路口。可以不填',
  story: '说说怎么回事',
  storyHint: '几句话就行，如 11月3日丈夫突然中风住院，已花 3 万',
  photosHint: '照片里的拍摄地点会先抹掉',
  retry: '重传',
  payoutWay: '钱打到哪里',
  account: '打到银行账户',
  accountSub: '本人的最好',
  ask: '没有账户，请联系我',
  askSub: '镇街会打电话跟您商量',
  holder: '户名',
  bank: '哪家银行',
  bankHint: '写全称，如 某某银行某某支行',
  accountNumber: '账号',
  accountHint: '银行卡或存折上的号码。我们不问密码',
  sign: '请签名',
  cannotSign: '写不了字，请人代填姓名',
  typedName: '代填的姓名',
  typedNameHint: '写申请人的姓名，镇街会打电话向本人确认',
  drawInstead: '还是手写签名',
} as const

export const checkCopy = {
  title: '检查一遍，再提交',
  sendTo: '将送到',
  change: '修改',
  submit: '提交申请',
  submitSupplement: '交上去',
  busy: '正在提交…',
  fix: '去改',
  notDone: '还有没填好的，先填好再提交',
  fraud: '我们不会问您密码，也不会让您转账',
  alone: '一个人住',
  nothing: '没有',
  nobodyElse: '家里没有别的大人',
  income: '月收入',
  yuan: (amount: string) => `${amount} 元`,
  photos: (n: number) => (n === 0 ? '没有照片' : `${n} 张，已抹掉拍照地点`),
  signed: '已签名',
  typed: '打字签名',
  tail: (tail: string) => `尾号 ${tail}`,
} as const

export const sentCopy = {
  title: '已提交',
  thanks: '镇街收到了',
  no: '办件号',
  keep: '记住这个号，打电话问时要用',
  to: '送到',
  due: '最晚什么时候答复',
  dueUnknown: '答复日期暂时算不出来，可以打热线问',
  next: '接下来',
  nextText: '镇街可能会打电话给您，请留意。进展随时在“办件”里看。',
  see: '看办到哪了',
  home: '回首页',
} as const

export const caseCopy = {
  title: '办件',
  no: '办件号',
  latest: '最晚答复您',
  latestAdvance: '最晚先答复您',
  latestVerified: '镇街最晚查验好',
  yourLatest: '请在这天前补好',
  dueUnknown: '期限暂时算不出来',
  overdueHelp: (hotline: string) =>
    `已过承诺的日期。您可以打 ${hotline} 催办，也可以申请行政复议。`,
  timeline: '办到哪了',
  answers: '您填的',
  supplement: '镇街请您补：',
  withdraw: '撤回申请',
  withdrawTitle: '撤回这份申请？',
  withdrawText: '撤回后镇街不再办理，需要时可以重新申请。',
  keep: '不撤回',
  ask: '打电话问',
  decision: '决定',
  reason: '理由',
  appeal: '不服怎么办',
  appealText: (days: number, until: string, to: string) =>
    `可在 ${days} 日内（${until}前）向${to}申请行政复议。`,
  monthly: (yuan: string, from: string) => `每月 ${yuan} 元，从 ${from}起发`,
  advanced: (yuan: string, when: string) => `${when} 已先行救助 ${yuan} 元`,
} as const

export const draftCopy = {
  title: '申请',
  gone: '这份草稿不在这台手机上',
  goneText: '可能已经提交了，去“办件”里看看。',
  matters: '看我的办件',
} as const

/** What a field is called, by the last part of its path: for the summary of what to mend. */
const fieldNames: Readonly<Record<string, string>> = {
  name: stepCopy.name,
  idNumber: stepCopy.idNumber,
  phone: stepCopy.phone,
  livesAt: stepCopy.livesAt,
  monthlyIncome: stepCopy.income,
  relation: stepCopy.relationOf,
  lane: stepCopy.lane,
  cause: stepCopy.cause,
  since: stepCopy.since,
  township: stepCopy.township,
  village: stepCopy.village,
  place: stepCopy.place,
  situation: stepCopy.situation,
  story: stepCopy.story,
  way: stepCopy.payoutWay,
  holder: stepCopy.holder,
  bank: stepCopy.bank,
  account: stepCopy.accountNumber,
  agreed: stepCopy.agree,
  drawn: stepCopy.sign,
  typedName: stepCopy.typedName,
  members: stepCopy.members,
  troubles: stepCopy.troubles,
  who: stepCopy.name,
}

/** Where a page calls a field otherwise. */
const fieldNamesOn: Partial<Record<SectionId, Readonly<Record<string, string>>>> = {
  ...pageFieldNames,
  child: {
    name: stepCopy.childName,
    township: stepCopy.hukouTownship,
    livesAt: stepCopy.childLivesAt,
    home: stepCopy.childHome,
  },
  guardian: { relation: stepCopy.guardianRelation, institution: stepCopy.institution },
}

/** Whose field it is, where a page asks the same of two people. */
const whose: Readonly<Record<string, string>> = { father: stepCopy.father, mother: stepCopy.mother }

/** The field an issue is about, as its page calls it. */
export function fieldNameOf(section: SectionId, path: string): string {
  const parts = path.split('.')
  const last = parts.at(-1) ?? ''
  return `${whose[parts[0] ?? ''] ?? ''}${fieldNamesOn[section]?.[last] ?? fieldNames[last] ?? ''}`
}
