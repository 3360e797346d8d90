import {
  dateOf,
  dayOfWeek,
  daysBetween,
  timeOf,
  type Instant,
  type PlainDate,
} from '@shared/kernel/plain-date'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** 11月21日 */
export function monthDay(date: PlainDate): string {
  const [, month = '', day = ''] = date.split('-')
  return `${Number(month)}月${Number(day)}日`
}

/** `2026-12` as 2026年12月. */
export const monthOf = (month: string): string => {
  const [year = '', digits = ''] = month.split('-')
  return `${year}年${Number(digits)}月`
}

/** 2026年11月21日 */
export const fullDate = (date: PlainDate): string => `${date.slice(0, 4)}年${monthDay(date)}`

export const weekday = (date: PlainDate): string => WEEKDAYS[dayOfWeek(date)] ?? ''

/** 11月21日, of a moment, in China. */
export const monthDayOf = (instant: Instant): string => monthDay(dateOf(instant))

/** 9:38, in China. */
export function clockOf(instant: Instant): string {
  const [hour, minute] = timeOf(instant).split(':')
  return `${Number(hour)}:${minute}`
}

/** 11月21日 9:38 */
export const momentOf = (instant: Instant): string => `${monthDayOf(instant)} ${clockOf(instant)}`

/** How far a due date is: 今天, 还有 n 天, 超 n 天; the hour where hours matter. */
export function distance(dueAt: Instant, now: Instant): string {
  if (dueAt < now) {
    const days = daysBetween(dateOf(dueAt), dateOf(now))
    return days > 0 ? `超 ${days} 天` : '已超期'
  }
  const days = daysBetween(dateOf(now), dateOf(dueAt))
  if (days === 0) return `今天 ${clockOf(dueAt)}`
  return days === 1 ? `明天 ${clockOf(dueAt)}` : `还有 ${days} 天`
}
