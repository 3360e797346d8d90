import type { Bringable } from '@shared/marriage/bring'

/** What to bring to a registry, as people call it. */
export const bringWords: Readonly<Record<Bringable, string>> = {
  residentId: '居民身份证',
  hmtPapers: '有效的来往内地通行证，或港澳台居民居住证；还有身份证',
  passport: '有效的护照',
  passportOrResidence: '有效的护照，或别的国际旅行证件，或外国人永久居留身份证',
  singleNotarised: '居住地公证过的声明：没有配偶，和对方不是直系血亲、不是三代以内旁系血亲',
  singleAuthenticated:
    '一份证明：没有配偶，和对方不是直系血亲、不是三代以内旁系血亲。由居住国公证、我国使领馆认证（公约国家办附加证明书），或由我国使领馆出具',
  singleForeign:
    '没有配偶的证明：由本国公证、再经使领馆认证（公约国家办附加证明书），或由本国驻华使领馆出具',
  certificate: '结婚证',
  receipt: '收申请时给的回执单',
  agreement: '写好的离婚协议：都愿意离，孩子、财产、债务都谈好了',
  photoTogether: '2 寸近期半身免冠合影，三张，要真拍的，合成的不收',
  photoOwn: '本人 2 寸近期半身免冠照片，两张',
}

export const bringCopy = {
  title: '要带什么',
  comes: {
    both: '两个人都要亲自来',
    one: '本人亲自来',
    oneOrBoth: '本人亲自来，一个人来也行',
  },
  free: '不用户口簿，不收钱',
  signedThere: '内地居民没有配偶、不是近亲的声明，到了当场签，不用带。',
  everybody: '每个人都带',
  person: (name: string) => `${name}带`,
  together: '两个人一起带',
} as const
