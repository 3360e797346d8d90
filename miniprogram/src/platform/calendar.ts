import Taro from '@tarojs/taro'
import type { Reminder } from './ics'

/** What became of it: it is there, the person has said no to WeChat before, or they turned back. */
export type Kept = 'kept' | 'forbidden' | 'left'

const seconds = (instant: string): number => Math.round(Date.parse(instant) / 1000)

/** Puts a reminder into the calendar of the phone. Trap: WeChat lets it pass only right after a press. */
export async function keepInCalendar(reminder: Reminder): Promise<Kept> {
  const { title, where, text, from, to, minutesAhead } = reminder
  try {
    await Taro.addPhoneCalendar({
      ...{ title, location: where, description: text },
      startTime: seconds(from),
      // Taro's types say text; WeChat means a number, and takes both.
      endTime: String(seconds(to)),
      alarm: true,
      alarmOffset: minutesAhead * 60,
    })
    return 'kept'
  } catch (error) {
    return /auth/.test((error as { errMsg?: string }).errMsg ?? '') ? 'forbidden' : 'left'
  }
}

/** Opens the page of WeChat where a person can allow what they refused before. */
export function openPermissions(): void {
  Taro.openSetting().catch(() => {
    // They turned back.
  })
}
