import type { City } from '@shared/cities/city'
import type { MarriageContract, RegistryView } from '@shared/marriage/contract'
import { planOn, type Plan, type Registry } from '@shared/marriage/registry'
import { dateOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'

/** The office a registry belongs to. */
export const officeOf = (registryId: string, { pack }: City): string | undefined =>
  pack.marriage.registries.find(({ id }) => id === registryId)?.unitId

const NOON = '12:30'

function viewOf({ id, unitId, name, address, grade }: Registry, plan: Plan): RegistryView {
  const { hours, canForeign, canHMT } = plan
  return {
    ...{ id, name, address: address ?? null, grade: grade ?? null },
    township: unitId.startsWith('township:') ? unitId.slice('township:'.length) : null,
    serves: { foreign: canForeign, hmt: canHMT },
    pools: [...new Set(hours.map(({ pool }) => pool))],
    daysOff: hours.some(({ days }) => days !== 'weekdays'),
    noBreak: hours.some(({ from, to }) => from < NOON && NOON < to),
  }
}

export const registries: Verb<MarriageContract, 'registries'> = async ({ city, now }) => {
  const today = dateOf(now)
  const views = city.pack.marriage.registries.flatMap((registry) => {
    const plan = planOn(registry, today)
    return plan ? [viewOf(registry, plan)] : []
  })
  return Promise.resolve(ok({ registries: views }))
}
