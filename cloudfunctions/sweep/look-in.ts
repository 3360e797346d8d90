import type { Application } from '@shared/assistance/application'
import { newLead, warnedAgain } from '@shared/desk/leads/decide'
import type { Lead } from '@shared/desk/leads/lead'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { Delivery } from '@shared/meals/delivery'
import { isDuplicate } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Timers } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { applications, openCase, programmeOf } from '../assistance/applications'
import { keptFor, leadEvents, leads } from '../leads/store'
import { deliveries, parcelOf } from '../meals/store'
import { townshipIn } from './township'
import { villagesIn } from './village'

type When = Parameters<Timers[string]>[0]

const MOST_A_RUN = 100
const KIND = 'mealFailed'
const system = { staffId: 'system' }
const oldestFirst = [
  { by: 'updatedAt', direction: 'asc' },
  { by: '_id', direction: 'asc' },
] as const

/** Who is to be looked in on, where: at the door the meal was brought to. */
async function aboutOf(delivery: Delivery, application: Application, township: string) {
  const { answers } = openCase(application)
  const about = programmeOf(application).about(answers)
  const { address, phone } = parcelOf(delivery)
  const { name = '', idNumber = '' } = about ?? {}
  const person = { name, idNumber, phone, address }
  const village = (await villagesIn(township))(application)
  return { personKey: blindIndex(idNumber), township, village, person }
}

/** The lead of a meal that nobody took; null where no township of the city is to look. */
async function leadOf(delivery: Delivery, { city, now }: When) {
  const application = await applications.find(delivery.caseId)
  const township = application && townshipIn(application, city)
  if (!application || !township) return null
  const about = await aboutOf(delivery, application, township)
  const once = `meal-${delivery._id}`
  const from = {
    kinds: [KIND],
    source: 'delivery',
    receivedOn: dateOf(now),
    once,
    urgent: true,
    caseId: delivery.caseId,
  } as const
  return keptFor<Lead>(newLead(about, from, city), about.person, system, now)
}

/** Whoever is being looked into already is warned of once more, on the lead that is open. */
const openFor = async ({ openKey }: Lead): Promise<Lead | undefined> =>
  (await leads.where({ openKey }, { by: '_id', direction: 'asc' }, 1))[0]

/** Tells the township of one meal, once: the lead, what happened to it and the mark on the meal are one write. */
async function tell(delivery: Delivery, when: When): Promise<boolean> {
  const { now } = when
  const lead = await leadOf(delivery, when)
  if (!lead) return false
  const open = await openFor(lead)
  const told = await inTransaction(async (transaction) => {
    const found = await deliveries.find(delivery._id, transaction)
    if (found?.alarm !== 'due') return refuse(problem('already_done'))
    await deliveries.put({ ...found, alarm: 'raised' }, transaction)
    const before = open && (await leads.find(open._id, transaction))
    if (before?.state === 'open') {
      const next = warnedAgain(before, KIND, dateOf(now))
      await leads.put(next, transaction)
      const _id = `${next._id}:${next.version}`
      const event = { _id, leadId: next._id, at: now, by: system.staffId, type: 'warned' } as const
      await leadEvents.add(event, transaction)
    } else await leads.add(lead, transaction)
    return ok({})
  })
  return told.ok
}

/** Trap: one that fails must not keep the others waiting; it is tried again in five minutes. */
async function tellSafely(delivery: Delivery, when: When): Promise<boolean> {
  try {
    return await tell(delivery, when)
  } catch (error) {
    // Somebody else opened a lead for the person in between: the next run notes it there.
    if (!isDuplicate(error))
      console.error('unforeseen', error instanceof Error ? error.stack : typeof error)
    return false
  }
}

/** Has the township look in on whoever took no meal and did not answer the phone; how many that was. */
export const lookIn: Timers[string] = async (when) => {
  const due = await deliveries.where({ alarm: 'due' }, oldestFirst, MOST_A_RUN)
  let told = 0
  for (const delivery of due) if (await tellSafely(delivery, when)) told += 1
  return told
}
