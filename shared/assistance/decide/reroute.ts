import { dateOf } from '../../kernel/plain-date'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import { townshipOn } from '../../places/division'
import { moved, placedIn, statusAfter, type StaffDecide } from './decision'

/**
 * Hands the case to the office it belongs to, without sending the resident anywhere: the clocks run on, the reason and the
 * next office are told. Problems: `unit_unknown`; `nothing_changed` when it is there already.
 */
export const reroute: StaffDecide<{ unitId: string; reason: string }> = (
  { application, city, now },
  { unitId, reason },
) => {
  const unit = city.units.get(unitId)
  const stands =
    unit?.level !== 'township' || townshipOn(city.pack.divisions, unit.division, dateOf(now)).ok
  // A county decides and does not take cases in: one sent there would be on no desk.
  if (!unit || !stands || unit.level === 'county')
    return refuse(problem('unit_unknown', { field: 'unitId' }))
  if (unit.id === application.decidingUnit)
    return refuse(problem('nothing_changed', { field: 'unitId' }))
  return ok({
    application: moved(application, statusAfter(application, 'reroute'), now, {
      decidingUnit: unit.id,
      queueIds: [unit.id],
      ...(unit.level === 'township' && placedIn(unit.division, city)),
      claimedBy: null,
    }),
    events: [
      {
        type: 'rerouted',
        data: { fromUnit: application.decidingUnit, toUnit: unit.id, reason },
      },
    ],
  })
}
