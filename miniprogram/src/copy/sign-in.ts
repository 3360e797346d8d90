import type { Computer } from '@shared/identity/session'

/** What computers are called. */
const browserNames: Readonly<Record<Computer['browser'], string>> = {
  edge: 'Edge 浏览器',
  chrome: '谷歌（Chrome）或同类浏览器',
  firefox: '火狐浏览器',
  safari: '苹果（Safari）浏览器',
  other: '其他浏览器',
}

const systemNames: Readonly<Record<Computer['system'], string>> = {
  windows: 'Windows 电脑',
  macos: '苹果电脑',
  linux: 'Linux 或国产系统电脑',
  phone: '手机或平板',
  other: '电脑',
}

/** Windows 电脑，Edge 浏览器 */
export const computerName = ({ browser, system }: Computer): string =>
  `${systemNames[system]}，${browserNames[browser]}`

/** Words of the computer that is to be signed in. */
export const signInCopy = {
  title: '登录',
  lead: '登录工作台',
  first: { title: '请登录', text: '工作台要登录了才能用。' },
  over: {
    title: '请重新登录',
    text: '登录到时间了，或者已经退出。这一页填的都还在，登录好再点一次就行。',
  },
  code: '登录码',
  steps: [
    '用手机打开“暖邻”小程序，进“我的”，点“在电脑上登录”。',
    '在手机上输入下面的登录码。',
    '看清是这台电脑，点“是我，登录”。',
  ],
  goodFor: '登录码 5 分钟内有效。登录 8 小时后自动退出。',
  waiting: '等您在手机上确认…',
  gone: '这个登录码过期了。',
  refused: '手机上点了“不是我”，没有登录。',
  renew: '换一个登录码',
  leave: '退出登录',
} as const

/** Words of the phone that lets a computer in. */
export const computersCopy = {
  row: '在电脑上登录',
  rowSub: '输入登录码，看看哪些电脑登着',
  title: '电脑登录',
  code: '登录码',
  lead: '在电脑上登录',
  hint: '电脑上显示的 8 位登录码，大小写、空格都不要紧',
  wrongShape: '登录码是 8 位，请对着电脑再看一遍',
  look: '看看是哪台电脑',
  looking: '正在找这台电脑…',
  nobody: '没有电脑显示这个登录码。请对着电脑再看一遍，或换一个新的。',
  asking: '这台电脑想登录',
  where: '电脑',
  begunAt: '开始时间',
  warning: '只有您自己正坐在这台电脑前，才点“是我”。别人发来的登录码不要输。',
  approve: '是我，登录',
  refuse: '不是我',
  approved: '登录好了，电脑上会自动打开工作台。',
  refused: '没有登录。要是有人让您输这个码，请告诉单位管理员。',
  now: '现在登着的电脑',
  none: '没有电脑登着。',
  here: '这台电脑',
  since: (from: string, until: string) => `${from} 登录，到 ${until} 自动退出`,
  end: '退出那台电脑',
  endTitle: '退出那台电脑？',
  endText: '那台电脑要重新登录才能接着办，已经填的不会丢。',
  endAll: '全部退出',
  endAllTitle: '退出所有电脑？',
  keep: '留着',
  act: '退出',
} as const
