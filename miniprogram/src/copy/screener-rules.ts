import type { RuleName } from '@shared/assistance/screener/verdict'

type RuleWords = {
  readonly yes: string
  readonly no: string
  readonly unsure: string
}

/** What each rule found, as a sentence without its numbers. */
export const ruleWords: Readonly<Record<RuleName, RuleWords>> = {
  hukou: {
    yes: '户口在本市',
    no: '户口不在本市，要到户口所在地申请',
    unsure: '有居住证能不能在本市申请，由本市定；没说户口在哪的，镇街会问',
  },
  dibaoIncome: {
    yes: '人均收入低于低保标准',
    no: '人均收入没有低于低保标准',
    unsure: '收入没有说，或有的钱算不算收入由本市定，镇街会核对',
  },
  lowIncome: {
    yes: '人均收入低于低保边缘标准',
    no: '人均收入没有低于低保边缘标准',
    unsure: '收入没有说，或有的钱算不算、线有多高由本市定，镇街会核对',
  },
  tekunIncome: {
    yes: '没有生活来源：收入低于低保标准',
    no: '收入没有低于低保标准，不算没有生活来源',
    unsure: '收入没有说，或有的钱算不算要由镇街核对',
  },
  averageIncome: {
    yes: '人均收入低于上年度本市平均',
    no: '人均收入没有低于上年度本市平均',
    unsure: '收入没有说，或有的钱算不算要由镇街核对',
  },
  poor: {
    yes: '家里已经在领低保、低保边缘或特困',
    no: '家里没有被认定为低收入，人均收入也超过了线',
    unsure: '先要被认定为低收入家庭',
  },
  onDibao: {
    yes: '家里在领低保',
    no: '家里没有在领低保',
    unsure: '先要批下低保，才能领这一项',
  },
  hardship: {
    yes: '家里在领低保或特困',
    no: '家里没有在领低保或特困，人均收入也超过了线',
    unsure: '先要被认定为特殊困难家庭',
  },
  property: {
    yes: '财产在限额以内',
    no: '存款超过本市的限额',
    unsure: '财产要由镇街按本市规定核对',
  },
  notTekun: {
    yes: '没有领特困供养',
    no: '已经在领特困供养，不能再领低保',
    unsure: '有没有在领特困供养，您没有说',
  },
  notHelped: {
    yes: '没有领低保、特困，也不是低保边缘家庭',
    no: '已经在领低保、特困，或是低保边缘家庭，不用再认定这一项',
    unsure: '有没有在领低保、特困，您没有说',
  },
  notChildScheme: {
    yes: '不是孤儿、事实无人抚养儿童',
    no: '孤儿、事实无人抚养儿童领了全额的，不再领这一项',
    unsure: '孤儿、事实无人抚养儿童可以选那一项，选了就不再算特困',
  },
  weak: {
    yes: '有人一、二级残疾，或三级智力、精神残疾，或重病',
    no: '没有一、二级残疾，没有三级智力、精神残疾，也没有重病',
    unsure: '残疾类别、等级或病情没有说全',
  },
  foundWork: {
    yes: '领低保期间有人找到了工作',
    no: '没有人新找到工作',
    unsure: '有没有人新找到工作，您没有说',
  },
  fadeOut: {
    yes: '本市给渐退期',
    no: '本市不给渐退期',
    unsure: '给不给渐退期，要问本市',
  },
  noAbility: {
    yes: '满 60 岁、未满 16 岁，或残疾等级够了，算没有劳动能力',
    no: '年龄在 16 到 59 岁，残疾等级也不够，不算没有劳动能力',
    unsure: '年龄、残疾类别或等级没有说全',
  },
  noSupporter: {
    yes: '没有该供养的人，或他们没有能力',
    no: '有该供养、也有能力供养的人',
    unsure: '有没有该供养的人，您没有说',
  },
  rigidRatio: {
    yes: '近 12 个月非花不可的钱，占收入的比例超过了本市规定',
    no: '近 12 个月非花不可的钱，占收入的比例没有超过本市规定',
    unsure: '花费或收入没有说',
  },
  sudden: {
    yes: '突然遇到难处、眼下过不下去的，在哪遇到就在哪申请，不看户口',
    no: '没有突然遇到难处',
    unsure: '是不是急难，由镇街来看',
  },
  spending: {
    yes: '开销突然变大',
    no: '没有突然变大的开销',
    unsure: '开销有没有突然变大，您没有说',
  },
  disabled: { yes: '有残疾证', no: '没有残疾证', unsure: '有没有残疾证，您没有说' },
  severe: {
    yes: '一、二级残疾。要长期有人照护的才发，由镇街核对',
    no: '不是一、二级残疾',
    unsure: '残疾几级，您没有说',
  },
  child: { yes: '未满 18 岁', no: '已满 18 岁', unsure: '多大年纪，您没有说' },
  orphaned: {
    yes: '父母都过世了，或找不到',
    no: '不是父母都过世或找不到',
    unsure: '父母怎么样，您没有说',
  },
  unsupported: {
    yes: '父母都照管不了',
    no: '不是父母都照管不了',
    unsure: '父母怎么样，您没有说',
  },
  elder: { yes: '满 60 岁', no: '不到 60 岁', unsure: '多大年纪，您没有说' },
  allowanceAge: {
    yes: '到了本市发高龄津贴的年龄',
    no: '还没到本市发高龄津贴的年龄',
    unsure: '多大年纪，您没有说',
  },
  elderOrDisabled: {
    yes: '满 60 岁，或有残疾证',
    no: '不到 60 岁，也没有残疾证',
    unsure: '多大年纪、有没有残疾证，您没有说',
  },
  elderScheme: {
    yes: '本市有这项补贴',
    no: '本市没有这项补贴',
    unsure: '有没有这项补贴，要问本市',
  },
  adaptationScheme: {
    yes: '本市在做适老化改造',
    no: '本市没有做适老化改造',
    unsure: '有没有适老化改造，要问本市',
  },
  funeralScheme: {
    yes: '本市有惠民殡葬',
    no: '本市没有惠民殡葬',
    unsure: '有没有惠民殡葬，要问本市',
  },
  bereaved: {
    yes: '最近有亲人过世',
    no: '最近没有亲人过世',
    unsure: '有没有亲人过世，您没有说',
  },
}
