/** Words of the page that a grown-up of a household opens by a link, to sign for themselves. */
export const coSignCopy = {
  title: '请您签字',
  lead: (applicant: string, programme: string) => `${applicant}家正在申请${programme}`,
  whom: (member: string) => `请${member}本人签字`,
  why: '家里的大人都要自己签字，同意核对收入和财产。不想签可以直接关掉。',
  idNumber: '您的身份证号',
  idHint: '18 位，用来确认是您本人，不会显示给别人',
  agree: '我同意',
  sign: '请签名',
  send: '签好了，交上去',
  wrongPerson: '这个身份证号和要签字的人对不上。请对照证件，或者问问发链接给您的人',
  done: '签好了',
  doneText: '谢谢您。接下来由申请的家里人看进度，您不用再做什么。',
  used: '这个链接不能用了',
  usedText: '可能已经签过了。要是您还没签，请家里人从“办件”里再发一次。',
  home: '回首页',
} as const
