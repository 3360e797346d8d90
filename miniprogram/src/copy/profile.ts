/** Words of what a person keeps of themselves for the next form, and of the reminder that rests on it. */
export const profileCopy = {
  title: '我的信息',
  row: '我的信息',
  rowSub: '存一次，下次申请不用再填',
  lead: '只在您自己申请时用。存了以后，屏幕上只显示一部分。',
  township: '户口在哪个镇街',
  townshipHint: '看户口簿，户口在哪就选哪',
  save: '存好',
  change: '改一改',
  remove: '删掉我的信息',
  removeTitle: '删掉我存的信息？',
  removeText: '下次申请要重新填。已经交的照常办。',
  keep: '留着',
  saved: '存好了',
  removed: '已删掉',
  remindOn: (day: string) => `到 ${day}，会提醒您可以申请高龄津贴了。`,
  remindNow: '快到领高龄津贴的岁数了，这两天会提醒您申请。',
  use: '我自己申请，用存的信息填',
  used: '已经填上了，请看一眼对不对。',
  consent: '先看看怎么用您的信息',
} as const

export const reminderCopy = {
  title: (age: number) => `快满 ${age} 岁了，可以领高龄津贴`,
  text: (day: string) => `${day}满岁数。现在申请，不耽误发。`,
  fill: '我同意，帮我填好',
  fillHint:
    '用您存的信息填，填好给您看一遍，再点一下就交。钱打到哪里，镇街会打电话问您，也可以自己改。',
} as const
