import type { StaffRole } from '@shared/identity/actor'

/** Words of home, inbox, consent and one's own page. */
export const homeCopy = {
  title: '首页',
  elder: '大字版',
  ask: '有什么可以帮您？',
  askElder: '您要办什么？',
  search: '搜服务，如 临时救助、lsjz',
  call: (hotline: string) => `打热线 ${hotline}`,
  screener: '看看能申请什么',
  screenerSub: '答十来个问题，不留姓名',
  mine: '我的办件',
  all: (count: number) => `全部 ${count} 件`,
  doors: {
    aid: { title: '申请救助', sub: '有难处，\n政府帮', elder: '有难处，政府帮' },
    wed: { title: '婚姻登记', sub: '网上预约\n全市可办', elder: '预约登记' },
    meal: { title: '长者饭堂', sub: '饭堂名单\n还在准备', elder: '名单还在准备' },
    street: { title: '街上有人求助', sub: '手机报告\n还在准备', elder: '报告还在准备' },
  },
} as const

/** What a door that is not open yet says, and what to do meanwhile. */
export const comingCopy: Readonly<
  Record<'street', { readonly title: string; readonly text: (hotline: string) => string }>
> = {
  street: {
    title: '街面求助还没开通',
    text: (hotline) =>
      `有人昏迷、流血请先打 120，有危险请打 110。其他情况请打 ${hotline}，说清在哪里、什么样子。`,
  },
}

export const mattersCopy = {
  title: '办件',
  inbox: '给您的消息',
  cases: '我的办件',
  drafts: '没填完的',
  noCases: '还没有办件',
  noCasesText: '提交了申请，这里看得到办到哪了。',
  noNotices: '没有消息',
  noNoticesText: '有事轮到您，这里会告诉您。',
  unread: '新',
  goOn: '接着填',
  savedAt: (when: string) => `${when} 存在这台手机`,
  latest: (when: string) => `最晚 ${when} 答复`,
  verified: (when: string) => `镇街最晚 ${when} 查验好`,
  by: (when: string) => `${when}前`,
  posted: (when: string) => `公示到 ${when}`,
  review: (when: string) => `下次复核 ${when}前`,
} as const

export const mineCopy = {
  title: '我的',
  elder: '大字版',
  elderHint: '字更大，按钮更大',
  desk: '工作台',
  deskHint: (name: string, role: string, unit: string) => `${name}·${role}·${unit}`,
  privacy: '我同意过的',
  noConsents: '您还没有同意过使用个人信息。',
  consented: (when: string) => `${when} 同意`,
  withdraw: '撤回同意',
  withdrawTitle: '撤回同意？',
  withdrawText: '撤回后不能提交新的申请，存着的“我的信息”和材料也会删掉。已经交的照常办。',
  keep: '留着',
  fraud: '我们不会问您密码，也不会让您转账。',
  personas: '换一个人试试（仅本机）',
  personasHint: '下面都是示例人物，只在本机运行时出现',
  resident: '居民',
} as const

export const roleNames: Readonly<Record<StaffRole, string>> = {
  township_clerk: '镇级经办',
  township_approver: '镇级审核',
  county_officer: '县区经办',
  city_officer: '市级经办',
  federation_officer: '残联经办',
  village_worker: '村（社区）工作人员',
  registry_officer: '婚姻登记员',
  site_operator: '助餐点经营者',
  auditor: '监督检查',
  admin: '管理员',
}

export const purposeNames = { assistance: '用我的信息申请救助' } as const

/** The wording a person agrees to. A change of words is a new version. */
export const consentCopy = {
  version: 'assistance-2026-11',
  title: '用您的信息之前',
  lead: '申请救助要用到下面这些，请您先看看。',
  items: [
    {
      title: '用什么',
      text: '姓名、身份证号、手机号、住址、收入、家人情况、银行账号、材料照片、签名。',
    },
    { title: '用来做什么', text: '只用来办这次救助：核对情况、联系您、发钱。' },
    {
      title: '谁能看到',
      text: '经办您这件事的镇街和民政工作人员。每次查看都有记录，屏幕上只显示一部分。',
    },
    {
      title: '存多久',
      text: '填写的内容加密保存，照片存在只有经办人员能打开的地方。办完后按档案规定的期限保存。',
    },
    {
      title: '您可以',
      text: '随时在“我的”里撤回同意。不同意就回到办事指南，照样可以看、可以打热线。',
    },
  ],
  basis: '依据《中华人民共和国个人信息保护法》第十三、二十九、三十条',
  agree: '同意，开始填',
  refuse: '不同意',
} as const
