import type { Fen } from '../../kernel/money'
import type { Figure } from '../../policy/figure'
import type { InForce } from '../../policy/in-force'

/** What a household owns, as told: savings in 分, and sorts of things that cities look at. */
export type Property = {
  readonly savings?: Fen | undefined
  readonly assets?: readonly string[] | undefined
}

export type PropertyFinding = {
  readonly is: 'yes' | 'no' | 'unsure'
  readonly figures: readonly Figure[]
  /** There is something to measure, and the city has not said by what. */
  readonly unset?: 'property.savings'
}

/**
 * Whether property is within the city's limits (《社会救助法》第十八条、第二十一条; limits are local, 第二十三条). Owning nothing
 * is; savings are measured by `property.savings`, 分 a head once; a car, a second home or a business is always looked at by
 * the office.
 */
export function withinLimits(
  policy: InForce,
  { savings, assets }: Property,
  people: number | undefined,
): PropertyFinding {
  const limit = policy.amount('property.savings')
  const figures = limit.ok ? limit.value.figures : []
  const most = limit.ok && people !== undefined ? limit.value.fen * people : undefined
  if (savings !== undefined && most !== undefined && savings > most) return { is: 'no', figures }
  if (savings === undefined || assets === undefined) return { is: 'unsure', figures }
  if (savings > 0 && !limit.ok) return { is: 'unsure', figures, unset: 'property.savings' }
  const measured = savings === 0 || most !== undefined
  return { is: measured && assets.length === 0 ? 'yes' : 'unsure', figures }
}
