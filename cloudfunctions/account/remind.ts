import { ageReminderDue, type AgeReminder } from '@shared/account/age-reminder'
import type { ResidentRecord } from '@shared/account/consent'
import type { City } from '@shared/cities/city'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { residents } from '../_kit/residents'
import type { Timers } from '../_kit/serve'
import { notices } from '../_kit/trail'
import { inTransaction } from '../_kit/transaction'
import { profileOf } from './profile'

const MOST_A_DAY = 500
const earliestFirst = { by: 'remindOn', direction: 'asc' } as const

/** What the resident is told now, and the record with the day of the next time; null when nothing is due. */
function reminderFor(resident: ResidentRecord, city: City, now: Instant) {
  const today = dateOf(now)
  const profile = profileOf(resident)
  const { remindOn, ...rest } = resident
  if (!profile || remindOn === undefined || remindOn > today) return null
  const { told, next } = ageReminderDue(city.figures, profile.idNumber, today)
  return { told, resident: { ...rest, ...(next && { remindOn: next.on }) } }
}

const noticeOf = (to: string, { age, birthday }: AgeReminder, at: Instant) => ({
  _id: `reminder:${to}:${age}`,
  to,
  caseId: '',
  no: '',
  programme: 'elder-allowance',
  type: 'age_reminder',
  at,
  data: { age, birthday },
  readAt: null,
})

/** Tells one resident, once a step; whether anything was told. They are read again, inside. */
async function remindOne(openid: string, city: City, now: Instant) {
  const told = await inTransaction(async (transaction) => {
    const resident = await residents.find(openid, transaction)
    const due = resident && reminderFor(resident, city, now)
    if (!due) return ok(false)
    await residents.put(due.resident, transaction)
    if (!due.told) return ok(false)
    const notice = noticeOf(openid, due.told, now)
    // Somebody who typed their number anew may come to a step they were told of before.
    if (await notices.find(notice._id, transaction)) return ok(false)
    await notices.add(notice, transaction)
    return ok(true)
  })
  return told.ok && told.value
}

/** Tells everybody whose day has come that an allowance for their age is near. */
const remind: Timers[string] = async ({ city, now }) => {
  const due = await residents.where(
    { remindOn: command.lte(dateOf(now)) },
    earliestFirst,
    MOST_A_DAY,
  )
  let done = 0
  for (const { _id } of due) if (await remindOne(_id, city, now)) done += 1
  return done
}

/** What happens to accounts by themselves, by the name of the trigger in `cloudbaserc.json`. */
export const timers: Timers = { remind }
