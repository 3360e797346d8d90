import type { MonthDay, PlaceState } from '@shared/marriage/contract'
import type { TurnAway } from '@shared/marriage/turn-away'
import type { BookingVerb, Status } from '@shared/marriage/lifecycle'
import type { Origin, PaperKind, Sex } from '@shared/marriage/party'
import type { Service } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { clockOf, momentOf, monthDay, monthDayOf, weekday } from './dates'

type Named = { readonly title: string; readonly sub: string }

/** What can be booked, as people say it. */
export const serviceWords: Readonly<Record<Service, Named>> = {
  marriage: { title: '结婚登记', sub: '两个人一起来，带身份证，不收钱' },
  divorceApply: { title: '离婚登记（申请）', sub: '两个人一起来，30 天后再来领证' },
  divorceIssue: { title: '领离婚证', sub: '冷静期过后，回收申请的那一家' },
  reissueMarriage: { title: '补领结婚证', sub: '证丢了或坏了' },
  reissueDivorce: { title: '补领离婚证', sub: '证丢了或坏了，本人来' },
  batchReissue: { title: '集中补领', sub: '村里统一办的那一场' },
  counselling: { title: '婚姻家庭辅导', sub: '有人听您说，不收钱，一个人来也行' },
  ceremony: { title: '颁证仪式', sub: '领证以后办一个仪式' },
}

export const originWords: Readonly<Record<Origin, string>> = {
  mainland: '内地居民',
  hmt: '港澳台居民',
  overseas: '华侨',
  foreign: '外国人',
}

export const paperWords: Readonly<Record<PaperKind, string>> = {
  residentId: '居民身份证',
  hmtResidence: '港澳台居民居住证',
  travelPermit: '来往内地通行证',
  passport: '护照',
  permanentResidence: '外国人永久居留身份证',
}

export const sexWords: Readonly<Record<Sex, string>> = { man: '男', woman: '女' }

/** A tag and its colour. */
export type Said = { readonly tag: string; readonly tone: 'brand' | 'ok' | 'warn' | 'plain' }

export const statusWords: Readonly<Record<Status, Said>> = {
  held: { tag: '还没确认', tone: 'warn' },
  booked: { tag: '已约好', tone: 'ok' },
  displaced: { tag: '要改时间', tone: 'warn' },
  arrived: { tag: '正在办', tone: 'brand' },
  done: { tag: '办好了', tone: 'ok' },
  notHandled: { tag: '没办成', tone: 'plain' },
  noShow: { tag: '没有来', tone: 'plain' },
  cancelled: { tag: '已取消', tone: 'plain' },
  lapsed: { tag: '没确认，已放弃', tone: 'plain' },
}

/** What was done, in the past tense of a list. */
export const stepWords: Readonly<Record<BookingVerb | 'hold', string>> = {
  hold: '留住了号',
  confirm: '确认了预约',
  join: '另一位也确认了',
  move: '改了时间',
  displace: '登记处这个时段停办',
  offer: '给你们留了另一个时间',
  take: '要了留的时间',
  decline: '没要留的时间',
  elapse: '没有按时回复，留的时间放掉了',
  retract: '留的那个时间也停办了',
  cancel: '取消了预约',
  lapse: '没有按时确认',
  arrive: '到了窗口',
  finish: '办好了',
  turnAway: '没有办成',
  miss: '过了时间没有来',
}

/** Why a couple was not registered. Neutral: the person reads it about themselves. */
export const turnAwayWords: Readonly<Record<TurnAway, string>> = {
  notBoth: '只来了一个人',
  papersMissing: '证件没带齐',
  notThePerson: '人和证件对不上',
  tooYoung: '没到结婚年龄',
  alreadyMarried: '有一方已有配偶',
  related: '有不能结婚的亲属关系',
  notWilling: '有一方不愿意',
  notAgreed: '离婚协议没谈好',
  elsewhere: '要到别处办',
  systemDown: '系统故障，当天办不了',
}

/** 3月16日 周一 */
export const longDate = (date: string) =>
  `${monthDay(date as PlainDate)} ${weekday(date as PlainDate)}`

/** Two things in one line, apart. */
export const beside = (a: string, b: string) => `${a} · ${b}`

/** Two people on one page: every field says whose it is. */
const whose = (n: number) => (n === 0 ? '您的' : '对方的')

