import type { Application } from '@shared/assistance/application'
import type { ApplicationSummary } from '@shared/assistance/views'
import { currentClock } from '@shared/casework/clock'
import type { City } from '@shared/cities/city'

/** An office as screens name it; one that is gone is the city's own. */
export const unitOf = (city: City, unitId: string) => {
  const { id, name } = city.units.get(unitId) ?? city.fallback
  return { id, name }
}

/** A case as a line of a list. */
export function summaryOf(application: Application, city: City): ApplicationSummary {
  const { _id: caseId, no, programme, status, turn, lane } = application
  const { dueAt, submittedAt, updatedAt } = application
  const unit = unitOf(city, application.decidingUnit)
  const clock = currentClock(application.clocks, turn) ?? null
  return {
    ...{ caseId, no, programme, status, turn, unit, dueAt, clock, submittedAt, updatedAt },
    ...(lane !== undefined && { lane }),
  }
}
