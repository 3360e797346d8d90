import { ok } from '../../kernel/result'
import { moved, type StaffDecide } from './decision'

/** Takes the case as one's own work. */
export const claim: StaffDecide<object> = ({ application, actor, now }) =>
  ok({
    application: moved(application, application.status, now, {
      claimedBy: { staffId: actor.staffId, name: actor.name },
    }),
    events: [{ type: 'claimed', data: { staffName: actor.name } }],
  })

/** Gives the case back to the queue. */
export const release: StaffDecide<object> = ({ application, now }) =>
  ok({
    application: moved(application, application.status, now, { claimedBy: null }),
    events: [{ type: 'released', data: {} }],
  })
