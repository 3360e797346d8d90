import type { StaffMember, StaffRole } from '../../identity/actor'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import { clerks, isApplicant } from '../access'
import { moved, type StaffDecide } from './decision'

/** Takes the case as one's own work. */
export const claim: StaffDecide<object> = ({ application, actor, now }) =>
  ok({
    application: moved(application, application.status, now, {
      claimedBy: { staffId: actor.staffId, name: actor.name },
    }),
    events: [{ type: 'claimed', data: { staffName: actor.name } }],
  })

/** Gives the case back to the queue; the trail names whoever does it for a colleague. */
export const release: StaffDecide<object> = ({ application, actor, now }) => {
  const own = application.claimedBy?.staffId === actor.staffId
  return ok({
    application: moved(application, application.status, now, { claimedBy: null }),
    events: [{ type: 'released', data: own ? {} : { byName: actor.name } }],
  })
}

const takesOn = ({ role }: StaffMember): boolean => (clerks as readonly StaffRole[]).includes(role)

/**
 * Gives the case to a colleague, also out of another's hands. `to` is who was found in the actor's office under the number
 * that was named. Problems: `staff_unknown` when there is nobody, or somebody who takes no cases on; `same_person` when it is
 * their own matter; `claimed_by_other` when they hold it already.
 */
export const assign: StaffDecide<{ to: StaffMember | undefined }> = (
  { application, actor, now },
  { to },
) => {
  const { claimedBy: holder } = application
  if (to?.unitId !== actor.unitId || !takesOn(to))
    return refuse(problem('staff_unknown', { field: 'to' }))
  if (isApplicant(application, to)) return refuse(problem('same_person'))
  if (holder?.staffId === to.staffId)
    return refuse(problem('claimed_by_other', { who: holder.name }))
  const from = holder ? { fromName: holder.name } : {}
  return ok({
    application: moved(application, application.status, now, {
      claimedBy: { staffId: to.staffId, name: to.name },
    }),
    events: [{ type: 'assigned', data: { byName: actor.name, staffName: to.name, ...from } }],
  })
}
