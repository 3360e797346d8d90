/** Words of the guide about what is given, and for how long. Amounts come as 元, written out. */
export const givesCopy = {
  upTo: {
    month: (yuan: string) => `每月最多 ${yuan} 元`,
    once: (yuan: string) => `一次最多 ${yuan} 元`,
  },
  upToAHead: {
    month: (yuan: string) => `每人每月最多 ${yuan} 元，差多少补多少`,
    once: (yuan: string) => `每人最多 ${yuan} 元`,
  },
  goesUp: '不够的，报上一级审批',
  fixed: {
    month: (yuan: string) => `每月 ${yuan} 元`,
    once: (yuan: string) => `一次 ${yuan} 元`,
  },
  from: (age: number, yuan: string) => `${age} 岁起，每月 ${yuan} 元`,
  kind: {
    goods: '给东西，不发钱',
    service: '提供服务，不发钱',
    recognition: '认定身份，不发钱',
  },
  stands: '管多久',
  validity: (months: number) => `${months} 个月，到期再申请`,
  certification: (months: number) => `每 ${months} 个月认证一次`,
  noPapers: '什么材料都不用带',
} as const
