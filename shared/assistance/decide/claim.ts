import type { StaffMember, StaffRole } from '../../identity/actor'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import { clerks } from '../access'
import { isApplicant } from '../whose'
import { moved, type Decision, type Situation, type StaffDecide } from './decision'

/** Takes the case as one's own work. */
export const claim: StaffDecide<object> = ({ application, actor, now }) =>
  ok({
    application: moved(application, application.status, now, {
      claimedBy: { staffId: actor.staffId, name: actor.name },
    }),
    events: [{ type: 'claimed', data: { staffName: actor.name } }],
  })

type Facts = Omit<Situation, 'actor'>

const givenBack = ({ application, now }: Facts, data: { byName?: string }): Decision => ({
  application: moved(application, application.status, now, { claimedBy: null }),
  events: [{ type: 'released', data }],
})

const given = ({ application, now }: Facts, to: StaffMember, byName: string): Decision => {
  const { claimedBy: holder } = application
  const from = holder ? { fromName: holder.name } : {}
  return {
    application: moved(application, application.status, now, {
      claimedBy: { staffId: to.staffId, name: to.name },
    }),
    events: [{ type: 'assigned', data: { byName, staffName: to.name, ...from } }],
  }
}

/** Gives the case back to the queue; the trail names whoever does it for a colleague. */
export const release: StaffDecide<object> = (situation) => {
  const { application, actor } = situation
  const own = application.claimedBy?.staffId === actor.staffId
  return ok(givenBack(situation, own ? {} : { byName: actor.name }))
}

/** Whether somebody takes cases on as their own work. */
export const takesOn = ({ role }: Pick<StaffMember, 'role'>): boolean =>
  (clerks as readonly StaffRole[]).includes(role)

/**
 * Gives the case to a colleague, also out of another's hands. `to` is who was found in the actor's office under the number
 * that was named. Problems: `staff_unknown` when there is nobody, or somebody who takes no cases on; `same_person` when it is
 * their own matter; `claimed_by_other` when they hold it already.
 */
export const assign: StaffDecide<{ to: StaffMember | undefined }> = (situation, { to }) => {
  const { application, actor } = situation
  const { claimedBy: holder } = application
  if (to?.unitId !== actor.unitId || !takesOn(to))
    return refuse(problem('staff_unknown', { field: 'to' }))
  if (isApplicant(application, to)) return refuse(problem('same_person'))
  if (holder?.staffId === to.staffId)
    return refuse(problem('claimed_by_other', { who: holder.name }))
  return ok(given(situation, to, actor.name))
}

type HandOver = {
  /** Who holds the case and works in its office no more, by number. */
  readonly from: string
  /** The colleague who takes it on; without one it goes back to the queue. */
  readonly to?: StaffMember | undefined
  readonly byName: string
}

/**
 * Takes the case out of the hands of somebody who has left. Nobody is given their own matter: that goes back to the queue. Null
 * where it is in other hands already.
 */
export function handOver(facts: Facts, { from, to, byName }: HandOver): Decision | null {
  const { application } = facts
  if (application.claimedBy?.staffId !== from) return null
  return to && !isApplicant(application, to)
    ? given(facts, to, byName)
    : givenBack(facts, { byName })
}
