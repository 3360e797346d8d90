import { homeCopy } from './account'
import { basicsCopy } from './basics'
import { noticesCopy } from './notices'
import { programmeWords } from './programmes/all'

/** Jobs that are not open yet. */
export type Door = 'street'

/** What can be searched for: the name, other words people use, and the pinyin initials of both. */
export type Service = {
  readonly id: string
  readonly name: string
  readonly find: string
  /** Where it leads: a programme's guide, a page, or a job that is not open yet. */
  readonly opens:
    | { readonly programme: string }
    | {
        readonly page:
          | '/features/assistance/screener/index'
          | '/features/assistance/notices/index'
          | '/features/assistance/basics/index'
          | '/features/marriage/start/index'
          | '/features/meals/find/index'
      }
    | { readonly door: Door }
}

const programmes: readonly Service[] = [...programmeWords].map(([id, { name, find }]) => ({
  id,
  name,
  find,
  opens: { programme: id },
}))

const doors: readonly Service[] = [['street', '街上有人求助 jsyrqz 流浪 ll 露宿 ls'] as const].map(
  ([door, find]) => ({ id: door, name: homeCopy.doors[door].title, find, opens: { door } }),
)

const screener: Service = {
  id: 'screener',
  name: homeCopy.screener,
  find: '看看能申请什么 kknsqsm 能申请 nsq 政策 zc 低保 db 补贴 bt 津贴 jt',
  opens: { page: '/features/assistance/screener/index' },
}

const notices: Service = {
  id: 'notices',
  name: noticesCopy.row,
  find: '公示栏 gsl 公示 gs 名单 md 异议 yy 举报 jb',
  opens: { page: '/features/assistance/notices/index' },
}

const basics: Service = {
  id: 'basics',
  name: basicsCopy.title,
  find: basicsCopy.find,
  opens: { page: '/features/assistance/basics/index' },
}

const marriage: Service = {
  id: 'wed',
  name: homeCopy.doors.wed.title,
  find: '婚姻登记 hydj 结婚 jh 离婚 lh 预约 yy 领证 lz 补领 bl',
  opens: { page: '/features/marriage/start/index' },
}

const meals: Service = {
  id: 'meal',
  name: homeCopy.doors.meal.title,
  find: '长者饭堂 zzft 助餐 zc 食堂 st 吃饭 cf 养老服务中心 ylfwzx 日间照料 rjzl 儿童之家 etzj 驿站 yz 社工站 sgz',
  opens: { page: '/features/meals/find/index' },
}

export const services: readonly Service[] = [
  ...[...programmes, screener, notices, basics, marriage, meals],
  ...doors,
]

/** The services that what was typed may mean; nothing typed means none. */
export function searchServices(typed: string): readonly Service[] {
  const wanted = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return wanted === '' ? [] : services.filter(({ find }) => find.includes(wanted))
}
