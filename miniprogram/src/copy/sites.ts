import type { samplings, SiteFilter } from '@shared/meals/keep-contract'
import type { SiteVerb } from '@shared/meals/lifecycle'
import type { Serving } from '@shared/meals/schedule'
import type { Fact } from '@shared/meals/site'
import type { SiteEventKind } from '@shared/meals/site-event'
import { formatYuan, type Fen } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { fullDate } from './dates'
import { servingWords } from './meals'
import { factNames } from './site-names'

const day = (date: string) => fullDate(date as PlainDate)

const fieldNames: Readonly<Record<string, string>> = {
  ...factNames,
  kind: '类型',
  township: '镇街',
  village: '村（社区）',
  operator: '经营者',
  capacity: '座位',
  at: '位置',
  landmass: '所在的岛',
  source: '依据',
  status: '状态',
  suspended: '暂停的原因',
  periods: '开放时间',
  prices: '价格',
  closures: '停业的日子',
  menus: '菜单',
  visitedOn: '现场核实的日子',
}

const unsaidFields: readonly string[] = [
  ...['status', 'group', 'unitId', 'under', 'verifiedAt', 'visitedOn', 'landmass', 'suspended'],
]

const eventNames: Readonly<Record<SiteEventKind, string>> = {
  add: '录入',
  layIn: '按本市文件录入',
  change: '改资料',
  visit: '现场核实',
  plan: '排开放时间、价格',
  shut: '停业几天',
  reopen: '提前开门',
  menu: '写菜单',
  suspend: '暂停',
  resume: '恢复',
  close: '关闭',
  expire: '许可证过期，自动暂停',
  correct: '群众报错，核实后改正',
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

const daysOf = (days: readonly number[]): string =>
  days.length === weekdays.length
    ? '每天'
    : `周${[...days]
        .sort((a, b) => a - b)
        .map((one) => weekdays[one - 1])
        .join('、')}`

const span = (since: string, until: string | undefined) =>
  until === undefined ? `${day(since)}起` : `${day(since)}到${day(until)}`

/** Words of the pages where places are kept. */
export const sitesCopy = {
  title: '助餐点管理',
  lead: '谁来管，就由谁录：录入、现场核实、排时间和价格，群众报的错也在这里办。',
  one: '一处助餐点',
  views: '看哪一部分',
  tabs: { sites: '助餐点', corrections: '群众报错' },
  filter: '看哪些',
  filters: {
    active: '正常',
    pending: '待现场核实',
    stale: '太久没核实',
    visitDue: '该去现场了',
    ending: '证照、合同快到期',
    suspended: '暂停',
    closed: '已关闭',
  } satisfies Readonly<Record<SiteFilter, string>>,
  counted: (name: string, n: number | undefined) => (n === undefined ? name : `${name} ${n}`),
  add: '录入一处',
  none: '这里没有',
  noneText: '换一项看看。',
  next: '看后面的',
  first: '回到开头',
  columns: { name: '名称', place: '镇街', phone: '电话', visited: '上次去', ends: '最近到期' },
  never: '还没有去过',
  noPhone: '没有电话',
  noEnd: '没有',
  day,
  open: (name: string) => `打开${name}`,

  facts: '资料',
  hours: '开放时间',
  prices: '价格',
  closures: '停业的日子',
  menus: '菜单',
  history: '经过',
  nothing: '没有录',
  unknown: '不知道',
  suspendedFor: (reason: string) =>
    reason === 'permit' ? '许可证过期，自动暂停' : `暂停：${reason}`,
  period: (serving: Serving, days: readonly number[], from: string, to: string) =>
    `${servingWords[serving]}：${daysOf(days)} ${from}–${to}`,
  closedOnHolidays: '节假日不开',
  span,
  price: (serving: Serving, fen: Fen) => `${servingWords[serving]}：${formatYuan(fen)} 元`,
  closure: (since: string, until: string | undefined, reason: string) =>
    `${span(since, until)}：${reason}`,
  menu: (on: string, serving: Serving, dishes: string) =>
    `${day(on)} ${servingWords[serving]}：${dishes}`,
  verified: (fact: Fact, on: string) => `${factNames[fact]} ${day(on)}核过`,
  delivery: (metres: number, fen: Fen) =>
    fen === 0 ? `${metres} 米以内免费送` : `${metres} 米以内送，${formatYuan(fen)} 元一次`,
  welcome: (ageFrom: number, papers: boolean) =>
    `${ageFrom === 0 ? '谁都能来' : `${ageFrom} 岁起`}${papers ? '，要看证件' : ''}`,
  permit: (number: string, until: string) => `${number}，到${day(until)}`,
  operator: (name: string, sort: string, until: string | undefined) =>
    `${name}（${sort}）${until === undefined ? '' : `，合同到${day(until)}`}`,
  yes: '没有台阶',
  no: '有台阶',
  seats: (n: number) => `${n} 个座位`,
  status: '状态',
  place: '位置',
  looked: '核实',
  lacking: '没有位置，只能按镇街和名字找到',
  placed: '有位置',
  event: (what: SiteEventKind) => eventNames[what],
  byWhom: (who: string | null, when: string) => (who === null ? when : `${who}，${when}`),
  changed: (changes: readonly { field: string; before: string; after: string }[]): string =>
    changes
      .filter(({ field }) => !unsaidFields.includes(field))
      .flatMap(({ field, before, after }) => {
        const name = fieldNames[field]
        if (name === undefined) return []
        const told = field === 'kind' || field === 'township' ? '' : after
        if (told === '' || field === 'landmass') return [name]
        return [before === '' ? `${name}：${told}` : `${name}：${before} 改成 ${told}`]
      })
      .join('；'),
  foundRight: (right: readonly Fact[]) =>
    `对的：${right.map((fact) => factNames[fact]).join('、')}`,

  acts: {
    change: '改资料',
    visit: '登记现场核实',
    plan: '排开放时间、价格',
    shut: '停业几天',
    reopen: '提前开门',
    menu: '写菜单',
    suspend: '暂停',
    resume: '恢复',
    close: '永久关闭',
  } satisfies Readonly<Record<SiteVerb, string>>,
  reopenOf: (since: string) => `提前开门：${day(since)}起停业的`,
  save: '保存',
  saved: '保存好了。',
  added: '录好了。去现场核实以后，群众才看得到。',
  reason: '原因',
  reasonHints: {
    suspend: '群众看得到，如 灶台检修',
    resume: '写给以后看的，如 换了新证',
    close: '群众看得到，如 合同到期，不再开',
  },
  closeText: '关闭以后不能再开，群众也找不到它了。',
  since: '从哪天起停',
  until: '到哪天（含）',
  untilHint: '不知道就空着',
  shutHint: '群众看得到，如 停水',
  from: '从哪天起开门',

  form: {
    name: '名称',
    kind: '类型',
    village: '村（社区）',
    address: '地址',
    phone: '电话',
    phoneHint: '没有就空着，不要编',
    operatorSort: '谁在经营',
    operatorName: '经营者名称',
    contractUntil: '合同到哪天',
    permitNumber: '食品经营许可证编号',
    permitUntil: '许可证到哪天',
    capacity: '座位',
    seats: '个',
    delivers: '送餐',
    deliveryMetres: '送多远',
    metres: '米',
    deliveryFee: '送一次收多少',
    yuan: '元',
    stepFree: '门口有没有台阶',
    pays: '怎么付钱',
    limited: '只给老人吃，或要看证件',
    ageFrom: '多少岁起',
    age: '岁',
    papers: '要看证件',
    longitude: '经度',
    latitude: '纬度',
    pointHint: '地图上的坐标；不知道就空着，群众按镇街找',
    here: '用我现在的位置',
    source: '依据',
    sourceHint: '从哪里知道的，如 电话问过店家',
  },
  stepChoices: { unknown: '没看过', yes: '没有台阶', no: '有台阶' },

  plan: {
    from: '从哪天起',
    until: '到哪天（含）',
    untilHint: '一直这样就空着',
    lead: '现在的到前一天为止，过去的不改。',
    withHours: '改开放时间',
    withPrices: '改价格',
    nth: (n: number) => `第 ${n + 1} 段`,
    serving: (n: number) => `第 ${n + 1} 段：做什么`,
    days: (n: number) => `第 ${n + 1} 段：星期几`,
    weekday: (n: number) => `周${weekdays[n - 1] ?? ''}`,
    holidays: (n: number) => `第 ${n + 1} 段：节假日`,
    asUsual: '照常开',
    closed: '不开',
    start: (n: number) => `第 ${n + 1} 段：几点开始`,
    end: (n: number) => `第 ${n + 1} 段：几点结束`,
    time: '如 11:00，24 小时制',
    more: '再加一段',
    drop: (n: number) => `去掉第 ${n + 1} 段`,
    priceOf: (serving: Serving) => `${servingWords[serving]}多少钱`,
    priceHint: '不供应就空着',
    choose: '先选要改什么',
  },

  visit: {
    on: '哪天去的',
    right: '看过是对的',
    rightHint: '不对的先别选，回头用“改资料”改',
    sample: '食品留样（每样不少于 125 克，留 48 小时）',
    samples: {
      kept: '留了',
      notKept: '没有留',
      none: '这里不做饭',
    } satisfies Readonly<Record<(typeof samplings)[number], string>>,
    note: '说明',
    noteHint: '只给工作人员看',
    opens: '第一次核实以后，群众就看得到这一处了。',
  },

  menuOn: '哪天的菜单',
  dishes: (serving: Serving) => `${servingWords[serving]}吃什么`,
  dishesHint: '如 青菜、蒸蛋、米饭；不供应就空着',

  own: '我的助餐点',
  ownLead: '只能改您自己这一处的菜单和停业的日子。别的要改，请找镇街。',
} as const
