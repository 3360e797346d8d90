import type { CaseVerb } from '@shared/assistance/lifecycle'
import { verbNames } from './assistance'

/** Words of the desk for a case that no account follows: the person hears by telephone and speaks at the counter. */
export const atCounterCopy = {
  untold:
    '这件是窗口收的，申请人收不到手机通知。有事请打电话，或送书面通知。他来窗口补材料、说意见，由经办记下。',
  said: '申请人怎么说',
  saidHint: '照他的话写，写完念给他听',
  photos: '他带来的材料',
  photosHint: '没有可以不拍。照片里的拍摄地点会先抹掉',
  photo: '说明材料',
  withdrawText: '先问清是不是他本人的意思。撤回了就不再办，还想办要重新申请。',
} as const

/** What staff press for somebody else, where the resident's own button says it to the resident: 我有话说. */
const deskVerbs: Readonly<Partial<Record<CaseVerb, string>>> = {
  answerSupplement: '收补正材料',
  answerCheck: '记下他的说明',
  answerHearing: '记下他的意见',
  withdraw: '替他撤回',
}

/** A verb as the desk says it. */
export const deskVerb = (verb: CaseVerb): string => deskVerbs[verb] ?? verbNames[verb]
