import type { Service } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay, weekday } from './dates'

/** What is booked, in the fewest words. */
const short: Readonly<Record<Service, string>> = {
  marriage: '结婚登记',
  divorceApply: '离婚登记',
  divorceIssue: '领离婚证',
  reissueMarriage: '补领结婚证',
  reissueDivorce: '补领离婚证',
  batchReissue: '集中补领',
  counselling: '婚姻家庭辅导',
  ceremony: '颁证仪式',
}

const said: Readonly<Record<string, string>> = {
  join: '另一位也确认了',
  displace: '登记处有个时段停办，要改时间',
  offer: '给你们留了一个时间，请回答',
  elapse: '留的时间没有等到回答，放掉了',
  retract: '留的那个时间也停办了',
  cancel: '预约取消了',
  lapse: '没有按时确认，号放掉了',
  miss: '到了时间没有来',
  turnAway: '这次没有办成',
  expire: '排队的日子到了，没有排到',
}

type News = Readonly<Record<string, unknown>>

const saidOfDivorce: Readonly<Record<string, string>> = {
  count: '领证的日子算出来了',
  withdraw: '申请撤回了',
  end: '到期没有来领证，视为撤回',
}

/** The same of a divorce. */
export const divorceNews = (type: string, { receivedOn }: News) => ({
  title: `离婚登记：${saidOfDivorce[type] ?? ''}`,
  detail: `${monthDay(receivedOn as PlainDate)}收到的申请`,
})

/** What the inbox says has happened to a booking, and which it is. */
export function bookingNews(type: string, { service, date, from }: News) {
  const name = short[service as Service]
  const day = date as PlainDate
  const when = [monthDay(day), weekday(day), typeof from === 'string' ? from : ''].join(' ').trim()
  return { title: `${name}：${said[type] ?? ''}`, detail: when }
}
