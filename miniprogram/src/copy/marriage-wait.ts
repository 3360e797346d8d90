import type { BarView } from '@shared/marriage/bar-contract'
import type { WaitStatus } from '@shared/marriage/wait'
import type { PlainDate } from '@shared/kernel/plain-date'
import { momentOf, monthDay } from './dates'
import { beside, longDate, type Said } from './marriage'

/** Waiting for a place, a time that is offered, a draw, and not being able to book for a while. */
export const waitCopy = {
  offer: {
    title: '给你们留了一个时间',
    until: (at: string) => `请在 ${momentOf(at)} 前回答，过了就让给后面的人。`,
    take: '就要这个',
    leave: '不要了',
    taken: '改好了，这是新的时间。',
    left: '好的。您可以点“改时间”自己选一个。',
  },

  wait: {
    title: '排队',
    of: (date: string, service: string) => beside(longDate(date), service),
    offerTitle: '这一天约满了',
    offerText: '可以排队：有人退号，就按先后留给排队的人，不用一直盯着。',
    join: '排这一天的队',
    drawTitle: '这一天的号要抽签',
    drawText: '先登记，到时间公开抽，谁都能自己重新算一遍。不收钱，也不分先后。',
    enter: '登记参加抽签',
    row: '在排队',
    ahead: (n: number) => (n === 0 ? '您排在第一位。' : `前面还有 ${n} 对。`),
    entered: (number: string, until: string) =>
      `已经登记，您的签号是 ${number}。${momentOf(until)} 截止，截止后就抽。`,
    how: '轮到了会在“办件”里告诉您，号给您留一段时间。排队不耽误您约别的日子；要了新的，原来的才放掉。',
    stop: '不排了',
    taken: '要到了。',
    ended: '这个队已经不排了。',
    see: '看预约凭证',
    check: '看抽签是怎么抽的',
    none: '没有找到这个排队。',
    tags: {
      entered: { tag: '等着抽签', tone: 'plain' },
      waiting: { tag: '在排队', tone: 'plain' },
      offered: { tag: '有号了，请回答', tone: 'warn' },
      taken: { tag: '要到了', tone: 'ok' },
      ended: { tag: '不排了', tone: 'plain' },
    } satisfies Readonly<Record<WaitStatus, Said>>,
  },

  bar: {
    title: ({ appeal, until }: BarView) =>
      appeal === 'lifted' ? '已经可以约了' : `${monthDay(until as PlainDate)}（含）前不能在网上约`,
    why: {
      strikes: '两个人里有一位没来或取消的次数多了。现场取号不受影响，照样能办。',
      holds: '今天留了好几次号都没有确认，明天再约。现场取号不受影响，照样能办。',
    } satisfies Readonly<Record<BarView['why'], string>>,
    source: (source: string) => `依据：${source}`,
    appeal: '我有话说，请再看看',
    appealLead: '例如临时住院、台风停船。登记处会看，并在这里答复您。',
    text: '是怎么回事',
    send: '交给登记处',
    back: '先不说',
    state: {
      open: () => '您说的已经交给登记处，看过会在这里答复。',
      lifted: (answer: string) => `登记处同意了：${answer}`,
      upheld: (answer: string) => `登记处看过了，没有改：${answer}`,
    },
  },

  draw: {
    title: '抽签怎么抽的',
    of: (date: string, name: string) => beside(longDate(date), name),
    how: '登记开始前，先公布一个密码的指纹，谁也改不了。截止后公布密码本身。密码和所有签号合在一起算出种子，种子和每个签号再算出先后。每一步都用通行的 SHA-256，谁都能重算。',
    open: (until: string) => `${momentOf(until)} 截止登记，截止后就抽。`,
    commitment: '事先公布的指纹',
    secret: '截止后公布的密码',
    seed: '种子',
    check: '在这台手机上重新算一遍',
    right: (entries: number, place: number | null) =>
      `算出来的和公布的一样。一共 ${entries} 个签号${place === null ? '' : `，您排在第 ${place} 位`}。`,
    wrong: '算出来的和公布的不一样。请截图，打 12345 告诉我们。',
  },
} as const
