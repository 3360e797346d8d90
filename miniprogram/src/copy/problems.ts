import { formatYuan } from '@shared/kernel/money'
import type { Problem, ProblemCode } from '@shared/kernel/problem'

const retry = '请过一会儿再试。填的内容都还在。'
const yuan = (fen: number | undefined) => formatYuan(fen ?? 0)

/** What a person reads when a call fails: what happened, what is kept, what to do. */
const sentences: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  invalid_json: () => `没送出去，手机发出的内容不完整。${retry}`,
  too_large: () => '内容太大，送不出去。请少放几张照片，或把说明写短一些。',
  unknown_function: () => `这项服务还没开通。${retry}`,
  unknown_verb: () => '这台手机上的版本太旧，请关掉小程序重新打开。',
  invalid_input: () => '有几处要改一下，改好再提交。其他填的都还在。',
  not_signed_in: () => '还没认出您是谁，请关掉小程序重新打开。',
  not_allowed: () => '这件事不归您这个身份办。',
  not_found: () => '没有找到这件事，可能编号不对，或不是您的办件。',
  unavailable: () => `系统正忙，没办成。${retry}`,
  offline: () => '现在没有网。填的内容已存在手机，有网再点一次就行。',
  timeout: () => `网络太慢，没等到回音。${retry}`,
  conflict: () => '刚才有别人同时在办，请再点一次。',
  too_many_requests: () => '点得太快了，请等一分钟再试。',
  consent_needed: () => '要先同意使用您的信息，才能提交申请。',
  wrong_status: () => '这件事已经到了下一步，请刷新看看。',
  stale_version: () => '这件事刚刚有变化，已为您刷新，请看一眼再点。',
  claimed_by_other: ({ who }) => (who ? `${who} 正在办这件事。` : '别的同事正在办这件事。'),
  not_claimed: () => '先认领，再办理。',
  same_person: () => '要由另一位工作人员来办：提意见、付款的人不能自己审核，也不能办自己的申请。',
  supplement_used: () => '补正只能提一次，已经提过了。',
  section_locked: () => '这一项这次不能改。',
  lane_reason_needed: () => '改了类别，请写一句理由，申请人看得到。',
  already_open: ({ who }) =>
    `这个人已经有一件同样的申请在办${who ? `（${who}）` : ''}，不用再交一次。去“办件”里看看。`,
  nothing_changed: () => '和原来一样，没有改动。',
  township_unknown: () => '没有这个镇街，请从列表里选。',
  township_replaced: () => '这个镇街已经撤并，请重新选一次。',
  unit_unknown: () => '没有这个办事处，请从列表里选。',
  calendar_uncovered: ({ year }) => `${year ?? ''} 年的放假安排还没公布，期限暂时算不出来。`,
  policy_unset: () => '标准未设置，请向市民政局确认后再办。',
  over_cap: ({ limit }) => `超过镇街能定的上限 ${yuan(limit)} 元，请减少金额。`,
  fund_insufficient: ({ limit }) => `备用金不够，现在还有 ${yuan(limit)} 元。`,
  photo_empty: () => '这张照片是空的，请重拍一张。',
  photo_too_large: ({ limit }) => `这张照片太大，超过 ${limit ?? 10} MB，请重拍一张。`,
  photo_type: () => '这不是照片，请拍照或从相册选一张（JPG、PNG）。',
  photo_broken: () => '这张照片不完整，打不开，请重拍一张。',
  photo_missing: () => '有照片没有传上来，请重拍或删掉它。',
}

/** The sentence for a problem; one whose name this version does not know is treated as `unavailable`. */
export function sentenceFor(problem: { readonly code: string }): string {
  const known = Object.hasOwn(sentences, problem.code)
  const code = known ? (problem.code as ProblemCode) : 'unavailable'
  return sentences[code]({ ...problem, code })
}
