import { homeCopy } from './account'

/** What can be searched for: the name, other words people use, and the pinyin initials of both. */
export type Service = {
  readonly id: 'temporary-relief' | 'wed' | 'meal' | 'street'
  readonly name: string
  readonly find: string
}

export const services: readonly Service[] = [
  {
    id: 'temporary-relief',
    name: '临时救助',
    find: '临时救助 lsjz 救助 jz 急难 jn 困难 kn 看病 kb 火灾 hz',
  },
  { id: 'wed', name: homeCopy.doors.wed.title, find: '婚姻登记 hydj 结婚 jh 离婚 lh 预约 yy' },
  { id: 'meal', name: homeCopy.doors.meal.title, find: '长者饭堂 zzft 助餐 zc 食堂 st 吃饭 cf' },
  { id: 'street', name: homeCopy.doors.street.title, find: '街上有人求助 jsyrqz 流浪 ll 露宿 ls' },
]

/** The services that what was typed may mean; nothing typed means none. */
export function searchServices(typed: string): readonly Service[] {
  const wanted = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return wanted === '' ? [] : services.filter(({ find }) => find.includes(wanted))
}
