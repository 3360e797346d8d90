import { extendClock } from '../../casework/clock'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { PolicyKey } from '../../policy/figure'
import { moved, type StaffDecide } from './decision'

/**
 * Makes the case's own clock longer, once, with a reason the resident reads (《最低生活保障审核确认办法》第二十二条: 30 → 45 working
 * days). Problems: `wrong_status` where the programme has no longer one or it has been made longer before,
 * `policy_unset`.
 */
export const extend: StaffDecide<{ reason: string }> = (
  { application, programme, city, now },
  { reason },
) => {
  const longest = application.longest as PolicyKey | undefined
  if (longest === undefined) return refuse(problem('wrong_status'))
  const name = programme.firstClock(application.lane)
  const clocks = extendClock(city, application.clocks, name, longest, now)
  if (!clocks.ok) return clocks
  const dueAt = clocks.value.find((clock) => clock.name === name)?.dueAt ?? null
  return ok({
    application: moved(application, application.status, now, { clocks: clocks.value }),
    events: [{ type: 'extended', data: { reason, dueAt } }],
  })
}
