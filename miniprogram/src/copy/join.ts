/** Words for somebody who takes a post by a code. */
export const joinCopy = {
  row: '我是工作人员，输入邀请码',
  rowSub: '管理员给了您邀请码，在这里输入',
  title: '输入邀请码',
  lead: '请输入管理员告诉您的 12 位数字。输对了，这个微信就是您的工作账号。',
  code: '邀请码',
  codeHint: '12 位数字，7 天内有效，只能用一次',
  join: '确定',
  joined: (name: string) => `${name}，您可以开始工作了。`,
  joinedText: (office: string) => `您的单位：${office}`,
  desk: '去工作台',
  already: '您已经是在岗的工作人员。',
} as const
