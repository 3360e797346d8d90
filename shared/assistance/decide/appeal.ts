import type { City } from '../../cities/city'
import { addDays, dateOf, type Instant, type PlainDate } from '../../kernel/plain-date'
import { ok, type Result } from '../../kernel/result'
import { figureOn } from '../../policy/figure'
import type { Application } from '../application'
import { moved, type StaffDecide } from './decision'

type Appeal = { appealTo: string; appealDays: number; appealUntil: PlainDate }

/**
 * Which government hears an appeal against a decision of the case's office, and until when (行政复议法 §20, §24). The last
 * day is counted in plain days from the decision, never later than the law allows. Problem `policy_unset`.
 */
export function appealOf({ decidingUnit }: Application, city: City, now: Instant): Result<Appeal> {
  const today = dateOf(now)
  const window = figureOn(city.figures, 'appeal.window', today)
  if (!window.ok) return window
  const unit = city.units.get(decidingUnit) ?? city.fallback
  const appealDays = 'count' in window.value.value ? window.value.value.count : 0
  return ok({ appealTo: unit.appealTo, appealDays, appealUntil: addDays(today, appealDays) })
}

/** Writes down that an appeal has been made; the government that hears it goes on by its own law. */
export const recordAppeal: StaffDecide<{ receivedOn: PlainDate; note: string }> = (
  { application, actor, now },
  { receivedOn, note },
) =>
  ok({
    application: moved(application, application.status, now, {
      appeal: { receivedOn, note, staffId: actor.staffId },
    }),
    events: [{ type: 'appealed', data: { receivedOn, note } }],
  })
