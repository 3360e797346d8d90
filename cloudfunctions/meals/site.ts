import { cardOf } from '@shared/meals/card'
import type { MealsContract } from '@shared/meals/contract'
import { stretchesOn } from '@shared/meals/schedule'
import { addDays, dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { seeing, subsidyOf } from './find'
import { sites } from './store'

const DAYS_SHOWN = 7

/** See the contract. What nobody has been to yet is not there for anybody outside. */
export const site: Verb<MealsContract, 'site'> = async ({ input, city, now }) => {
  const found = await sites.find(input.id)
  if (!found || found.status === 'pending') return refuse(problem('not_found', { field: 'id' }))
  const today = dateOf(now)
  const days = Array.from({ length: DAYS_SHOWN }, (_, n) => addDays(today, n))
  const { village, operator, capacity, permit, closures, menus, verifiedAt, version } = found
  return ok({
    site: {
      ...cardOf(found, seeing(city, now, input.at)),
      village: village ?? null,
      operator: operator ? { sort: operator.sort, name: operator.name } : null,
      capacity: capacity ?? null,
      permitUntil: permit?.until ?? null,
      week: days.map((date) => ({ date, stretches: stretchesOn(found, date, city.calendar) })),
      closures: closures
        .filter(({ until }) => until === undefined || until >= today)
        .map(({ since, until, reason }) => ({ since, until: until ?? null, reason })),
      menus: menus.filter(({ on }) => on >= today),
      ...{ verifiedAt, version },
    },
    subsidy: subsidyOf(city, now),
    now,
  })
}
