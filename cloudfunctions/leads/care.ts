import type { City } from '@shared/cities/city'
import type { LeadsContract } from '@shared/desk/leads/contract'
import { cared, isOwn, newLead, newTarget } from '@shared/desk/leads/decide'
import { periodOf, type CareChange, type CareTarget, type Lead } from '@shared/desk/leads/lead'
import type { StaffMember } from '@shared/identity/actor'
import { dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { behind, cut, pageOrder } from '../_kit/behind'
import { isDuplicate } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { change } from './change'
import { townshipOf, where } from './scope'
import {
  careChanges,
  careRecords,
  careTargets,
  isKnown,
  keptFor,
  leads,
  personOf,
  placeOf,
  sealedNote,
} from './store'

const PAGE = 50
const order = pageOrder('doneIn', 'asc')

/** See the contract. */
export const targets: Verb<LeadsContract, 'targets'> = async ({ input, actor, now }) => {
  const { duty, village, after } = input
  const today = dateOf(now)
  const period = periodOf(duty, today)
  const all = { ...where(actor, village), duty, active: true }
  const [found, every, done] = await Promise.all([
    careTargets.where(behind(all, order, after && [after.at, after.id]), order, PAGE + 1),
    careTargets.count(all),
    careTargets.count({ ...all, doneIn: period }),
  ])
  const { page, last } = cut(found, PAGE)
  return ok({
    rows: page.map(({ _id: id, masked, hasPhone, village: place, doneIn, version }) => ({
      ...{ id, masked, hasPhone, village: place, doneIn, version },
      done: doneIn === period,
    })),
    next: last ? { at: last.doneIn, id: last._id } : null,
    ...{ done, all: every, period, today },
  })
}

/** What is kept of somebody who was taken off, or came back. */
const changeOf = (next: CareTarget, what: CareChange['change'], at: Instant): CareChange => ({
  _id: `${next._id}:${next.version}`,
  ...placeOf(next),
  ...{ change: what, on: dateOf(at), at, doneIn: next.doneIn },
})

/** See the contract: twice is once, and whoever had been taken off is back. */
export const enrol: Verb<LeadsContract, 'enrol'> = ({ input, actor, city, now }) =>
  inTransaction(async (transaction) => {
    const { duty, village, name, idNumber, address, phone } = input
    const person = { name, idNumber, address, ...(phone !== undefined && { phone }) }
    const about = { personKey: blindIndex(idNumber), township: townshipOf(actor), village, person }
    const fresh = newTarget(about, duty, dateOf(now), city)
    const found = await careTargets.find(fresh._id, transaction)
    if (found?.active) return ok({ id: found._id })
    const kept = keptFor<CareTarget>(fresh, person, actor, now)
    if (!found) {
      await careTargets.put(kept, transaction)
      return ok({ id: fresh._id })
    }
    // When they first came onto the list stays: with who left and came back it says who was on it on a day.
    const { since, at, by, doneIn, version } = found
    const back = { ...kept, since, at, by, doneIn, version: version + 1 }
    await careTargets.put(back, transaction)
    await careChanges.add(changeOf(back, 'back', now), transaction)
    return ok({ id: fresh._id })
  })

/** The lead that a visit opens; null while the person has an open one. */
async function leadFor(
  target: CareTarget,
  on: PlainDate,
  actor: StaffMember,
  { city, now }: { readonly city: City; readonly now: Instant },
): Promise<Lead | null> {
  const { personKey, township, village } = target
  const person = personOf(target)
  const about = { personKey, township, village, person }
  const lead = newLead(about, { kinds: ['needsHelp'], source: 'visit', receivedOn: on }, city)
  return (await isKnown(lead)) ? null : keptFor<Lead>(lead, person, actor, now)
}

const TRIES = 3

/** See the contract. What asks for help is never lost: it opens a lead even when the month had its visit already. */
export const recordCare: Verb<LeadsContract, 'recordCare'> = async (call) => {
  const { input, actor, now } = call
  const { targetId, on, way, finding, note } = input
  const seen = await careTargets.find(targetId)
  if (!seen || !isOwn(actor, seen)) return refuse(problem('not_found', { field: 'targetId' }))
  const attempt = async (tries: number): ReturnType<typeof recordCare> => {
    const lead = finding === 'needsHelp' ? await leadFor(seen, on, actor, call) : null
    try {
      return await inTransaction(async (transaction) => {
        const target = await careTargets.find(targetId, transaction)
        if (!target) return refuse(problem('not_found', { field: 'targetId' }))
        const decided = cared(target, input, dateOf(now))
        if (!decided.ok) return decided
        const { period, target: next } = decided.value
        const _id = `${targetId}:${period}`
        const before = (await careRecords.find(_id, transaction)) !== null
        if (!before) {
          const whose = { targetId, ...placeOf(target) }
          const record = { _id, ...whose, period, on, way, at: now, by: actor.staffId }
          const found = finding === undefined ? {} : { finding }
          await careRecords.add({ ...record, ...found, ...sealedNote(note, _id) }, transaction)
          await careTargets.put({ ...next, version: target.version + 1 }, transaction)
        }
        if (lead) await leads.add(lead, transaction)
        return ok({ period, before, lead: lead !== null })
      })
    } catch (error) {
      // Somebody else opened a lead for the person in between.
      if (!isDuplicate(error) || tries === 0) throw error
      return attempt(tries - 1)
    }
  }
  return attempt(TRIES)
}

/** See the contract. */
export const endCare: Verb<LeadsContract, 'endCare'> = ({ input, actor, now }) =>
  change(careTargets, {
    ...{ verb: 'endCare', input, actor, id: input.targetId, field: 'targetId' },
    decide: (target) =>
      target.active
        ? ok({ ...target, active: false, ended: input.ending })
        : refuse(problem('wrong_status')),
    beside: (next, transaction) => careChanges.add(changeOf(next, 'left', now), transaction),
  })
