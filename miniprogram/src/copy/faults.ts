import type { FieldFault, FieldIssue } from '@shared/kernel/problem'

type Say = (issue: FieldIssue) => string

/** How to mend one field. Said under the field, so the field's own name is left out. */
const sentences: Readonly<Record<FieldFault, Say>> = {
  required: () => '这里还没填',
  not_text: () => '请重新填一次',
  too_long: () => '写得太长了，请短一些',
  too_short: () => '写得太短了，请多写一点',
  unknown_choice: () => '请从给出的里面选一个',
  id_length: ({ given }) =>
    given !== undefined && given < 18
      ? `现在是 ${given} 位，应为 18 位。请对照证件，看最后一位是不是漏了（可能是 X）`
      : `现在是 ${given ?? ''} 位，应为 18 位。请对照证件，看是不是多输了`,
  id_characters: () => '只能有数字，最后一位可以是 X',
  id_date: () => '中间 8 位是出生日期，现在的日期不对，请对照证件',
  id_checksum: () => '有一位输错了，请对照证件一位一位看',
  id_region: () => '前两位不是省份代码，请对照证件',
  id_other_card: () => '这个号码不是这种证件的，请看看证件选对了没有',
  passport: () => '证件号只有字母和数字，5 到 15 位，请对照证件',
  id_duplicate: () => '这个人前面已经填过了，不用重复填',
  phone: () => '手机号应为 11 位数字，请看看是不是多了或少了',
  amount: ({ limit }) =>
    limit === undefined ? '请填数字，如 1200' : '请填数字，如 1200；没有就填 0',
  amount_negative: () => '不能是负数，没有就填 0',
  amount_too_large: () => '数目太大了，请看看是不是多输了几位',
  account_number: () => '账号应为 8 到 28 位数字，请对照银行卡或存折',
  date: () => '日期不对：没有这一天，或者比开始的日子还早。请重新选',
  date_too_soon: () => '太早了，最早选后天',
  date_future: () => '这一天还没到，请重新选',
  age_too_old: ({ limit }) => `已满 ${limit ?? 18} 岁，不能按儿童申请。请对照证件，或打热线问`,
  age_too_young: ({ limit }) => `不满 ${limit ?? 18} 岁，这里要填成年人。请对照证件`,
  township_unknown: () => '请从列表里选一个镇街',
  township_replaced: () => '这个镇街已经撤并，请重新选',
  signature_empty: () => '请在框里签上名字，或者请人代填姓名',
  not_agreed: () => '要同意才能往下办',
  income_overlap: () => '这个人的同一种收入前面填过了，日子有重叠。请删掉一笔，或者改日期',
  who_unknown: () => '这个人不在填好的家庭成员里。请重新选，或者先把他填进家庭成员',
  authority_expired: () => '委托已经过期。请换一份没过期的委托书，或者请本人来申请',
  authorisation_missing: () =>
    '家里满 18 岁的人都要签字，还有人没签。请让他在这里签，或者把链接发给他签',
  link_at_counter: () => '窗口收的，没法把链接发给他签。请他本人来签，写不了字的请人代填姓名',
  died_before_born: () => '去世的日子比出生还早。请对照证件，看身份证号和日期哪个填错了',
  not_entitled: () => '按填报的情况，不符合这一项的条件，不能同意。请改成不同意，或者先核实情况',
  dial: () => '电话只能有数字、空格和短横',
  code_digits: () => '邀请码是 12 位数字，请看看是不是多了或少了',
  too_many: () => '太多了，请减少一些',
  formula: () => '开头是 = + - @ 这样的符号，表格会当成公式。请去掉开头的符号',
  row_cells: ({ given, limit }) =>
    `这一行有 ${given ?? ''} 格，应为 ${limit ?? ''} 格。看看是不是多了或少了逗号`,
  row_quotes: () => '引号没有配对，从这一行起读不出来。请去掉多余的引号',
  clock: () => '时间要写成 09:00 这样，24 小时制',
  month_day: () => '要写成 04-01 这样：两位月份、短横、两位日期',
  hours_order: () => '结束的时间要比开始晚',
  hours_short: () => '这一段不够办一对，请把时间放长，或者把每对的分钟数减少',
  hours_overlap: () => '和另一段时间重叠了，请改开',
  portions: () =>
    '放号的时间要在现在以后、那一天以前，一次比一次晚；比例一次比一次大，最后一次是 100',
  date_order: () => '最后一天不能早于第一天',
  date_past: () => '这一天已经过了，请选今天或以后的日子',
  twice: () => '同样的前面写过了，请只留一个',
  link: () => '请只写文字，不要放网址',
  point: () => '这个位置不在国内，看看经度和纬度是不是写反了',
  date_taken: () => '这一天已经录过了。要改，先撤回原来的那一条',
  wrong_shape: () => '请重新填一次',
}

/** The sentence under a field. */
export const mendingOf = (issue: FieldIssue): string => sentences[issue.fault](issue)
