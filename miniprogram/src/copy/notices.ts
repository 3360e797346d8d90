/** Words of 公示栏, where anybody may read what a township is about to grant, and object to it. */
export const noticesCopy = {
  title: '公示栏',
  row: '公示栏',
  rowSub: '看看各镇街拟救助哪些人家',
  lead: '拟给救助的人家，先在这里贴出来，听街坊的意见。到日子自动撤下。',
  masked: '姓名遮住了一部分，别的情况一律不贴。',
  township: '哪个镇街',
  village: '哪个村（社区）',
  all: '全部',
  people: (n: number) => `${n} 口人`,
  monthly: (yuan: string) => `拟每月 ${yuan} 元`,
  once: (yuan: string) => `拟给 ${yuan} 元`,
  noMoney: '拟给东西或服务',
  where: (place: string, from: string, until: string) => `${place}，${from}到${until}`,
  object: '提出异议',
  objectTo: (applicant: string) => `对${applicant}提出异议`,
  choose: '先选一个镇街',
  none: '这里现在没有公示',
  noneText: '换一个镇街看看，或者过几天再来。',
} as const

/** What is asked of somebody who objects. */
export const objectionCopy = {
  title: '提出异议',
  lead: '异议就是不同的意见。您说的只给镇街看，不告诉这户人家是谁说的。',
  text: '您看哪里不对',
  textHint: '如 他家去年买了车、儿子在外面开店',
  phone: '您的手机号',
  phoneHint: '镇街查的时候可能会问您',
  cancel: '不提了',
  send: '交给镇街',
  own: '这是您自家的申请。有话要说，请打电话给镇街。',
  done: '镇街收到了。公示先撤下，再去查一遍。',
} as const
