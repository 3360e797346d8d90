import { dateOf } from '../../kernel/plain-date'
import { heirOn } from '../../places/division'
import { unitIdOf } from '../../places/unit'
import type { Application } from '../application'
import { officeAbove } from '../routing'
import { moved, placedIn } from './decision'
import type { Elapse } from './time'

/** Which office stands in the place of another. */
type Successor = (unitId: string) => string

/** The case with its offices as they are now, wherever they stand. What was done there before stays as it was. */
function withOffices(application: Application, now: Successor): Partial<Application> {
  const { queueIds, decidingUnit, receivingUnit, takenInBy, postedIn, proposal, claimedBy } =
    application
  return {
    queueIds: [...new Set(queueIds.map(now))],
    decidingUnit: now(decidingUnit),
    receivingUnit: now(receivingUnit),
    // Who works at another office is for that office to say.
    claimedBy: now(decidingUnit) === decidingUnit ? claimedBy : null,
    ...(takenInBy !== undefined && { takenInBy: now(takenInBy) }),
    ...(postedIn !== undefined && { postedIn: now(postedIn) }),
    ...(proposal && { proposal: { ...proposal, unitId: now(proposal.unitId) } }),
  }
}

/**
 * The township a case came to has been merged, renamed or dissolved (行政区划调整): the case goes to the office that took it
 * over, the city's where there is none, as it stands; clocks run on and nobody applies again. Where that office answers to
 * another county, what lay with the old one goes to that.
 */
export const resettle: Elapse = ({ application, city, now }) => {
  const { township } = application
  const from = `township:${township}`
  const heir = heirOn(city.pack.divisions, township, dateOf(now))
  if (heir?.code === township || !city.units.has(from)) return null
  const toUnit = heir ? unitIdOf(heir) : city.fallback.id
  const placed = placedIn(heir?.code ?? 'unknown', city)
  const lost = application.under.filter((unitId) => !placed.under.includes(unitId))
  const successor: Successor = (unitId) => {
    if (unitId === from) return toUnit
    return lost.includes(unitId) ? officeAbove(city, toUnit).id : unitId
  }
  const watchedBy = application.watchedBy?.filter((unitId) => !lost.includes(unitId))
  return {
    application: moved(application, application.status, now, {
      ...withOffices(application, successor),
      ...placed,
      ...(watchedBy && { watchedBy }),
    }),
    events: [{ type: 'resettled', data: { fromUnit: from, toUnit } }],
  }
}
