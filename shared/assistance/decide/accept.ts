import { startClock } from '../../casework/clock'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { Lane } from '../sections'
import { moved, statusAfter, type StaffDecide } from './decision'

/**
 * Accepts the application in a lane (急难型 or 支出型). Another lane than the resident chose needs a reason, which the
 * resident reads (`lane_reason_needed`), and starts that lane's clock.
 */
export const accept: StaffDecide<{ lane: Lane; laneReason?: string | undefined }> = (
  { application, programme, city, now },
  { lane, laneReason },
) => {
  const changed = lane !== application.lane
  if (changed && !laneReason) return refuse(problem('lane_reason_needed', { field: 'laneReason' }))
  // The fifteen days are promised from the day of sending; an emergency is one from when it is seen to be.
  const since = lane === 'emergency' ? now : application.submittedAt
  const clocks = changed
    ? [
        ...application.clocks.filter(({ name }) => name !== programme.firstClock[application.lane]),
        startClock(city, programme.limits, programme.firstClock[lane], since),
      ]
    : application.clocks
  return ok({
    application: moved(application, statusAfter(application, 'accept'), now, { lane, clocks }),
    events: [
      { type: 'accepted', data: { lane, ...(changed && laneReason ? { laneReason } : {}) } },
    ],
  })
}
