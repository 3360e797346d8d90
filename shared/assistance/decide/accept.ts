import { startClock } from '../../casework/clock'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { Lane } from '../sections'
import { moved, statusAfter, type Situation, type StaffDecide } from './decision'

/** The clocks of a case that changes lanes: the old lane's first clock gives way to the new one's. */
function clocksIn(lane: Lane, { application, programme, city, now }: Situation) {
  const { firstClock, limits } = programme
  // The fifteen days are promised from the day of sending; an emergency is one from when it is seen to be.
  const since = lane === 'emergency' ? now : application.submittedAt
  return [
    ...application.clocks.filter(({ name }) => name !== firstClock(application.lane)),
    startClock(city, limits, firstClock(lane), since),
  ]
}

/**
 * Accepts the application, where it has lanes in one of them (急难型 or 支出型). Another lane than the resident chose needs a
 * reason, which the resident reads (`lane_reason_needed`), and starts that lane's clock. A case without lanes is accepted
 * as it is, whatever lane is named.
 */
export const accept: StaffDecide<{ lane?: Lane | undefined; laneReason?: string | undefined }> = (
  situation,
  { lane: wanted, laneReason },
) => {
  const { application, now } = situation
  const lane = application.lane && (wanted ?? application.lane)
  const status = statusAfter(application, 'accept')
  if (lane === undefined || lane === application.lane)
    return ok({
      application: moved(application, status, now),
      events: [{ type: 'accepted', data: lane === undefined ? {} : { lane } }],
    })
  if (!laneReason) return refuse(problem('lane_reason_needed', { field: 'laneReason' }))
  return ok({
    application: moved(application, status, now, { lane, clocks: clocksIn(lane, situation) }),
    events: [{ type: 'accepted', data: { lane, laneReason } }],
  })
}
