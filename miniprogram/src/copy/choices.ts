import type { PaperId } from '@shared/assistance/sections/ending'
import type { expenseKinds, incomeKinds, singleReasons } from '@shared/assistance/sections/means'
import type { mealDays, MealWay } from '@shared/assistance/sections/meals'
import type { adaptations, careServices, devices } from '@shared/assistance/sections/needs'
import type { agentRelations } from '@shared/assistance/sections/people'
import type { RiskFlag } from '@shared/casework/warning'
import type { Meal } from '@shared/policy/meal-subsidy'

/** What can be chosen on the pages of the form; of the first pages in `assistance.ts`, of the body in `screener.ts`. */

export const agentRelationNames: Readonly<Record<(typeof agentRelations)[number], string>> = {
  relative: '亲属',
  village_worker: '村居干部',
  institution: '养老院等机构',
  other: '其他',
}

/** What weighs on a household: as the form asks it, and as staff are shown it. */
export const troubleNames: Readonly<Record<RiskFlag, string>> = {
  university: '孩子考上大学',
  illness: '有人得重病',
  severeDisability: '有人重度残疾（一级、二级）',
  accident: '突然出了事故',
}

export const incomeKindNames: Readonly<Record<(typeof incomeKinds)[number], string>> = {
  wages: '工资',
  business: '种地、做买卖',
  rent: '房租、利息等',
  pension: '退休金、职工养老金',
  basicPension: '城乡居民养老金',
  honours: '优待抚恤金',
  elderAllowance: '高龄津贴',
  support: '子女等给的',
  other: '其他',
}

export const expenseKindNames: Readonly<Record<(typeof expenseKinds)[number], string>> = {
  living: '吃穿用度',
  medical: '看病',
  education: '上学',
  rehabilitation: '残疾康复',
  other: '其他，或者分不清的',
}

export const singleReasonNames: Readonly<Record<(typeof singleReasons)[number], string>> = {
  severe_disability: '一级、二级残疾',
  mind_disability: '三级智力或精神残疾',
  illness: '得了重病',
  other: '其他',
}

export const careServiceNames: Readonly<Record<(typeof careServices)[number], string>> = {
  bathing: '帮着洗澡',
  cleaning: '打扫屋子',
  meals: '送饭',
  medical_escort: '陪着看病',
  visits: '上门看望',
}

export const adaptationNames: Readonly<Record<(typeof adaptations)[number], string>> = {
  handrail: '装扶手',
  threshold: '去掉门槛、台阶',
  toilet: '改厕所',
  bathing: '改洗澡的地方',
  bed: '换护理床',
  alarm: '装紧急呼叫器',
}

export const deviceNames: Readonly<Record<(typeof devices)[number], string>> = {
  wheelchair: '轮椅',
  walker: '助行器',
  crutch: '拐杖',
  bed: '护理床',
  commode: '坐便椅',
  hearing_aid: '助听器',
}

export const mealWayChoices: Readonly<
  Record<MealWay, { readonly label: string; readonly sub: string }>
> = {
  delivered: { label: '送上门', sub: '腿脚不便、出不了门的' },
  canteen: { label: '去饭堂吃', sub: '自己走得到的' },
}

export const mealNames: Readonly<Record<Meal, string>> = {
  breakfast: '早饭',
  lunch: '午饭',
  dinner: '晚饭',
}

export const mealDayNames: Readonly<Record<(typeof mealDays)[number], string>> = {
  1: '星期一',
  2: '星期二',
  3: '星期三',
  4: '星期四',
  5: '星期五',
  6: '星期六',
  7: '星期日',
}

/** What one photo of a paper shows. */
export const paperNames: Readonly<Record<PaperId, string>> = {
  proof: '材料',
  authority: '委托书',
  certificate: '证书',
  bills: '票据',
}
