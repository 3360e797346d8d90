import type { EntryKind } from '@shared/marriage/entry'
import type { Hours } from '@shared/marriage/registry'
import type { Pool } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { fullDate, momentOf, monthDay, weekday } from './dates'

/** What the windows of a pool are for. */
export const poolWords: Readonly<Record<Pool, string>> = {
  registration: '登记',
  batch: '集中补领',
  counselling: '家庭辅导',
  hall: '颁证仪式',
}

export const dayWords: Readonly<Record<Hours['days'], string>> = {
  weekdays: '工作日',
  daysOff: '周末和节假日',
  everyDay: '每天',
}

const day = (date: string) => fullDate(date as PlainDate)
const shortDay = (date: string) => `${monthDay(date as PlainDate)} ${weekday(date as PlainDate)}`

/** Words of the page where a city's registries are set up. */
export const registryBookCopy = {
  title: '登记处设置',
  lead: '排班、加场、颁证师和特殊日子。录了的最早后天生效，已经约好的人一个都不会丢。',
  which: '哪一家登记处',
  none: '您这里没有登记处。',
  keep: '先不撤',
  takeBack: '撤回',
  takeBackOf: (what: string) => `撤回：${what}`,
  takeBackText: '撤回以后，日子照原来的重排。已经约好的人照旧能来。',
  takenBack: '撤回了',
  look: '看看影响',
  save: '录入',
  saved: '录好了',
  source: '依据（文件或公告）',

  /** What stands there, and what adds to it. */
  lists: {
    plan: '排班',
    specialDate: '特殊日子',
    extra: '加场',
    officiant: '颁证师',
  } satisfies Readonly<Record<EntryKind, string>>,
  add: {
    plan: '排新班',
    specialDate: '加特殊日子',
    extra: '加一场',
    officiant: '加颁证师',
  } satisfies Readonly<Record<EntryKind, string>>,
  empty: {
    plan: '还没有排班',
    specialDate: '没有要来的特殊日子',
    extra: '没有要来的加场',
    officiant: '还没有颁证师',
  } satisfies Readonly<Record<EntryKind, string>>,

  inForce: '现在用的',
  from: (date: string) => `从 ${day(date)} 起`,
  hours: ({ pool, days, from, to, windows, minutes, walkIn }: Hours) =>
    `${poolWords[pool]}：${dayWords[days]} ${from}–${to}，${windows} 个窗口，一对 ${minutes} 分钟${
      walkIn > 0 ? `，现场号 ${walkIn} 个` : ''
    }`,
  noHours: '不开门',
  serves: (canForeign: boolean, canHMT: boolean) =>
    [canForeign ? '可办涉外' : '', canHMT ? '可办港澳台、华侨' : ''].filter(Boolean).join('，'),
  season: (from: string, to: string) => `只在 ${from} 到 ${to} 开放`,
  extraLine: (title: string, village: string, date: string) =>
    `${shortDay(date)} ${village === '' ? title : `${village} ${title}`}`,
  extraHours: (pool: Pool, from: string, to: string, windows: number) =>
    `${poolWords[pool]}：${from}–${to}，${windows} 个窗口`,
  officiantLine: (name: string, title: string) => `${name}，${title}`,
  officiantDays: (from: string, to: string | null) =>
    to === null ? `从 ${day(from)} 起` : `${day(from)} 到 ${day(to)}`,
  specialLine: (name: string, date: string) => `${day(date)} ${name}`,
  portion: (at: string, percent: number) => `${momentOf(at)} 放到 ${percent}%`,
  moreWindows: (n: number) => `每家多开 ${n} 个登记窗口`,
  worked: (notice: string) => `休息日照常办：${notice}`,
  drawn: (until: string) => `摇号，${momentOf(until)} 前登记`,
  commitment: (text: string) => `摇号核对码：${text}`,

  /** What an entry would come to. */
  effect: (remade: number, added: number) =>
    remade + added === 0
      ? '还没排到那几天，以后照这个排。'
      : `会重排 ${remade} 天，新排 ${added} 天（几家登记处一起算）。`,
  nobody: '没有约好的人受影响。',
  over: (n: number) => `有 ${n} 个约好的号超出新的安排：照旧办，人走了名额才收回。`,
  time: (registry: string, date: string, from: string, over: number, gone: boolean) =>
    `${registry} ${shortDay(date)} ${from}：${gone ? `这个时段以后没有了，还有 ${over} 个号` : `多出 ${over} 个号`}`,

  form: {
    date: '哪一天',
    begins: '从哪天起',
    earliest: '最早后天',
    nth: (n: number) => `第 ${n + 1} 段`,
    pool: (n: number) => `第 ${n + 1} 段办什么`,
    days: (n: number) => `第 ${n + 1} 段哪些日子`,
    start: (n: number) => `第 ${n + 1} 段几点开始`,
    end: (n: number) => `第 ${n + 1} 段几点结束`,
    time: '24 小时制，如 09:00',
    windows: (n: number) => `第 ${n + 1} 段开几个窗口`,
    minutes: (n: number) => `第 ${n + 1} 段一对几分钟`,
    walkIn: (n: number) => `第 ${n + 1} 段每次留几个现场号`,
    walkInHint: '留给没约、直接来的人',
    unit: { window: '个', minute: '分钟', percent: '%' },
    addHours: '再加一段',
    dropHours: (n: number) => `去掉第 ${n + 1} 段`,
    canForeign: '可以办涉外婚姻',
    canHMT: '可以办港澳台居民、华侨',
    provinceOnly: '只限省里确定的登记机关',
    hasSeason: '只在一个季节开放（户外场地）',
    seasonFrom: '季节第一天',
    seasonTo: '季节最后一天',
    monthDay: '月和日，如 04-01',
    sessionTitle: '这一场叫什么',
    village: '给哪个村（单位）',
    villageHint: '集中补领要填，别的可以不填',
    name: '姓名',
    officiantTitle: '身份（让两位看得懂）',
    officiantTitleHint: '如：全国道德模范、街道主任',
    until: '最后一天（可不填）',
    specialName: '叫什么',
    opensOn: (n: number) => `第 ${n + 1} 次哪天放号`,
    opensAt: (n: number) => `第 ${n + 1} 次几点放号`,
    percent: (n: number) => `第 ${n + 1} 次放到总数的多少`,
    percentHint: '连前面放过的一起算，最后一次是 100',
    addPortion: '再分一次放',
    dropPortion: (n: number) => `去掉第 ${n + 1} 次`,
    moreWindows: '每家多开几个登记窗口',
    isWorked: '这天是休息日，照常办',
    notice: '登在哪份公告',
    isDrawn: '不抢号，摇号',
    drawDay: '登记到哪天',
    drawTime: '登记到几点',
  },
} as const
