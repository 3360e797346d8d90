import { meetOfficeClocks, startClock } from '../../casework/clock'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { Lane } from '../sections/needs'
import { appealOf } from './appeal'
import {
  clockOf,
  moved,
  policyDay,
  statusAfter,
  type Situation,
  type StaffDecide,
} from './decision'

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

/** Looking into it begins within some days of accepting (《最低生活保障审核确认办法》第十五条). One accepted again keeps its clock. */
const investigation = (situation: Situation) =>
  situation.application.clocks.some(({ name }) => name === 'investigation')
    ? []
    : clockOf(situation, 'investigation')

/**
 * Accepts the application, where it has lanes in one of them (急难型 or 支出型). Another lane than the resident chose needs a
 * reason, which the resident reads (`lane_reason_needed`), and starts that lane's clock. A case without lanes is accepted
 * as it is, whatever lane is named.
 */
export const accept: StaffDecide<{ lane?: Lane | undefined; laneReason?: string | undefined }> = (
  situation,
  { lane: wanted, laneReason },
) => {
  const { application, programme, answers, now } = situation
  const lane = application.lane && (wanted ?? application.lane)
  const status = statusAfter(application, 'accept')
  if (lane === undefined || lane === application.lane)
    return ok({
      application: moved(application, status, now, {
        clocks: [...application.clocks, ...investigation(situation)],
      }),
      events: [{ type: 'accepted', data: lane === undefined ? {} : { lane } }],
    })
  if (!laneReason) return refuse(problem('lane_reason_needed', { field: 'laneReason' }))
  const { happening } = answers
  const steps = programme.steps(
    happening ? { ...answers, happening: { ...happening, lane } } : answers,
    policyDay(application),
  )
  return ok({
    application: moved(application, status, now, {
      lane,
      steps,
      clocks: clocksIn(lane, situation),
    }),
    events: [{ type: 'accepted', data: { lane, laneReason } }],
  })
}

/** 不予受理: what cannot be taken on at all, in writing, with the reason and where to appeal. */
export const decline: StaffDecide<{ reason: string }> = (
  { application, city, now },
  { reason },
) => {
  const appeal = appealOf(application, city, now)
  if (!appeal.ok) return appeal
  return ok({
    application: moved(application, statusAfter(application, 'decline'), now, {
      clocks: meetOfficeClocks(application.clocks),
      claimedBy: null,
    }),
    events: [{ type: 'declined', data: { reason, ...appeal.value } }],
  })
}
