import type { MarriageContract, RegistryView } from '@shared/marriage/contract'
import { planOn, type Plan, type Registry } from '@shared/marriage/registry'
import type { Extra } from '@shared/marriage/office'
import { dateOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { currentOffice } from './office'

const NOON = '12:30'

function viewOf(
  { id, unitId, name, address, grade }: Registry,
  plan: Plan,
  extras: readonly Extra[],
): RegistryView {
  const { hours, canForeign, canHMT } = plan
  return {
    ...{ id, name, address: address ?? null, grade: grade ?? null },
    township: unitId.startsWith('township:') ? unitId.slice('township:'.length) : null,
    serves: { foreign: canForeign, hmt: canHMT },
    pools: [...new Set([...hours, ...extras.map((one) => one.hours)].map(({ pool }) => pool))],
    daysOff: hours.some(({ days }) => days !== 'weekdays'),
    noBreak: hours.some(({ from, to }) => from < NOON && NOON < to),
  }
}

export const registries: Verb<MarriageContract, 'registries'> = async ({ city, now }) => {
  const today = dateOf(now)
  const { registries: all, extras = [] } = await currentOffice(city, now)
  const views = all.flatMap((registry) => {
    const plan = planOn(registry, today)
    const coming = extras.filter(
      ({ registryId, date }) => registryId === registry.id && today <= date,
    )
    return plan ? [viewOf(registry, plan, coming)] : []
  })
  return ok({ registries: views })
}