export const marriageCopy = {
  title: '婚姻登记',
  lead: '先在这里约时间，再两个人一起去。全市任何一家登记处都能办，不用看户口在哪。',
  unbooked: '不会约也不要紧：每家登记处都留着现场号，直接去也能办。',
  mine: '我的预约',
  what: '您要办什么',
  unavailable: '本市还没有开通网上预约，请直接去登记处，现场取号办理。',

  couple: {
    title: '填两个人的信息',
    lead: (service: Service) =>
      `${serviceWords[service].title}：填两个人的信息，要和证件上的一样。`,
    person: (n: number) => (n === 0 ? '您自己' : '另一位'),
    alone: '只有我一个人来',
    name: (n: number) => `${whose(n)}姓名`,
    origin: (n: number) => `${whose(n)}身份`,
    paper: (n: number) => `${whose(n)}证件`,
    number: (n: number, paper: PaperKind) => `${whose(n)}${paperWords[paper]}号码`,
    born: (n: number) => `${whose(n)}出生日期`,
    sex: (n: number) => `${whose(n)}性别`,
    phone: (n: number) => `${whose(n)}手机号（可不填）`,
    related: '两个人不是直系亲属，也不是三代以内的旁系亲属',
    agreed: '子女、财产、债务都已经谈好，写成了协议',
    capable: '两个人都能完全自己作主',
    inland: '结婚登记是在内地办的',
    duty: '患有重大疾病的一方，登记前要如实告诉对方（《民法典》第一千零五十三条）。登记处不问、也不查。',
    safe: '如果对方打您、吓您，或者您是被逼的，请打 110，或打妇女热线 12338。登记时也可以悄悄告诉登记员。',
    consent: '同意用两个人的姓名、证件号、手机号来预约；另一位也知道、也同意',
    consentSub: '只用来预约和核对，加密保存，不给别人。',
    consentVersion: '1',
    next: '去选时间',
    fix: '有几处要改一下',
    tick: '请看一看，是这样就打勾',
  },

  calendar: {
    title: '选时间',
    where: '哪一家',
    everywhere: '全市登记处',
    earlier: '上个月',
    later: '下个月',
    week: ['一', '二', '三', '四', '五', '六', '日'] as const,
    ofMonth: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
    noDays: '这个月没有能约的日子，看看下个月。',
    state: {
      free: ({ left, all }: MonthDay) =>
        left * 3 > all * 2 ? '余多' : left * 3 > all ? '一半' : '余少',
      full: () => '约满',
      closed: () => '停办',
      past: () => '已过',
      notOpen: () => '未放号',
      drawn: () => '摇号',
    } satisfies Readonly<Record<PlaceState, (day: MonthDay) => string>>,
    heard: ({ date, left }: MonthDay, said: string) =>
      `${longDate(date)}，${said}${left > 0 ? `，还有 ${left} 个号` : ''}`,
    opensAt: (date: string, at: string) =>
      `${monthDay(date as PlainDate)}的号，${momentOf(at)} 起可以约`,
    special: (date: string, name: string, at: string | undefined) =>
      `${monthDay(date as PlainDate)}${name}单独放号${at === undefined ? '' : `：${momentOf(at)} 起`}`,
    dayTitle: longDate,
    pooled: '全市合计，按时间先后',
    choose: '点一个有颜色的日子，看当天有哪些时段。',
    part: '什么时候来',
    parts: { any: '都行', morning: '上午', afternoon: '下午' } as const,
    more: (n: number) => `再看后面的（还有 ${n} 个时段）`,
    elsewhere: '这一天别家还有号',
    hasLeft: (left: number, from: string) => `还有 ${left} 个号，最早 ${from}`,
    heardElsewhere: (name: string, left: number, from: string) =>
      `换到${name}，还有 ${left} 个号，最早 ${from}`,
    left: (left: number) => `余 ${left}`,
    officiant: '想请谁颁证',
    anybody: '不指定',
    slotState: {
      free: '',
      full: '约满',
      closed: '停办',
      past: '已过',
      notOpen: '未放号',
      drawn: '摇号',
    } satisfies Readonly<Record<PlaceState, string>>,
    heardSlot: (from: string, registry: string, said: string) => `${from}，${registry}，${said}`,
    yours: '为你们留着',
    remaining: (seconds: number) =>
      `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    heardRemaining: (seconds: number) => `还剩 ${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
    confirm: '确认预约',
    moveHere: (when: string) => `改到${when}`,
    moving: '改时间：新的留住了，原来的才放掉。',
    coupleFirst: '请先填两个人的信息。',
    fillIn: '去填写',
  },

  ticket: {
    title: '预约凭证',
    both: '两人已确认',
    one: '等另一位确认',
    show: '到窗口给工作人员扫；扫不了就报这串字',
    waiting: (until: string) =>
      `请把链接发给另一位，${momentOf(until)} 前点一下确认，不然号会放掉。`,
    waitingOpen: '请把链接发给另一位，让他点一下确认。',
    invite: '发给另一位确认',
    inviteTitle: '请确认我们的登记预约',
    copied: '链接已复制，发给另一位就行。',
    displaced: '登记处这个时段停办了，不是你们的原因，也不计次数。请另选一个时间。',
    officiant: (name: string) => `颁证师：${name}`,
    address: '地址请打 12345 问，或看登记处公告',
    move: '改时间',
    cancel: '取消预约',
    cancelBy: (date: string) =>
      `${monthDay(date as PlainDate)}（含）前可以改、可以取消。凭证只认本人，转给别人无效。`,
    tooLate: '离预约的日子太近，网上不能改了。去不了请打登记处电话说一声。',
    sure: '要取消这个预约吗',
    sureText: '号会马上放给别人。取消的次数太多，会有一段时间不能在网上约。',
    keep: '先不取消',
    yes: '取消预约',
    barred: (until: string) =>
      `已经取消。因为取消的次数多了，${monthDay(until as PlainDate)}（含）前不能在网上约，可以直接去现场。`,
    gone: '已经取消，号放给别人了。',
    trail: '办到哪了',
    when: (at: string) => `${monthDayOf(at)} ${clockOf(at)}`,
    qr: (code: string) => `二维码，编号 ${code.split('').join(' ')}`,
  },

  join: {
    title: '确认登记预约',
    lead: '有人约了和您一起去办婚姻登记。请输入您自己的证件号，核对是您本人。',
    number: '您的证件号',
    yes: '是我，我确认',
    done: '确认好了。到那天两个人一起去。',
    no: '如果您不知道这件事，或者不愿意，不要确认，号到时间会自己放掉。有人逼您，请打 110。',
    see: '看预约凭证',
  },
} as const
