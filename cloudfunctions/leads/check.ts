import type { LeadsContract } from '@shared/desk/leads/contract'
import { checked, isOwn, moved } from '@shared/desk/leads/decide'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { noteLook } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { change } from './change'
import { careRecords, careTargets, leadEvents, leads, notesOf, personOf, sealedNote } from './store'

const MOST_NOTES = 20
const newestFirst = { by: 'at', direction: 'desc' } as const

/** See the contract: the result stands on the lead, and for ever in what happened to it. */
export const recordCheck: Verb<LeadsContract, 'recordCheck'> = ({ input, actor, now }) => {
  const { leadId, result, on, revisitOn, note } = input
  return change(leads, {
    ...{ verb: 'recordCheck', input, actor, id: leadId, field: 'leadId' },
    decide: (lead) => {
      const decided = checked(lead, input, dateOf(now))
      return decided.ok ? ok({ ...decided.value, checkedAt: now }) : decided
    },
    beside: ({ version, state }, transaction) => {
      const _id = `${leadId}:${version}`
      const event = {
        _id,
        leadId,
        at: now,
        by: actor.staffId,
        type: 'checked',
        result,
        on,
      } as const
      const again = state === 'open' && revisitOn !== undefined ? { revisitOn } : {}
      return leadEvents.add({ ...event, ...again, ...sealedNote(note, _id) }, transaction)
    },
  })
}

/** See the contract. */
export const moveLead: Verb<LeadsContract, 'moveLead'> = ({ input, actor, now }) => {
  const { leadId, village } = input
  let from = ''
  return change(leads, {
    ...{ verb: 'moveLead', input, actor, id: leadId, field: 'leadId' },
    decide: (lead) => {
      from = lead.village
      return moved(lead, village)
    },
    beside: ({ version }, transaction) => {
      const where = { from, to: village }
      const _id = `${leadId}:${version}`
      return leadEvents.add(
        { _id, leadId, at: now, by: actor.staffId, type: 'moved', ...where },
        transaction,
      )
    },
  })
}

const isTarget = (id: string): boolean => id.startsWith('c-')

/** See the contract. Somebody of another village is no more found than nobody. */
export const showPerson: Verb<LeadsContract, 'showPerson'> = async ({ input, actor, now }) => {
  const { id } = input
  const found = await (isTarget(id) ? careTargets.find(id) : leads.find(id))
  if (!found || !isOwn(actor, found)) return refuse(problem('not_found', { field: 'id' }))
  await noteLook(actor, id, 'clear:person', now)
  const written = await (isTarget(id)
    ? careRecords.where({ targetId: id }, newestFirst, MOST_NOTES)
    : leadEvents.where({ leadId: id }, newestFirst, MOST_NOTES))
  return ok({ ...personOf(found), notes: notesOf(written) })
}
