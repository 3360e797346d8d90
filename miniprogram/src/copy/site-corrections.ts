import type { CorrectionSort, CorrectionState } from '@shared/meals/correction'
import type { PlainDate } from '@shared/kernel/plain-date'
import { fullDate } from './dates'

const day = (date: string) => fullDate(date as PlainDate)

export const correctionSortNames: Readonly<Record<CorrectionSort, string>> = {
  gone: '已经不开了',
  phone: '电话不对',
  hours: '时间不对',
  price: '价格不对',
  address: '地址不对',
  other: '别的不对',
}

/** Words of what people say is wrong with a place: for whoever says it, and for whoever looks. */
export const correctionsCopy = {
  corrections: {
    state: '看哪些',
    states: { open: '没办', verified: '核实了', declined: '没采纳' } satisfies Readonly<
      Record<CorrectionState, string>
    >,
    said: (text: string) => `他说：${text}`,
    right: (value: string) => `他说对的是：${value}`,
    now: (value: string) => `现在是：${value === '' ? '没有' : value}`,
    due: (date: string) => `${day(date)}前办`,
    late: (date: string) => `已经过了${day(date)}`,
    unset: '本市没有定几天办',
    decide: '办',
    decideOf: (site: string) => `办：${site}`,
    decision: '核实的结果',
    decisions: { verified: '他说得对', declined: '没有这回事' },
    value: { phone: '对的电话', address: '对的地址' },
    valueHint: '保存以后，群众马上看到',
    reason: '说明',
    reasonHint: '报错的人看得到；没有采纳的要写原因',
    plan: '时间、价格和关门，还要到这一处去改。',
    decided: '办好了，已经告诉报错的人。',
    answer: (reason: string) => `答复：${reason}`,
    siteLink: (site: string) => `去看${site}`,
  },

  report: {
    title: '这里写得不对',
    lead: (site: string) => `${site}哪里不对？告诉镇街，核实了就改。`,
    sort: '哪里不对',
    text: '怎么不对',
    textHint: '如 打过去是空号',
    value: '您知道对的吗',
    valueHint: '不知道就空着',
    send: '告诉镇街',
    cancel: '不说了',
    choose: '先选哪里不对',
    done: '镇街收到了。办完在“我的事”里告诉您。',
    back: '回去',
  },

  news: (type: string, { site, sort, value, reason }: Readonly<Record<string, unknown>>) => {
    const what = correctionSortNames[sort as CorrectionSort]
    const right = value === '' ? '谢谢您。' : `改成了 ${String(value)}，谢谢您。`
    const told = reason === '' ? '' : String(reason)
    return type === 'correction_verified'
      ? { title: `您说${String(site)}${what}：核实了`, detail: `${right}${told}` }
      : { title: `您说${String(site)}${what}：没有改`, detail: told }
  },
} as const
