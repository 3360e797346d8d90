import type { SiteCard, SiteWish, WholeSite } from '@shared/meals/find-contract'
import type { SiteGroup, SiteKind } from '@shared/meals/kind'
import type { Now, Serving } from '@shared/meals/schedule'
import type { Fact } from '@shared/meals/site'
import { formatYuan } from '@shared/kernel/money'
import type { Instant, PlainDate } from '@shared/kernel/plain-date'
import type { MealIdentity, SubsidyRule } from '@shared/policy/meal-subsidy'
import { momentOf, monthDay, weekday } from './dates'

export const kindWords: Readonly<Record<SiteKind, string>> = {
  canteen: '长者饭堂',
  table: '老年餐桌',
  point: '助餐点',
  nursingHome: '养老院对外助餐',
  restaurant: '社会餐馆助餐',
  kitchen: '中央厨房送餐',
  mutual: '农村互助食堂',
  neighbour: '邻里助餐',
  leling: '乐龄中心',
  careCentre: '养老服务中心',
  dayCare: '日间照料',
  childrenHome: '儿童之家',
  minorProtection: '未成年人保护站',
  loveStation: '爱心驿站',
  guanjia: '莞家驿站',
  socialWork: '社工站',
  villageService: '村（社区）服务站',
}

export const groupWords: Readonly<Record<SiteGroup, string>> = {
  meals: '吃饭',
  elders: '养老',
  children: '孩子',
  help: '歇脚求助',
}

export const servingWords: Readonly<Record<Serving, string>> = {
  breakfast: '早餐',
  lunch: '午餐',
  dinner: '晚餐',
  open: '开门',
}

export const wishWords: Readonly<Record<SiteWish, string>> = {
  open: '现在能去',
  delivers: '送到家',
  walkable: '走得到',
  stepFree: '无台阶',
}

const payWords: Readonly<Record<SiteCard['pays'][number], string>> = {
  cash: '现金',
  card: '刷卡',
  wechat: '微信',
  proxy: '可代订',
}

export const identityWords: Readonly<Record<MealIdentity, string>> = {
  dibao: '低保',
  tekun: '特困',
  lowIncome: '低保边缘',
  disabled: '失能',
  livingAlone: '独居',
  bereaved: '失独',
  honoured: '优抚',
}

const factWords: Readonly<Record<Fact, string>> = {
  name: '名称',
  address: '地址',
  phone: '电话',
  hours: '开门时间',
  prices: '价格',
  delivery: '送餐',
  stepFree: '无台阶',
  pays: '付款方式',
  welcome: '谁能来',
  permit: '许可证',
}

const clock = (time: string): string => time.replace(/^0/, '')
const day = (date: string): string => monthDay(date as PlainDate)
const yuan = (fen: number): string => `${formatYuan(fen)} 元`
const stretchOf = ({ serving, from, to }: SiteCard['today'][number]): string =>
  `${serving === 'open' ? '' : `${servingWords[serving]} `}${clock(from)}—${clock(to)}`

/** What stands under the name: how far, and what there is now. */
const stateWords = (now: Now, { next }: Pick<SiteCard, 'next'>): string => {
  if (now.state === 'open')
    return now.serving === 'open'
      ? `开到 ${clock(now.until)}`
      : `${servingWords[now.serving]}到 ${clock(now.until)}`
  if (now.state === 'later')
    return now.serving === 'open'
      ? `今天 ${clock(now.from)} 开`
      : `${servingWords[now.serving]} ${clock(now.from)} 开`
  if (!next) return '最近两周没有开门的安排'
  const what = next.serving === 'open' ? '' : servingWords[next.serving]
  return `今天没有了，${day(next.date)}${weekday(next.date as PlainDate)} ${clock(next.from)} ${what}开`
}

const shutWords = (shut: NonNullable<SiteCard['shut']>): string => {
  if (shut.why === 'permit') return '食品经营许可证到期，现在不开'
  if (shut.why === 'closed') return '已经停办'
  const until = shut.why === 'closure' && shut.until ? `，到 ${day(shut.until)}` : ''
  return `${shut.why === 'closure' ? '停业' : '暂停'}：${shut.reason}${until}`
}

const MOST_STALE = 9999

/** Who a rule of the subsidy is for, and what it gives. */
function ruleWords({ ageFrom, hukou, identities, perMeal, aDay, aMonth }: SubsidyRule): string {
  const who = [
    ageFrom > 0 ? `${ageFrom} 岁以上` : '不限年龄',
    hukou === 'any' ? '不限户籍' : hukou === 'city' ? '本市户籍' : '本镇街户籍',
    ...(identities ? [identities.map((one) => identityWords[one]).join('、')] : []),
  ].join('、')
  const caps = [
    ...(aDay === undefined ? [] : [`一天最多补 ${yuan(aDay)}`]),
    ...(aMonth === undefined ? [] : [`一个月最多补 ${yuan(aMonth)}`]),
  ].join('，')
  return `${who}，每餐补 ${yuan(perMeal)}${caps === '' ? '' : `，${caps}`}`
}

