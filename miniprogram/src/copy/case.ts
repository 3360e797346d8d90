import type { Change, Outcome } from '@shared/assistance/events'
import type { Status } from '@shared/assistance/lifecycle'
import type { ClockName } from '@shared/casework/clock'

/** What the date of a case is for, by the clock that runs. */
export const dueLeads: Readonly<Record<ClockName, string>> = {
  advance: '最晚先答复您',
  paperwork: '最晚答复您',
  decision: '最晚答复您',
  verification: '镇街最晚查验好',
  confirmation: '最晚答复您',
  supplement: '请在这天前补好',
  investigation: '最晚开始上门、核对',
  dispute: '请在这天前说明',
  publicNotice: '公示到这天为止',
  hearing: '请在这天前说您的意见',
  review: '下次复核',
  certification: '请在这天前认证',
  handOver: '最晚转到户口所在地',
  feedback: '最晚把结果告诉那边',
  federation: '残联最晚看好',
}

/** What a case asks of the resident, as the lamp on the home page says it; statuses that ask nothing are left out. */
export const lampTitles: Readonly<Partial<Record<Status, string>>> = {
  supplement: '轮到您补材料，现在就补',
  differs: '核对到的不一样，请您说明',
  hearing: '救助可能要变，请您说说',
  suspended: '先停发了，认证一下就接着发',
}

/** Words of the page of one case, part by part. */
export const casePartsCopy = {
  asked: {
    lead: '镇街请您补：',
    field: (page: string, field: string) => `${page}里的“${field}”`,
    nth: (n: number, field: string) => `第 ${n} 位（条）的${field}`,
    by: (day: string) => `${day}前交上来就行`,
  },
  unsigned: {
    title: '还差家里人签字',
    text: '家里的大人要自己签字，同意镇街去核对收入和财产。都签了才能往下办。',
    send: (masked: string) => `发给${masked}签字`,
    copied: '链接已复制，发给家里人打开就能签。',
    others: (masked: string) => `等${masked}签字`,
    shareTitle: (programme: string) => `请您签个字：${programme}`,
  },
  differs: {
    title: '哪里不一样',
    text: '这是部门之间查到的。查错了、有特别情况，都可以说。',
    told: (what: string) => `您填的：${what}`,
    found: (what: string) => `查到的：${what}`,
  },
  saying: {
    answerCheck: {
      open: '我来说明',
      title: '说明情况',
      label: '您想说什么',
      hint: '如 那笔钱是借给亲戚的，有借条',
      photos: '有材料就拍上来',
      photosHint: '没有可以不拍。照片里的拍摄地点会先抹掉',
      photo: '说明材料',
      send: '交给镇街',
    },
    answerHearing: {
      open: '我有话说',
      title: '说说您的意见',
      label: '您想说什么',
      hint: '如 我上个月又住院了，花销更大',
      send: '交给镇街',
    },
    cancel: '先不说',
    waiting: '有照片还没传好，等一等，或删掉它。',
    done: '镇街收到了',
  },
  change: {
    title: '打算怎么变',
    what: { raise: '增加', reduce: '减少', end: '停发' } satisfies Record<Change, string>,
    to: (change: string, yuan: string) => `${change}到每月 ${yuan} 元`,
    fadeOut: (months: number) => `再发 ${months} 个月，然后停`,
    why: '为什么',
    whatLabel: '怎么变',
    until: '到哪天可以说',
    text: '这还没有定。您说了，镇街要听了再定；不说，就按上面的往下办。',
  },
  decision: {
    outcomes: {
      grant: '已同意',
      refuse: '没通过',
      discontinue: '停止办理',
    } satisfies Record<Outcome, string>,
    changes: {
      raise: '救助增加了',
      reduce: '救助减少了',
      end: '停发',
    } satisfies Record<Change, string>,
    madeBy: '哪里定的',
    monthly: (yuan: string) => `每月 ${yuan} 元`,
  },
  publicNotice: {
    title: '公示',
    up: (place: string, day: string) => `贴在${place}，到 ${day}为止，到时自动撤下。`,
    shows: '公示就是先贴出来，看街坊有没有意见。只有遮住的姓名、几口人和拟给多少，没有别的。',
    objected: '有人提了意见。公示已撤下，镇街会再上门看，现在不用您做什么。',
    see: '看看怎么贴的',
  },
  certify: {
    title: '年度认证',
    text: '每年说一声您都好，就接着发。不用跑柜台，点一下就行。',
    act: '我都好，认证',
    done: '认证好了',
  },
  facts: {
    title: '这件事',
    onBehalf: '谁在办',
    onBehalfUntil: (day: string) => `有人替申请人办，委托到 ${day}`,
    receivedFrom: '从哪里转来',
    from: (region: string, office: string) => `${region}${office}收的，在这里办`,
    decidedIn: '在哪里定',
    elsewhere: (region: string) => `户口在${region}，由那边定。这里收了就转过去，不用您跑`,
    linked: '连着的事',
    linkedText: '在等低保或特困的结果时，先给的临时救助',
    seeLinked: '看那一件',
  },
} as const
