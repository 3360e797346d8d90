import type { Status } from '../lifecycle'
import type { adaptations, careServices, devices } from '../sections/needs'

/** What stands in cells of feeds. Other systems hold on to these words: to change one is a new version. */

export const standings = ['已确认', '暂停', '已终止', '不予确认', '终止办理'] as const

export type Standing = (typeof standings)[number]

export const stages: Readonly<Record<Status, string>> = {
  submitted: '待受理',
  supplement: '待补正',
  accepted: '已受理',
  differs: '待说明核对结果',
  posted: '公示中',
  verifying: '残联核定中',
  advanced: '已先行救助',
  handedOn: '已转出',
  proposed: '待确认',
  granted: '已确认',
  inForce: '给予中',
  hearing: '听取意见中',
  suspended: '暂停',
  ended: '已终止',
  refused: '不予确认',
  declined: '不予受理',
  discontinued: '终止办理',
  withdrawn: '申请人撤回',
  expired: '逾期未补正结束',
}

type NameOf<T extends readonly string[]> = Readonly<Record<T[number], string>>

export const careWords: NameOf<typeof careServices> = {
  bathing: '助浴',
  cleaning: '助洁',
  meals: '助餐',
  medical_escort: '助医',
  visits: '探访',
}

export const adaptationWords: NameOf<typeof adaptations> = {
  handrail: '扶手',
  threshold: '门槛和高差',
  toilet: '如厕',
  bathing: '洗浴',
  bed: '护理床',
  alarm: '紧急呼叫',
}

export const deviceWords: NameOf<typeof devices> = {
  wheelchair: '轮椅',
  walker: '助行器',
  crutch: '拐杖',
  bed: '护理床',
  commode: '坐便椅',
  hearing_aid: '助听器',
}