export const mealsCopy = {
  title: '长者饭堂',
  other: '找地方',
  group: '您要找什么',
  search: '按名字找（可以打拼音字头）',
  wishes: '只看',
  where: {
    ask: '您在哪里',
    why: '说了位置或镇街，才知道哪里近。位置只用来找地方，不保存。',
    locate: '用我现在的位置',
    locating: '正在看您在哪里…',
    denied: '手机没有给位置。请选一个镇街，一样能找。',
    township: '或者选镇街',
    byPlace: '您现在的位置',
    near: (name: string) => `${name}附近`,
    change: '换一个地方',
    ground: '您在哪个岛上',
    groundWhy: '海对面的走不过去，所以先问一下。',
    here: '在这附近找',
  },
  stateWords,
  shutWords,
  minutes: (minutes: number) => `走约 ${minutes} 分钟`,
  metres: (metres: number) =>
    metres < 1000 ? `直线 ${metres} 米` : `直线 ${(metres / 1000).toFixed(1)} 公里`,
  stale: (days: number) => (days >= MOST_STALE ? '还没核实' : `待核实 ${days} 天`),
  unsure: '节假日安排还没公布，去之前先打电话',
  stepFree: '无台阶',
  brings: '送餐',
  paysCash: payWords.cash,
  pays: (ways: SiteCard['pays']) => ways.map((way) => payWords[way]).join('、'),
  call: '打电话',
  callTo: (name: string) => `给${name}打电话`,
  lead: '带我去',
  leadTo: (name: string) => `带我去${name}`,
  more: '再看 20 家',
  none: '这里还没有登记的地方。换一个镇街看看，或者打热线问。',
  noneFits: '没有符合的。少选几项再看。',
  noneOnGround: '这个岛上还没有登记的。去别的岛要坐船，这里不推荐。',
  offline: (at: Instant) => `没有网络。下面是 ${momentOf(at)} 记下的，去之前最好先打电话。`,
  ring: '走路 15 分钟',
  map: '地图：编号和下面的列表一样',
  numbered: (n: number) => `第 ${n} 个`,
  price: {
    of: (words: string) => `按 ${words} 算价钱`,
    change: '改',
    ask: '看看我付多少',
    unset: '补贴标准未设置，按原价',
    pays: (fen: number) => yuan(fen),
    sum: (price: number, given: number) => `${formatYuan(price)} − 补 ${formatYuan(given)}`,
    heard: (meal: string, pays: number, given: number) =>
      `${meal}您付 ${yuan(pays)}${given > 0 ? `，补贴 ${yuan(given)}` : ''}`,
    noRule: '没有适合您的补贴，按原价',
    rule: ruleWords,
    source: (source: string, from: string) => `依据：${source}（${day(from)}起）`,
    free: '免费',
    fresh: '按今天还没补过算。结账时以饭堂为准。',
  },
  eater: {
    title: '谁去吃',
    why: '只在这部手机上算价钱，不上传。',
    age: '年龄',
    ageWrong: '请填 0 到 120 的数字',
    hukou: '户籍在哪个镇街',
    elsewhere: '外地户籍',
    identities: '有没有这些情况',
    done: '算一算',
    summary: (age: number, hukou: string) => `${age} 岁、${hukou}`,
  },
  place: {
    today: '今天',
    week: '这一周',
    closedDay: '不开',
    dayName: (date: string, n: number) => (n === 0 ? '今天' : weekday(date as PlainDate)),
    stretches: (stretches: SiteCard['today']) => stretches.map(stretchOf).join('，'),
    pay: '今天在这里付多少',
    menu: '吃什么',
    menuOf: (date: string, meal: Serving) => `${day(date)} ${servingWords[meal]}`,
    facts: '这个地方',
    kind: '类型',
    address: '地址',
    phone: '电话',
    noPhone: '没有登记电话',
    welcome: '谁能来',
    welcomeWords: ({ ageFrom, papers }: NonNullable<SiteCard['welcome']>) =>
      `${ageFrom > 0 ? `${ageFrom} 岁以上` : '谁都可以'}，${papers ? '要带证件' : '没带证件也能吃，报姓名就行'}`,
    pays: '怎么付款',
    delivery: '送餐',
    deliveryWords: ({ metres, fen }: NonNullable<SiteCard['delivery']>) =>
      `${metres >= 1000 ? `${metres / 1000} 公里` : `${metres} 米`}内能送，${fen === 0 ? '不收送餐费' : `每次 ${yuan(fen)}`}`,
    notBrought: '不送餐',
    steps: '进门',
    stepFree: '没有台阶',
    withSteps: '有台阶',
    unknown: '还没有人核实过',
    capacity: '座位',
    capacityWords: (n: number) => `${n} 个`,
    operator: '谁在办',
    permit: '食品经营许可证',
    permitUntil: (date: string) => `有效到 ${date}`,
    closures: '停业安排',
    closure: ({ since, until, reason }: WholeSite['closures'][number]) =>
      `${day(since)}${until === null ? '起，什么时候再开还不知道' : until === since ? '' : `到 ${day(until)}`}：${reason}`,
    verified: '核实过的日子',
    verifiedWords: (verified: WholeSite['verifiedAt']) =>
      (Object.entries(verified) as [Fact, string][])
        .map(([fact, date]) => `${factWords[fact]} ${day(date)}`)
        .join('，'),
    register: '登记吃饭或送餐',
    share: '发给家人',
    shared: (name: string) => `${name}：今天能去吗、怎么走、付多少`,
    copied: '地址已经复制，可以发给家人',
    gone: '这个地方找不到了，可能已经停办。',
  },
} as const
