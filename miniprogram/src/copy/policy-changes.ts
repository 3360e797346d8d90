import type { PolicyKey } from '@shared/policy/figure'
import { figureName } from './screener-verdicts'

/** Words of what changed while a form was being filled in, read before it is sent. */
export const changesCopy = {
  lead: '您填的这段时间里，变了的有：',
  kept: '您填的都还在，不用重填。',
  unnamed: '这个项目的标准',
  submit: '我知道了，照新标准提交',
} as const

const LIMIT = '办理时限'
const REVIEW = '多久复核一次'
const VALIDITY = '认定管多久'

/** Lengths that are no limit for the office. */
const lengths: Readonly<Partial<Record<PolicyKey, string>>> = {
  'dibao.reviewFixed': REVIEW,
  'dibao.reviewOften': REVIEW,
  'benefit.review': REVIEW,
  'device.review': REVIEW,
  'elder.certification': '多久认证一次',
  'lowIncome.validity': VALIDITY,
  'rigidExpense.validity': VALIDITY,
}

/**
 * What changed, in words and each once, by the keys of the figures; `limits` are those that say how long the office may
 * take. 标准 where a figure has no name of its own.
 */
export function changedNames(
  keys: readonly string[],
  limits: ReadonlySet<string>,
): readonly string[] {
  const names = keys.map((key) =>
    limits.has(key) ? LIMIT : (lengths[key as PolicyKey] ?? figureName(key)),
  )
  return names.length === 0 ? [changesCopy.unnamed] : [...new Set(names)]
}
