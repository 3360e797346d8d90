import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { Problem, ProblemCode } from '@shared/kernel/problem'
import { monthDay } from './dates'

const retry = '请过一会儿再试。填的内容都还在。'
const dayIn = (date: string | undefined) => (date ? monthDay(date as PlainDate) : '那一天')
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
  session_over: () => '这台电脑的登录到时间了，或者已经退出。请重新登录，填的都还在。',
  sign_in_over: () => '没有电脑在等这个登录码，可能过期了。请在电脑上换一个新的再输。',
  too_many_codes: () => '登录码输错几次了，请等十分钟再试。',
  consent_needed: () => '要先同意使用您的信息，才能提交申请。',
  wrong_status: () => '这件事已经到了下一步，请刷新看看。',
  stale_version: () => '这件事刚刚有变化，已为您刷新，请看一眼再点。',
  claimed_by_other: ({ who }) => (who ? `${who} 正在办这件事。` : '别的同事正在办这件事。'),
  not_claimed: () => '先认领，再办理。',
  same_person: () =>
    '要由另一位工作人员来办：上门看过、提意见、付款的人不能自己审核，也不能办自己的申请。',
  supplement_used: () => '补正只能提一次，已经提过了。',
  section_locked: () => '这一项这次不能改。',
  lane_reason_needed: () => '改了类别，请写一句理由，申请人看得到。',
  already_open: ({ who }) =>
    `这个人已经有一件同样的申请在办${who ? `（${who}）` : ''}，不用再交一次。去“办件”里看看。`,
  already_helped: ({ who }) =>
    `等这件结果的时候，临时救助可以先申请一次，已经申请过了${who ? `（${who}）` : ''}。去“办件”里看看。`,
  nothing_changed: () => '和原来一样，没有改动。',
  policy_changed: () => '填的这段时间里，有的标准变了。请看一眼变了什么，再点一次提交。',
  visit_missing: () => '还没有上门看过，要两个人去看过才能提意见同意。',
  visit_above_missing: () => '登记了近亲属，审核的单位要自己上门看过，才能定。',
  colleague_needed: () => '上门要两个人，请选另一位同事，不能选自己。',
  remote_reason_needed: () => '没有上门，请写清楚为什么。',
  authorisation_missing: () => '家里还有大人没有签字，要等都签了才能往下办。',
  check_missing: () => '家庭经济状况核对还没有结果，要等有了结果才能提意见同意。',
  check_asked: () => '已经提请核对了，等结果就行，不用再提。',
  paper_returned: () => '有材料退回了还没补好，要等补好、看过才能提意见同意。',
  document_unread: () => '还有材料没看过，请一份一份看过再提意见。',
  objection_late: () => '公示已经结束，现在不能在这里提了。您可以打热线反映。',
  objection_open: () => '有人提了意见还没查清，要查清了才能往下办。',
  already_objected: () => '您已经提过了，镇街正在查，不用再提。',
  not_given: () => '这件事现在没有在发的救助。',
  already_done: () => '已经办过了，不用再办。',
  link_used: () => '这个链接已经用过了，或者不对。要是您还没签，请家里人再发一次。',
  quarter_open: () => '这个季度还没过完，过完才能签。',
  not_entered: () => '还没有填报表上的数，填好、比对过才能签。',
  entered_by_signer: () => '报表上的数您填过，要由另一位同事来签。',
  unexplained: ({ limit }) => `还有 ${limit ?? 0} 处不一样没说明原因，说明了才能签。`,
  file_encoding: () => '这个文件读不出来，请另存为“CSV UTF-8”再选一次。',
  file_empty: () => '这个文件是空的，请看看是不是选错了。',
  file_too_large: ({ limit }) => `文件太大，超过 ${limit ?? 5} MB，请分成几个。`,
  file_too_many_rows: ({ limit }) => `行数太多，一份最多 ${limit ?? 100_000} 行，请分成几个。`,
  file_columns: () => '表头和要求的不一样，请用系统导出的表来填，不要改列名。',
  file_rows: () => '有几行填得不对，整份都没有收。请照下面改好，再选一次。',
  township_unknown: () => '没有这个镇街，请从列表里选。',
  township_replaced: () => '这个镇街已经撤并，请重新选一次。',
  staff_unknown: () => '这个人现在不在本单位承办，请另选一位同事。',
  unit_unknown: () => '没有这个办事处，请从列表里选。',
  unit_closed: () => '这个单位已经停用，不能再安排人。',
  unit_in_use: () => '群众的申请还会送到这个单位，要等区划调整生效后才能停用。',
  unit_has_cases: ({ limit }) =>
    `这个单位还有 ${limit ?? ''} 件没办结或正在发的，请先转到接着办的单位，再停用。`,
  unit_has_staff: ({ limit }) => `这个单位还有 ${limit ?? ''} 人在岗，请先调到别的单位或办离岗。`,
  role_elsewhere: () => '这一级单位没有这个岗位，请重新选。',
  last_admin: () => '全市只剩这一位管理员了。请先添加另一位市级管理员，再改这一位。',
  already_staff: () => '您的微信已经是在岗的工作人员，不用再输邀请码。要换岗位，请找管理员。',
  still_working: () => '这个人还在本单位承办，不用移交。',
  code_unknown: () => '没有这个邀请码。请对照管理员给的数字，一位一位看。',
  code_used: () => '这个邀请码已经用过了，请找管理员重新给一个。',
  code_cancelled: () => '这个邀请码已经取消了，请找管理员问一问。',
  code_expired: () => '这个邀请码过了 7 天，不能用了，请找管理员重新给一个。',
  code_tries: () => '试的次数多了，请过一小时再试，或找管理员核对邀请码。',
  fund_elsewhere: () => '备用金只有镇街有，请选一个镇街。',
  calendar_uncovered: ({ year }) => `${year ?? ''} 年的放假安排还没公布，期限暂时算不出来。`,
  policy_unset: ({ limit }) =>
    limit === undefined
      ? '标准未设置，请向市民政局确认后再办。'
      : `最多 ${yuan(limit)} 元。再往上加的标准（分类施保）本市还没有设置，请向市民政局确认后再办。`,
  over_cap: ({ limit }) => `超过镇街能定的上限 ${yuan(limit)} 元，请减少金额。`,
  fund_insufficient: ({ limit }) => `备用金不够，现在还有 ${yuan(limit)} 元。`,
  slot_not_open: () => '这一天还没放号，到时间再来约。',
  slot_closed: () => '这个时段登记处停办，请换一个时段。',
  slot_past: () => '这个时段已经过了，请换一个时段。',
  slot_drawn: () => '这一天的号要抽签，不能直接约。',
  slot_full: () => '这个时段刚被约满，请换一个时段，或者换一家登记处。',
  slot_free: () => '这一天还有号，不用排队，直接选一个时段就行。',
  hold_over: () => '这个号没有留住（只留 10 分钟），请重新选一个时段。',
  already_booked: ({ key }) =>
    key === undefined
      ? '两个人里有一位已经约了同一类事，一个人只能约一个。请先问一问对方。'
      : '您已经有一个预约，一个人只能约一个。要换时间，请在原来的预约里改。',
  already_waiting: () => '两个人里有一位已经在排队了，一个人同一类事只能排一个。',
  offer_over: () => '这个号留的时间已经过了，放给别人了。可以再排一次，或者选别的时间。',
  barred: ({ until }) =>
    `两个人里有一位因为多次失约或取消，${until ? `${monthDay(until as PlainDate)}之前` : '现在'}不能在网上约。可以直接到现场取号办理。`,
  too_many_holds: () => '今天留了好几次号都没有确认，明天再来约，也可以直接到现场取号办理。',
  cancel_too_late: () => '离预约的日子太近，网上不能再改或取消了。去不了请打登记处电话说一声。',
  outside_city: () => '您现在不在本市，请选一个本市的镇街来找。',
  areas_wrong: ({ limit = 0 }) => `这份界线还有 ${limit} 处要改，没有录入。改好再试。`,
  officiant_taken: () => '这位颁证师这个时间刚被约走了，请另选一位，或者换一个时间。',
  officiant_away: () => '这位颁证师那一天不在这里颁证，请另选一位，或者不指定。',
  draw_entered: () => '已经有人登记了摇号，不能撤回。',
  same_office_only: () => '领离婚证要回到收申请的那一家登记处，请在那一家选时间。',
  not_the_person: () => '证件号和预约时填的不一样，请对照证件再输一次。',
  ticket_forged: () => '这张凭证不是本系统的，或者已经改过时间。请让对方打开最新的凭证。',
  ticket_elsewhere: () => '这个预约不在本处。请告诉对方预约的是哪一家登记处。',
  not_today: () => '这个预约不是今天的，请看看日期。',
  delivery_other_day: () => '这一餐不是今天的，今天不能送。',
  skip_too_late: ({ until }) => `来不及了：要在前一天晚上 ${String(until)} 之前说。`,
  divorce_case_needed: () =>
    '领离婚证的时间要从您的离婚登记里约。申请收到以后，在“婚姻登记”里点开它，就能约。',
  before_issue_days: ({ since }) =>
    `还在冷静期里，${dayIn(since)}起才能去领证。请选那天或那天以后的日子。`,
  after_issue_days: ({ until }) => `领证要在${dayIn(until)}（含）以前。请选那天或那天以前的日子。`,
  withdraw_too_late: ({ until }) =>
    `撤回要在${dayIn(until)}（含）以前，现在不能撤回了。过了领证的最后一天没有去领，这次申请就自动作废。`,
  both_needed: () => '办这件事两个人都要来，请把两个人都填上。',
  same_person_twice: () => '两个人填成了同一个人，请看看证件号。',
  man_and_woman: () => '结婚登记的双方应当是一男一女，请看看性别和证件号。',
  too_young_to_marry: () => '到预约那天，男方要满 22 周岁、女方要满 20 周岁。请选再晚些的日子。',
  too_closely_related: () => '直系血亲和三代以内旁系血亲，法律不允许结婚。',
  divorce_not_agreed: () =>
    '两个人没有谈好离婚协议（子女、财产、债务），登记处不能受理。可以先约婚姻家庭辅导，或者向法院起诉。',
  divorce_incapable: () => '有一方不能完全自己作主，登记处不能受理，要向法院起诉。',
  divorce_abroad: () => '结婚登记不是在内地办的，内地的登记处不能办离婚，要向法院起诉。',
  office_without_foreign: () => '这一家登记处不办涉外婚姻登记，请选能办的登记处。',
  office_without_hmt: () => '这一家登记处不办涉港澳台、华侨婚姻登记，请选能办的登记处。',
  picture_missing: () =>
    '微信还没有给这张码的小程序码。小程序发布以后，请先在手机微信里打开这一页看一次，电脑上就能打印了。',
  permit_over: () => '食品经营许可证已经过期。先把新证的编号和到期日录进去，再恢复。',
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
