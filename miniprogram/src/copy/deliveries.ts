import type { DeliveryState, FailureReason, Phoning, UnplacedReason } from '@shared/meals/delivery'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay } from './dates'

/** Words of meals that are brought: who brings them, who waits for them, the township. */

export const stateNames: Readonly<Record<DeliveryState, string>> = {
  unplaced: '还没人送',
  ordered: '等接单',
  skipped: '这顿不要',
  cancelled: '不送了',
  accepted: '已接单',
  delivering: '在路上',
  delivered: '送到了',
  failed: '没送到',
}

export const failureNames: Readonly<Record<FailureReason, string>> = {
  nobodyOpened: '没人开门',
  notFound: '找不到地方',
  refused: '本人不要',
  other: '别的原因',
}

export const phoningNames: Readonly<Record<Phoning, string>> = {
  reached: '打通了，人没事',
  notReached: '打了，没人接',
  notTried: '还没打',
}

export const unplacedNames: Readonly<Record<UnplacedReason, string>> = {
  none: '没选哪家送',
  shut: '选的那家这天不开',
  noDelivery: '选的那家不送上门',
  notServed: '选的那家不做这一顿',
}

const dayOf = (on: string, today: string): string =>
  on === today ? '今天' : monthDay(on as PlainDate)

export const carryCopy = {
  title: '今天送餐',
  link: '今天送餐',
  days: '看哪一天',
  today: '今天',
  tomorrow: '明天',
  count: (n: number, site: string) => `${site}，一共 ${n} 份`,
  none: '没有要送的',
  noneText: '有人登记了送餐，前一天会排到这里。',
  tomorrowText: '姓名、地址和电话，送的当天才看得到。',
  acceptAll: (n: number) => `全部接单（${n} 份）`,
  accepted: '接好了',
  setOut: '出发',
  setOutSpoken: (name: string) => `出发，给${name}送`,
  deliver: '送到了',
  deliverSpoken: (name: string) => `${name}的送到了`,
  fail: '没送到',
  failSpoken: (name: string) => `${name}的没送到`,
  call: '打电话',
  callSpoken: (name: string) => `给${name}打电话`,
  emergency: (name: string) => `没人开门找：${name}`,
  reason: '为什么没送到',
  phoned: '给老人打电话了吗',
  phonedHint: '先打一个。打不通，村里马上去看',
  save: '记下来',
  cancel: '再看看',
  chooseFirst: '先把上面两样选好',
  failed: '记好了。没联系上的，村里马上去看',
  done: '记好了',
} as const

export const mineCopy = {
  title: '送餐',
  link: '今天、明天的饭送得怎么样',
  lead: (until: string) => `哪顿不要，前一天晚上 ${until} 前说。`,
  none: '今天、明天没有要送的饭',
  noneText: '登记办下来的第二天开始送。只送您选的那几天。',
  line: (on: string, today: string, meal: string) => `${dayOf(on, today)}${meal}`,
  from: (site: string) => `${site}送`,
  unplaced: '还没找到送的，镇街在找',
  skip: '这顿不要了',
  skipSpoken: (line: string) => `${line}不要了`,
  want: '还是要',
  wantSpoken: (line: string) => `${line}还是要`,
  saved: '记好了',
} as const

export const missedCopy = {
  title: '没送到的饭',
  lead: '七天里没送到的，和今天起没人送的。联系不上的老人，已经在“主动发现”最上面。',
  none: '都送到了',
  line: (on: string, today: string, meal: string) => `${dayOf(on, today)}${meal}`,
  from: (site: string) => `送的是 ${site}`,
  failure: (reason: FailureReason, phoned: Phoning) =>
    `${failureNames[reason]}；电话：${phoningNames[phoned]}`,
  place: '找一家送',
  placeSpoken: (masked: string) => `给${masked}找一家送`,
  sites: '哪家送',
  noSites: '这里还没有送上门的助餐点',
  save: '就这家',
  chooseFirst: '先选一家',
  placed: '定好了，以后也由这家送',
  seeCase: '看登记',
  seeCaseSpoken: (masked: string) => `看${masked}的登记`,
} as const
